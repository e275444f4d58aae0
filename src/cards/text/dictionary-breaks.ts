/**
 * Letters and marks of the scripts that write no spaces between words (Thai, Lao, Burmese, Khmer): Line_Break=SA
 * without punctuation and digits, which the pair table of UAX 14 already treats.
 */
const LETTERS =
  '\\u0e01-\\u0e2e\\u0e30-\\u0e3a\\u0e40-\\u0e45\\u0e47-\\u0e4e\\u0e81-\\u0eae\\u0eb0-\\u0ec4\\u0ec8-\\u0ece\\u0edc-\\u0edf\\u1000-\\u103f\\u1050-\\u108f\\u109a-\\u109f\\u1780-\\u17d3\\u17dc\\u17dd\\ua9e0-\\ua9ef\\ua9fa-\\ua9fe\\uaa60-\\uaa7f';
/** Signs of repetition and abbreviation: they stay with the word before them. */
const SUFFIXES = '\\u0e2f\\u0e46\\u0eaf\\u0ec6\\u17d7';
/** They put the next consonant under the last one: word lists have been seen to tear the two apart. */
const STACKERS = '\\u1039\\u17d2';

const ENDS_WORD = new RegExp(`(?![${STACKERS}])[${LETTERS}${SUFFIXES}]`);
const STARTS_WORD = new RegExp(`(?!\\p{M})[${LETTERS}]`, 'u');

/** UTF-16 indices at which a word starts right after another, by the word lists of the JavaScript engine. */
export function dictionaryBreaks(text: string, languageTag: string): readonly number[] {
  if (!STARTS_WORD.test(text)) return [];
  const words = new Intl.Segmenter(languageTag, { granularity: 'word' }).segment(text);
  return [...words]
    .map((word) => word.index)
    .filter((index) => ENDS_WORD.test(text.charAt(index - 1)) && STARTS_WORD.test(text.charAt(index)));
}

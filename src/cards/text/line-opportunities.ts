import LineBreaker from 'linebreak';

/**
 * Letters and marks of the scripts that write no spaces between words (Thai, Lao, Burmese, Khmer): Line_Break=SA
 * without punctuation, digits and repetition signs, which the pair table of UAX 14 already treats.
 */
const DICTIONARY_LETTER =
  /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e\u0e81-\u0ec4\u0ec8-\u0ece\u0edc-\u0edf\u1000-\u103f\u1050-\u108f\u109a-\u109f\u1780-\u17d3\u17dc\u17dd\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa7f]/;

/** LB15a. */
const CLOSING_QUOTE_THEN_BRACKET = /(?<=[^\s\p{Ps}\p{Pi}][\p{Pi}\p{Pf}"'] +)(?=\p{Ps})/gu;

/** LB19a, for Chinese and Japanese. */
const WIDE = '\\u1100-\\u11ff\\u2e80-\\u303f\\u3041-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\uff01-\\uff60';
const WIDE_OPENING = '\\u3008\\u300a\\u300c\\u300e\\u3010\\u3014\\uff08\\uff3b\\uff5b';
const WIDE_CLOSING =
  '\\u3001\\u3002\\u3009\\u300b\\u300d\\u300f\\u3011\\u3015\\uff01\\uff09\\uff0c\\uff0e\\uff1a\\uff1b\\uff1f\\uff3d\\uff5d';
const BEFORE_WIDE_QUOTE = new RegExp(`(?<=(?![${WIDE_OPENING}])[${WIDE}])(?=[\\u2018\\u201c][${WIDE}])`, 'g');
const AFTER_WIDE_QUOTE = new RegExp(`(?<=[${WIDE}][\\u2019\\u201d])(?=(?![${WIDE_CLOSING}])[${WIDE}])`, 'g');

/** A place where a line may end. */
export interface Opportunity {
  /** UTF-16 index at which the next line starts. */
  readonly position: number;
  /** Whether the line has to end here, because the text holds a line feed. */
  readonly required: boolean;
}

/**
 * Where lines may end inside a text, in order, without its end. UAX 14 by the `linebreak` package, brought up to
 * what browsers do: dictionary words, web addresses, and the rules LB15a, LB19a and LB20a, which can go when
 * `linebreak` follows Unicode 16. Stricter than Chromium, as UAX 14 is, in two places: no line starts with a comma
 * or colon after a space (`gratuit : oui`), and a range of numbers stays whole (`15-17`).
 */
export function lineOpportunities(text: string, languageTag: string): readonly Opportunity[] {
  const required = new Map<number, boolean>();
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    required.set(found.position, found.required === true);
  }
  for (const position of [...dictionaryBreaks(text, languageTag), ...quotationBreaks(text)]) {
    if (!required.has(position)) required.set(position, false);
  }
  for (const position of [...insideAddresses(text), ...afterLeadingHyphens(text)]) required.delete(position);
  required.delete(text.length);
  return [...required]
    .sort(([a], [b]) => a - b)
    .map(([position, isRequired]) => ({ position, required: isRequired }));
}

function dictionaryBreaks(text: string, languageTag: string): number[] {
  if (!DICTIONARY_LETTER.test(text)) return [];
  const words = new Intl.Segmenter(languageTag, { granularity: 'word' }).segment(text);
  return [...words]
    .map((word) => word.index)
    .filter(
      (index) => DICTIONARY_LETTER.test(text.charAt(index - 1)) && DICTIONARY_LETTER.test(text.charAt(index)),
    );
}

/** Quotation marks glue less than they used to: not to a bracket after a space, nor to wide characters outside them. */
function quotationBreaks(text: string): number[] {
  return [CLOSING_QUOTE_THEN_BRACKET, BEFORE_WIDE_QUOTE, AFTER_WIDE_QUOTE].flatMap((place) =>
    [...text.matchAll(place)].map((match) => match.index),
  );
}

/** Browsers keep what follows these marks without a space, which UAX 14 would tear: `and/or`, `https://…`. */
function insideAddresses(text: string): number[] {
  return [...text.matchAll(/(?<=[!/}])(?=[!-~])/g)].map((place) => place.index);
}

/** LB20a: a hyphen that starts a word stays with it. */
function afterLeadingHyphens(text: string): number[] {
  return [...text.matchAll(/(?<=^|\s)[-\u2010](?=\p{L})/gu)].map((hyphen) => hyphen.index + 1);
}

import type { Opportunity } from './line-opportunities.ts';

const HAN = /\p{Script=Han}/u;

/** The opportunities that tear no Chinese word apart; the very same list for a text without Chinese. */
export function outsideChineseWords(
  opportunities: readonly Opportunity[],
  text: string,
  languageTag: string,
): readonly Opportunity[] {
  if (!HAN.test(text)) return opportunities;
  const words = new Intl.Segmenter(languageTag, { granularity: 'word' }).segment(text);
  const wordStarts = new Set([...words].map((word) => word.index));
  return opportunities.filter(
    ({ position }) =>
      wordStarts.has(position) || !HAN.test(text.charAt(position - 1)) || !HAN.test(text.charAt(position)),
  );
}

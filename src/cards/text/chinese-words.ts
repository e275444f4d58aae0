import type { Opportunity } from './line-opportunities.ts';

const HAN = /\p{Script=Han}/u;

/** A number or "this", "each" and the like: the measure word that follows belongs to it, as in 一笔. */
const COUNTS = /[一二两三四五六七八九十百千万亿几每这那第]/;

/** The opportunities that tear no Chinese word apart; the very same list for a text without Chinese. */
export function outsideChineseWords(
  opportunities: readonly Opportunity[],
  text: string,
  languageTag: string,
): readonly Opportunity[] {
  if (!HAN.test(text)) return opportunities;
  const words = new Intl.Segmenter(languageTag, { granularity: 'word' }).segment(text);
  const wordStarts = new Set([...words].map((word) => word.index));
  return opportunities.filter(({ position }) => {
    const [before, after] = [text.charAt(position - 1), text.charAt(position)];
    return !HAN.test(before) || !HAN.test(after) || (wordStarts.has(position) && !COUNTS.test(before));
  });
}

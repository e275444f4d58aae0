import { describe, expect, test } from 'vitest';
import { setToInk } from '../../../../src/cards/parts/set-to-ink.ts';
import { createTypesetter } from '../../../../src/cards/typesetter.ts';
import { fontBook } from '../../../builders/card-engine.ts';
import { statementModel } from '../../../builders/card-model.ts';

const typesetter = createTypesetter(statementModel('en'), fontBook);

/** Headlines in rooms of many widths, as even lines and as they come. */
const cases = [
  'You have the right to ask',
  'Check the offer before you pay',
  'Ask three people first',
].flatMap((words) =>
  Array.from({ length: 20 }, (_, index) => {
    const request = {
      role: 'headline',
      words,
      weight: 800,
      size: { min: 30, max: 130 },
      lineHeight: 1.14,
      width: 420 + 20 * index,
    } as const;
    const set = (balanced: boolean) => setToInk(typesetter, { ...request, balanced }, 380);
    return { words, request, even: set(true), asItComes: set(false) };
  }),
);

const lastLineOf = ({ analysed, fitted }: (typeof cases)[number]['even']) => {
  const last = fitted.lines.at(-1);
  return { text: analysed.source.slice(last?.start, last?.end).trim(), width: last?.width ?? 0 };
};

describe('a headline that is set as large as its ink allows', () => {
  test('has a last word in company where that takes at most an eighth of the size', () => {
    const avoidable = cases.filter(({ even, request }) => {
      const { text, width } = lastLineOf(even);
      const { lines, size } = even.fitted;
      if (lines.length < 2 || text.includes(' ') || width >= request.width / size / 2) return false;
      const fewer = setToInk(typesetter, { ...request, balanced: true, maxLines: lines.length - 1 }, 380);
      return fewer.fitted.fits && fewer.fitted.size >= 0.88 * size && lastLineOf(fewer).text.includes(' ');
    });
    expect(avoidable.map(({ words, request }) => [words, request.width])).toEqual([]);
  });

  test('is smaller for it in some rooms, and nowhere by more', () => {
    const shares = cases.map(({ even, asItComes }) => even.fitted.size / asItComes.fitted.size);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.88);
    expect(shares.some((share) => share < 1)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../../src/cards/text/break-lines.ts';
import { analysedIn, texts } from './setting.ts';

function widthOf(text: string): number {
  const analysed = analysedIn('zh', text);
  return analysed.reach.at(-1) ?? 0;
}

describe('Chinese punctuation', () => {
  test.each([
    { what: 'a bracket that opens after one that closes', text: '）《', width: 1.5 },
    { what: 'two brackets that close', text: '》）', width: 1.5 },
    { what: 'two brackets that open', text: '（《', width: 1.5 },
    { what: 'two quotes back to back', text: '”“', width: 1.5 },
    { what: 'a bracket after a Chinese character', text: '好（', width: 2 },
    { what: 'a bracket before a Chinese character', text: '）好', width: 2 },
  ])('takes the room of $width characters: $what', ({ text, width }) => {
    expect(widthOf(text)).toBeCloseTo(width);
  });

  test('is whole again where a line starts with it', () => {
    const [first, second] = breakLines(analysedIn('zh', '（好）（好）'), 3);
    expect(first?.width).toBeCloseTo(2.5);
    expect(second?.width).toBeCloseTo(2.5);
    expect(second?.start).toBe(3);
  });

  test('hangs its empty half over the end of a full line', () => {
    const analysed = analysedIn('zh', '好好（好）');
    expect(texts(analysed, breakLines(analysed, 4.5))).toEqual(['好好（好）']);
    expect(texts(analysed, breakLines(analysed, 4.4))).toEqual(['好好', '（好）']);
  });
});

test('brackets of other scripts keep their width', () => {
  const width = (text: string) => analysedIn('en', text).reach.at(-1) ?? 0;
  expect(width(')(')).toBeCloseTo(width(')') + width('('));
});

import { describe, expect, test } from 'vitest';
import { balanceLines } from '../../../../src/cards/text/balance.ts';
import { breakLines, type Line, widestOf } from '../../../../src/cards/text/break-lines.ts';
import { analysedIn, texts } from './setting.ts';

function unevenness(lines: readonly Line[]): number {
  return Math.max(...lines.map((line) => widestOf(lines) - line.width));
}

describe('a balanced headline', () => {
  test.each([
    ['en', 'Nobody should have to pay for a promise that was never going to be kept'],
    ['fr', 'Personne ne devrait payer pour une promesse qui ne sera jamais tenue'],
    ['ar', 'لا ينبغي لأحد أن يدفع ثمن وعد لن يتم الوفاء به أبداً'],
    ['bn', 'যে প্রতিশ্রুতি কখনো রাখা হবে না তার জন্য কারও টাকা দেওয়া উচিত নয়'],
    ['ti', 'ንዘይፍጸም መብጽዓ ሓደ እኳ ክኸፍል ኣይግባእን እዩ'],
  ] as const)('in %s takes as few lines as possible, of more even length', (locale, text) => {
    const analysed = analysedIn(locale, text);
    for (const width of [8, 10, 13, 17]) {
      const greedy = breakLines(analysed, width);
      const balanced = balanceLines(analysed, width);
      expect(balanced).toHaveLength(greedy.length);
      expect(widestOf(balanced)).toBeLessThanOrEqual(width);
      expect(unevenness(balanced)).toBeLessThanOrEqual(unevenness(greedy));
      expect(texts(analysed, balanced).join(' ')).toBe(text);
    }
  });

  test('leaves no short word alone on the last line', () => {
    const analysed = analysedIn('en', 'Unaccompanied children need help');
    const width = widestOf(breakLines(analysed, 100)) - 0.1;
    expect(texts(analysed, breakLines(analysed, width))).toEqual(['Unaccompanied children need', 'help']);
    expect(texts(analysed, balanceLines(analysed, width))).toEqual(['Unaccompanied', 'children need help']);
  });

  test('leaves a word alone when nothing else fits', () => {
    const analysed = analysedIn('en', 'Unaccompanied child');
    expect(texts(analysed, balanceLines(analysed, 9))).toEqual(['Unaccompanied', 'child']);
  });

  test('keeps the line feeds of its editor', () => {
    const analysed = analysedIn('en', 'Stop.\nThink before you pay anyone anything.');
    const lines = texts(analysed, balanceLines(analysed, 14));
    expect(lines).toEqual(['Stop.', 'Think before you pay', 'anyone anything.']);
  });

  test('keeps a word that is too long in sight', () => {
    const analysed = analysedIn('tr', 'Biz Çekoslovakyalılaştıramadıklarımızdanız');
    expect(balanceLines(analysed, 5)).toEqual(breakLines(analysed, 5));
  });
});

import { describe, expect, test } from 'vitest';
import { drawLetters } from '../../../../src/cards/outline-letters.ts';
import { fit, isolate, type PlacedText, place, type TextPosition } from '../../../../src/cards/text/index.ts';
import type { LocaleCode } from '../../../../src/domain/locale.ts';
import { analysedIn, boxOf } from './setting.ts';

function placedIn(locale: LocaleCode, text: string, position: Partial<TextPosition> = {}): PlacedText {
  const analysed = analysedIn(locale, text);
  const fitted = fit(analysed, boxOf({ minSize: 40, maxSize: 40 }));
  return place(analysed, fitted, { x: 100, y: 50, width: 800, align: 'start', ...position });
}

/** The characters of one line as they stand on the card, from left to right. */
function leftToRight(placed: PlacedText, source: string): string {
  const clusters = placed.lines[0]?.clusters ?? [];
  return [...clusters]
    .sort((a, b) => a.x - b.x)
    .map((cluster) => String.fromCodePoint(source.codePointAt(cluster.index) ?? 0))
    .join('');
}

describe('order', () => {
  const number = '+49 30 123-45';
  const inText = isolate(number).replace(/[\u2066\u2069]/g, '');

  test.each([
    ['ar', 'اتصل الآن '],
    ['prs', 'همین حالا '],
    ['ps', 'همدا اوس '],
    ['ur', 'ابھی '],
  ] as const)('%s runs right to left while its phone number runs left to right', (locale, words) => {
    const source = words + isolate(number);
    const order = leftToRight(placedIn(locale, source), source);
    expect(order.slice(0, inText.length)).toBe(inText);
    const letters = [...order.slice(inText.length)];
    const inReadingOrder = [...words].filter((letter) => letters.includes(letter));
    expect(letters.reverse()).toEqual(inReadingOrder);
  });

  test('a number that is not isolated falls apart, which is why it has to be', () => {
    const source = `اتصل ${number}`;
    expect(leftToRight(placedIn('ar', source), source)).not.toContain(number);
  });

  test.each([
    { value: '#لست_وحدك', leftmost: 'ك', rightmost: '#' },
    { value: '#HelpNow', leftmost: '#', rightmost: 'w' },
  ])('the hashtag $value keeps its own direction in Arabic', ({ value, leftmost, rightmost }) => {
    const source = isolate(value);
    const order = leftToRight(placedIn('ar', source), source);
    expect(order.at(0)).toBe(leftmost);
    expect(order.at(-1)).toBe(rightmost);
  });

  test('letters outside the basic plane run right to left, too', () => {
    const source = '𞤀𞤁𞤂';
    const { runs } = analysedIn('ar', source);
    expect(new Set(runs.map((run) => run.level % 2))).toEqual(new Set([1]));
  });
});

describe('position', () => {
  const latin = 'Help is free';
  const arabic = 'المساعدة مجانية';

  test.each([
    { align: 'start', locale: 'en', text: latin, gap: { left: 0, right: 'rest' } },
    { align: 'end', locale: 'en', text: latin, gap: { left: 'rest', right: 0 } },
    { align: 'start', locale: 'ar', text: arabic, gap: { left: 'rest', right: 0 } },
    { align: 'end', locale: 'ar', text: arabic, gap: { left: 0, right: 'rest' } },
    { align: 'center', locale: 'ar', text: arabic, gap: { left: 'half', right: 'half' } },
  ] as const)(
    'aligned to the $align, $locale text leaves its room on the other side',
    ({ align, locale, text, gap }) => {
      const [line] = placedIn(locale, text, { align }).lines;
      if (!line) throw new Error('The text has no line.');
      const rest = 800 - line.width;
      const expected = { 0: 0, half: rest / 2, rest };
      expect(line.x - 100).toBeCloseTo(expected[gap.left]);
      expect(900 - line.x - line.width).toBeCloseTo(expected[gap.right]);
    },
  );

  test('lines stand one line height apart, on whole pixels', () => {
    const { lines, height } = placedIn('en', 'One\nTwo\nThree');
    // From the top at 50: an ascent of 43, less half of the 5 by which ascent and descent exceed the line height.
    expect(lines.map((line) => line.baseline)).toEqual([90, 140, 190]);
    expect(height).toBe(150);
  });

  test('the ink box holds the ink and nothing else', () => {
    const { ink, letters } = placedIn('en', 'Ly');
    const xs: number[] = [];
    const ys: number[] = [];
    const note = (x: number, y: number) => {
      xs.push(x);
      ys.push(y);
    };
    drawLetters(letters, [1, 0, 0, 1, 0, 0], { moveTo: note, lineTo: note, close: () => undefined });
    expect(ink.x).toBeCloseTo(Math.min(...xs), 1);
    expect(ink.y).toBeCloseTo(Math.min(...ys), 1);
    expect(ink.x + ink.width).toBeCloseTo(Math.max(...xs), 1);
    expect(ink.y + ink.height).toBeCloseTo(Math.max(...ys), 1);
  });

  test('nothing to draw has an ink box of no size', () => {
    expect(placedIn('en', ' ').ink).toEqual({ x: 100, y: 50, width: 0, height: 0 });
  });

  test('clusters lie side by side across the line', () => {
    const [line] = placedIn('bn', 'স্বাস্থ্য ও শিক্ষা').lines;
    let x = line?.x ?? 0;
    for (const cluster of line?.clusters ?? []) {
      expect(cluster.x).toBeCloseTo(x);
      x += cluster.width;
    }
    expect(x).toBeCloseTo((line?.x ?? 0) + (line?.width ?? 0));
  });
});

test('a soft hyphen shows only where a line ends in it', () => {
  const analysed = analysedIn('en', 'counter\u00adsmuggling');
  const draw = (width: number) => {
    const fitted = fit(analysed, boxOf({ width, minSize: 40, maxSize: 40 }));
    return place(analysed, fitted, { x: 0, y: 0, width, align: 'start' });
  };
  expect(draw(800).lines[0]?.width).toBeCloseTo(placedIn('en', 'countersmuggling').lines[0]?.width ?? 0);
  expect(draw(250).lines[0]?.width).toBeCloseTo(placedIn('en', 'counter-').lines[0]?.width ?? 0);
});

test('the same text is drawn the same, whatever was drawn before it', () => {
  const draw = () => placedIn('ar', `اتصل بـ ${isolate('+49 30 1234567')} الآن`);
  const first = draw();
  placedIn('bn', 'আপনি একা নন');
  placedIn('ur', 'آپ اکیلے نہیں ہیں');
  expect(draw()).toEqual(first);
});

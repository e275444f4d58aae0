import { describe, expect, test } from 'vitest';
import { type AnalysedText, type Box, type Fitted, fit } from '../../../../src/cards/text/index.ts';
import type { LocaleCode } from '../../../../src/domain/locale.ts';
import { analysedIn, boxOf, texts } from './setting.ts';

const LONG = 'If someone asks you to pay before you travel, stop and ask us first: our advice costs nothing.';

/** How often fitting looks at how far a text reaches: what takes time in a long one. */
function lookUps(locale: LocaleCode, text: string): number {
  const analysed = analysedIn(locale, text);
  let count = 0;
  const reach = new Proxy(analysed.reach, {
    get(target, key) {
      count += 1;
      return Reflect.get(target, key);
    },
  });
  expect(fit({ ...analysed, reach }, boxOf({ balanced: true })).fits).toBe(false);
  return count;
}

describe('a text that fits', () => {
  test.each([
    ['en', LONG],
    ['ar', 'إذا طلب منك أحد أن تدفع قبل السفر فتوقف واسألنا أولاً: نصيحتنا لا تكلف شيئاً.'],
    ['ur', 'اگر کوئی آپ سے سفر سے پہلے پیسے مانگے تو رکیں اور پہلے ہم سے پوچھیں۔'],
    ['so', 'Haddii qof kaa codsado inaad lacag bixiso ka hor safarka, jooji oo marka hore na weydii.'],
  ] as const)('in %s is set at the largest size that its box allows', (locale, text) => {
    const analysed = analysedIn(locale, text);
    const box = boxOf();
    const fitted = fit(analysed, box);
    expect(fitted).toMatchObject({ fits: true, excess: 0 });
    expect(fitted.width).toBeLessThanOrEqual(box.width);
    expect(fitted.height).toBeLessThanOrEqual(box.height);
    expect(fitted.lines.length).toBeLessThanOrEqual(box.maxLines);
    const larger = fitted.size + 0.25;
    expect(fit(analysed, { ...box, minSize: larger, maxSize: larger }).fits).toBe(false);
  });

  test.each([
    { why: 'the largest size asked for', difference: { maxSize: 40, height: 10_000 } },
    { why: 'the height of the box', difference: { maxLines: 100, height: 200 } },
    { why: 'the number of lines', difference: { maxLines: 2, height: 10_000 } },
  ])('is held back by $why', ({ difference }) => {
    const held = fit(analysedIn('en', LONG), boxOf(difference));
    const free = fit(analysedIn('en', LONG), boxOf({ maxLines: 100, height: 10_000, maxSize: 200 }));
    expect(held.fits).toBe(true);
    expect(held.size).toBeLessThan(free.size);
  });

  test('has the same size whether its lines are balanced or not', () => {
    const analysed = analysedIn('en', LONG);
    const size = fit(analysed, boxOf()).size;
    expect(fit(analysed, boxOf({ balanced: true }))).toMatchObject({ size, fits: true });
  });

  test('takes no room when it is empty', () => {
    expect(fit(analysedIn('en', ''), boxOf())).toMatchObject({ lines: [], fits: true, width: 0, height: 0 });
  });
});

describe('the last word of a headline', () => {
  const headlines = [
    ['en', 'Talk to three people before you pay'],
    ['ti', 'ዑቕባ ምሕታት መሰልኩም እዩ'],
    ['ar', 'لا تدفعوا قبل أن تسألوا من تثقون به'],
    ['ur', 'پیسے دینے سے پہلے تین لوگوں سے بات کریں'],
  ] as const;
  const widths = Array.from({ length: 25 }, (_, index) => 400 + 20 * index);
  const cases = headlines.flatMap(([locale, text]) =>
    widths.map((width) => ({ analysed: analysedIn(locale, text), box: boxOf({ balanced: true, width }) })),
  );
  const isAlone = (analysed: AnalysedText, { lines, size }: Fitted, { width }: Box) =>
    lines.length > 1 &&
    !texts(analysed, lines).at(-1)?.trim().includes(' ') &&
    (lines.at(-1)?.width ?? 0) < width / size / 2;

  test('stands alone only where company would make the headline much smaller', () => {
    const avoidable = cases.filter(({ analysed, box }) => {
      const fitted = fit(analysed, box);
      if (!isAlone(analysed, fitted, box)) return false;
      const tighter = { ...box, maxLines: fitted.lines.length - 1, minSize: 0.88 * fitted.size };
      const fewer = fit(analysed, tighter);
      return fewer.fits && !isAlone(analysed, fewer, tighter);
    });
    expect(avoidable).toEqual([]);
  });

  test('takes a little of the size for its company', () => {
    const shares = cases.map(
      ({ analysed, box }) => fit(analysed, box).size / fit(analysed, { ...box, balanced: false }).size,
    );
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.88);
    expect(shares.some((share) => share < 1)).toBe(true);
  });
});

describe('a headline in a script that marks no words', () => {
  const phrase = 'ဘယ်သူ့ကိုမှ';
  const headline = analysedIn('my', `${phrase} ငွေမပေးခင် စည်းကမ်းကို မေးပါ`);

  test('is broken between its phrases where that costs little', () => {
    const { lines } = fit(headline, boxOf({ balanced: true, width: 600 }));
    expect(lines.length).toBeGreaterThan(1);
    for (const { end } of lines.slice(0, -1)) expect(headline.source.charAt(end)).toBe(' ');
  });

  test('is broken inside a phrase where it would become much smaller', () => {
    const alone = analysedIn('my', phrase.repeat(6));
    const box = boxOf({ balanced: true, width: 400 });
    expect(fit(alone, box).size).toBe(fit(alone, { ...box, balanced: false }).size);
    expect(fit(alone, box).lines.length).toBeGreaterThan(1);
  });
});

describe('a text that does not fit', () => {
  const tight = boxOf({ width: 300, height: 1000, maxLines: 3, minSize: 30 });

  test('is set at the smallest size', () => {
    expect(fit(analysedIn('en', LONG), tight)).toMatchObject({ fits: false, size: 30 });
  });

  test.each([
    ['too many lines', tight],
    ['too little height', boxOf({ width: 300, height: 80, minSize: 30 })],
    ['a single line', boxOf({ width: 500, maxLines: 1, minSize: 30 })],
  ])('says how many characters are too many for %s', (_, box) => {
    const { excess } = fit(analysedIn('en', LONG), box);
    const shortened = LONG.slice(0, LONG.length - excess);
    expect(excess).toBeGreaterThan(0);
    expect(fit(analysedIn('en', shortened), box).fits).toBe(true);
    expect(fit(analysedIn('en', LONG.slice(0, shortened.length + 1)), box).fits).toBe(false);
  });

  test('counts what an editor sees as one character as one', () => {
    const box = boxOf({ width: 300, maxLines: 1, minSize: 60 });
    const composed = fit(analysedIn('fr', 'é'.repeat(40)), box);
    const decomposed = fit(analysedIn('fr', 'e\u0301'.repeat(40)), box);
    expect(composed.excess).toBeGreaterThan(20);
    expect(decomposed.excess).toBe(composed.excess);
  });

  test('counts only the end of a word that sticks out, not the words after it', () => {
    const box = boxOf({ width: 400, minSize: 40 });
    const { fits, excess } = fit(analysedIn('tr', 'Çekoslovakyalılaştıramadık biz bugün'), box);
    expect(fits).toBe(false);
    const shortened = 'Çekoslovakyalılaştıramadık'.slice(0, -excess);
    expect(fit(analysedIn('tr', `${shortened} biz bugün`), box).fits).toBe(true);
    expect(excess).toBeLessThan(14);
  });

  test.each([
    { what: 'a thousand sentences', text: 'Ask us before you pay anyone. '.repeat(1000) },
    { what: 'one word of 200 letters', text: 'a'.repeat(200) },
    { what: 'one word of 10,000 letters', text: 'a'.repeat(10_000) },
    { what: 'a line feed after every letter', text: 'a\n'.repeat(5000) },
  ])('says how much is too much of $what', ({ text }) => {
    const fitted = fit(analysedIn('en', text), boxOf({ balanced: true }));
    expect(fitted.fits).toBe(false);
    expect(fitted.excess).toBeGreaterThan(100);
    expect(fitted.excess).toBeLessThan(text.length);
  });

  test.each([
    ['en', 'Ask us before you pay anyone. '],
    ['th', 'ถามเราก่อนจ่ายเงินให้ใคร '],
    ['zh', '付钱之前先问我们。'],
    ['ar', 'اسألنا قبل أن تدفع لأي شخص 24/7. '],
  ] as const)('takes work in proportion to its length in %s', (locale, sentence) => {
    const once = lookUps(locale, sentence.repeat(100));
    const tenTimes = lookUps(locale, sentence.repeat(1000));
    expect(tenTimes / once).toBeLessThan(12);
  });

  test('has to lose everything where not even one line fits', () => {
    expect(fit(analysedIn('en', 'Stop'), boxOf({ height: 10 }))).toMatchObject({ fits: false, excess: 4 });
  });
});

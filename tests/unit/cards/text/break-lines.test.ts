import { describe, expect, test } from 'vitest';
import { breakLines, widestOf } from '../../../../src/cards/text/break-lines.ts';
import { analysedIn, texts } from './setting.ts';

describe('lines', () => {
  test.each([
    ['en', 'You are not alone: help is free, and it is open to everyone, every day.'],
    ['ar', 'لست وحدك. المساعدة مجانية ومتاحة للجميع في كل يوم.'],
    ['ur', 'آپ اکیلے نہیں ہیں۔ مدد مفت ہے اور ہر ایک کے لیے ہر روز دستیاب ہے۔'],
    ['tr', 'Yalnız değilsiniz: ücretsiz yardım herkese, her gün açık.'],
  ] as const)('of %s text are as full as they can be', (locale, text) => {
    const analysed = analysedIn(locale, text);
    const lines = breakLines(analysed, 10);
    expect(lines.length).toBeGreaterThan(2);
    expect(widestOf(lines)).toBeLessThanOrEqual(10);
    expect(texts(analysed, lines).join(' ')).toBe(text);
    const [first, second] = lines;
    const withNextWord = text.slice(0, text.indexOf(' ', second?.start));
    expect(widestOf(breakLines(analysedIn(locale, withNextWord), 1000))).toBeGreaterThan(10);
    expect(first?.start).toBe(0);
  });

  test('end at line feeds, also at empty lines', () => {
    const analysed = analysedIn('en', 'Stop.\n\nThink. Call.');
    expect(texts(analysed, breakLines(analysed, 100))).toEqual(['Stop.', '', 'Think. Call.']);
  });

  test('do not count the spaces at their ends', () => {
    const padded = analysedIn('en', 'Call us   ');
    const bare = analysedIn('en', 'Call us');
    expect(breakLines(padded, 100)).toEqual(breakLines(bare, 100));
  });

  test('give a word that is too long a line of its own', () => {
    const analysed = analysedIn('tr', 'Biz Çekoslovakyalılaştıramadıklarımızdanız bugün');
    expect(texts(analysed, breakLines(analysed, 5))).toEqual([
      'Biz',
      'Çekoslovakyalılaştıramadıklarımızdanız',
      'bugün',
    ]);
  });

  test('of no text are none', () => {
    expect(breakLines(analysedIn('en', ''), 10)).toEqual([]);
  });

  test('make room for the hyphen where a soft one ends them', () => {
    const analysed = analysedIn('en', 'counter\u00adsmuggling');
    const whole = breakLines(analysed, 100);
    const split = breakLines(analysed, 6);
    expect(texts(analysed, split)).toEqual(['counter\u00ad', 'smuggling']);
    expect(split.map((line) => line.hyphenated)).toEqual([true, false]);
    const hyphen = analysed.hyphen?.advance ?? 0;
    const sum = split.reduce((width, line) => width + line.width, 0);
    expect(sum).toBeCloseTo((whole[0]?.width ?? 0) + hyphen);
  });
});

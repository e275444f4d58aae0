import { describe, expect, it } from 'vitest';
import { localeCodes, localeOf } from '../../../src/domain/locale.ts';
import { createFormatter } from '../../../src/i18n/formatter.ts';

describe('createFormatter', () => {
  it.each([
    { code: 'en', date: 'November 3, 2026' },
    { code: 'ar', date: '3 نوفمبر 2026' },
    { code: 'prs', date: '۱۲ عقرب ۱۴۰۵' },
    { code: 'ps', date: '۱۲ لړم ۱۴۰۵' },
    { code: 'bn', date: '৩ নভেম্বর, ২০২৬' },
  ] as const)('writes a day as readers of $code do', ({ code, date }) => {
    expect(createFormatter(localeOf(code)).date('2026-11-03')).toBe(date);
  });

  it.each([
    { code: 'en', tag: 'fa-AF', name: 'Dari' },
    { code: 'en', tag: 'bn', name: 'Bengali' },
    { code: 'so', tag: 'tr', name: 'Turki' },
    { code: 'ps', tag: 'fa-AF', name: 'دري' },
    { code: 'ti', tag: 'ti', name: 'ትግርኛ' },
    { code: 'en', tag: 'xx', name: 'xx' },
  ] as const)('names the language $tag for readers of $code', ({ code, tag, name }) => {
    expect(createFormatter(localeOf(code)).language(tag)).toBe(name);
  });

  it.each(localeCodes)('names all our languages and some countries in words in %s', (code) => {
    const { language, region } = createFormatter(localeOf(code));
    const tags = localeCodes.map((other) => localeOf(other).languageTag);
    expect(tags.filter((tag) => language(tag) === tag)).toEqual([]);
    expect(['DE', 'IT', 'TR', 'EU'].filter((country) => region(country) === country)).toEqual([]);
  });

  it.each(localeCodes.filter((code) => localeOf(code).script !== 'Latn'))(
    'writes the names of our languages in the script of %s',
    (code) => {
      const { language } = createFormatter(localeOf(code));
      const names = localeCodes.map((other) => language(localeOf(other).languageTag));
      expect(names.filter((name) => /\p{Script=Latin}/u.test(name))).toEqual([]);
    },
  );

  it('rounds a file size up to kilobytes', () => {
    expect(createFormatter(localeOf('en')).fileSize(123_001)).toBe('124 kB');
  });

  it.each([
    { seconds: 0.2, words: '1 sec' },
    { seconds: 79.4, words: '1 min 20 sec' },
    { seconds: 119.5, words: '2 min' },
  ])('rounds $seconds s up to $words', ({ seconds, words }) => {
    expect(createFormatter(localeOf('en')).duration(seconds)).toBe(words);
  });

  it('writes a year without a separator', () => {
    expect(createFormatter(localeOf('tr')).year(2026)).toBe('2026');
  });
});

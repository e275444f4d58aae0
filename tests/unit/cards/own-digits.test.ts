import { describe, expect, test } from 'vitest';
import { inOwnDigits } from '../../../src/cards/own-digits.ts';
import { localeCodes, localeOf } from '../../../src/domain/locale.ts';

describe('a number on a card', () => {
  test.each([
    ['en', '2018'],
    ['ar', '2018'],
    ['ckb', '٢٠١٨'],
    ['ps', '۲۰۱۸'],
    ['bn', '২০১৮'],
    ['ne', '२०१८'],
    ['my', '၂၀၁၈'],
  ] as const)('is written in %s as its readers write it, without marks for thousands', (code, year) => {
    expect(inOwnDigits(2018, localeOf(code))).toBe(year);
  });

  test.each(localeCodes)('is written in %s as this Node knows the language', (code) => {
    const { languageTag, ...locale } = localeOf(code);
    const known = new Intl.NumberFormat(languageTag, { useGrouping: false });
    expect(inOwnDigits(1234567890, locale)).toBe(known.format(1234567890));
  });
});

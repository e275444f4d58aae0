import { describe, expect, test } from 'vitest';
import { fallbackChain, isLocaleCode, localeCodes, localeOf } from '../../../src/domain/locale.ts';

const RIGHT_TO_LEFT = ['Arab', 'Aran'];

const LETTERS = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Aran: /\p{Script=Arabic}/u,
  Beng: /\p{Script=Bengali}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Hans: /\p{Script=Han}/u,
  Khmr: /\p{Script=Khmer}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Taml: /\p{Script=Tamil}/u,
  Thai: /\p{Script=Thai}/u,
};

describe.each(localeCodes)('the locale %s', (code) => {
  const locale = localeOf(code);

  test('has a language tag in its canonical spelling, which the platform knows', () => {
    expect(new Intl.Locale(locale.languageTag).language).not.toBe('');
    expect(Intl.NumberFormat.supportedLocalesOf(locale.languageTag)).toHaveLength(1);
  });

  test('names itself in its own script', () => {
    const letters = [...locale.ownName].filter((character) => /\p{L}/u.test(character));
    expect(letters.filter((letter) => !LETTERS[locale.script].test(letter))).toEqual([]);
  });

  test('runs in the direction of its script', () => {
    expect(locale.direction).toBe(RIGHT_TO_LEFT.includes(locale.script) ? 'rtl' : 'ltr');
  });

  test('has the digits that the Unicode locale data say', () => {
    const { numberingSystem } = new Intl.NumberFormat(locale.languageTag).resolvedOptions();
    expect(locale.digits).toBe(numberingSystem);
  });

  test('falls back on other locales that exist, each once', () => {
    expect(new Set(locale.fallbacks).size).toBe(locale.fallbacks.length);
    expect(locale.fallbacks).not.toContain(code);
    expect(locale.fallbacks.filter((fallback) => !isLocaleCode(fallback))).toEqual([]);
  });

  test('sets running text at least as loosely as headlines', () => {
    expect(locale.cardLineHeight.text).toBeGreaterThanOrEqual(locale.cardLineHeight.headline);
  });
});

test('no two locales share a language tag or a name', () => {
  const locales = localeCodes.map(localeOf);
  expect(new Set(locales.map((locale) => locale.languageTag)).size).toBe(locales.length);
  expect(new Set(locales.map((locale) => locale.ownName)).size).toBe(locales.length);
});

test.each([
  ['prs', 'en', ['prs', 'fa', 'en']],
  ['ne', 'hi', ['ne', 'hi']],
  ['ckb', 'ar', ['ckb', 'ar']],
  ['en', 'en', ['en']],
] as const)('a text is looked for in %s first and in the default locale %s last', (code, other, chain) => {
  expect(fallbackChain(code, other)).toEqual(chain);
});

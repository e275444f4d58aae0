import { describe, expect, it } from 'vitest';
import { type LocaleCode, localeCodes, localeOf } from '../../../src/domain/locale.ts';
import { likelyAlternates } from '../../../src/i18n/likely-alternates.ts';

describe('likelyAlternates', () => {
  const enabled = (codes: readonly LocaleCode[]) => codes.map(localeOf);

  it.each([
    { code: 'ps', among: localeCodes, expected: ['prs', 'ur'] },
    { code: 'ps', among: ['en', 'fr', 'ps', 'ur'], expected: ['ur', 'en'] },
    { code: 'ti', among: localeCodes, expected: ['am', 'ar'] },
    { code: 'en', among: ['en'], expected: [] },
    { code: 'en', among: ['en', 'tr'], expected: ['tr'] },
  ] as const)('offers $expected to readers of $code among $among', ({ code, among, expected }) => {
    expect(likelyAlternates(code, enabled(among)).map((locale) => locale.code)).toEqual(expected);
  });
});

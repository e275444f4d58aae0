import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../../src/domain/locale.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { openingHoursInWords } from '../../../src/i18n/opening-hours.ts';

describe('openingHoursInWords', () => {
  it.each([
    { code: 'en', hours: '24/7', words: 'Day and night, every day' },
    { code: 'en', hours: 'Mo-Fr 09:00-17:00', words: 'Monday to Friday, 9:00 AM – 5:00 PM (local time)' },
    { code: 'en', hours: 'Mo-Su 08:00-20:00', words: 'Every day, 8:00 AM – 8:00 PM (local time)' },
    { code: 'en', hours: 'Sa 10:00-12:00', words: 'Saturday, 10:00 AM – 12:00 PM (local time)' },
    { code: 'fr', hours: 'Mo-Fr 09:00-17:00', words: 'Du lundi au vendredi, 09:00 – 17:00 (heure locale)' },
    { code: 'ar', hours: '24/7', words: 'ليلًا ونهارًا، كل يوم' },
    { code: 'prs', hours: 'Sa-Th 08:00-16:00', words: 'از شنبه تا پنجشنبه، ۸:۰۰ تا ۱۶:۰۰ (به وقت محل)' },
  ] as const)('says $hours in $code', ({ code, hours, words }) => {
    expect(plain(openingHoursInWords(hours, createTranslator(code)))).toBe(words);
  });

  it.each(localeCodes)('leaves nothing of the notation in %s', (code) => {
    expect(openingHoursInWords('Mo-Fr 09:00-17:00', createTranslator(code))).not.toMatch(/\bMo\b|\bFr\b/);
  });
});

/** Without isolates and with plain spaces, so that a reader of this file sees what is compared. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
}

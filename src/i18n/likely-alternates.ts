import type { Locale, LocaleCode } from '../domain/locale.ts';

/** What readers of a locale most often read as well, likeliest first: neighbours on the road, then at school. */
const oftenAlsoRead: Readonly<Record<LocaleCode, readonly LocaleCode[]>> = {
  en: ['ar', 'fr'],
  fr: ['ar', 'en'],
  es: ['en', 'fr'],
  ar: ['en', 'fr'],
  prs: ['ps', 'en'],
  ps: ['prs', 'ur'],
  ur: ['ps', 'en'],
  bn: ['en', 'ar'],
  ti: ['am', 'ar'],
  am: ['ti', 'en'],
  so: ['ar', 'en'],
  tr: ['en', 'ar'],
};

/** At most `count` other enabled locales, the likeliest for a reader of `code` first. */
export function likelyAlternates(code: LocaleCode, enabled: readonly Locale[], count = 2): readonly Locale[] {
  const rank = (locale: Locale): number => {
    const index = oftenAlsoRead[code].indexOf(locale.code);
    return index === -1 ? oftenAlsoRead[code].length : index;
  };
  return enabled
    .filter((locale) => locale.code !== code)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, count);
}

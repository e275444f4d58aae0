import type { Locale, LocaleCode } from '../domain/locale.ts';

/** What readers of a locale most often read as well, likeliest first: neighbours on the road, then at school. */
const oftenAlsoRead: Readonly<Partial<Record<LocaleCode, readonly LocaleCode[]>>> = {
  en: ['ar', 'fr'],
  fr: ['ar', 'en'],
  es: ['en', 'fr'],
  pt: ['en', 'fr'],
  ar: ['en', 'fr'],
  prs: ['ps', 'fa'],
  fa: ['prs', 'en'],
  ps: ['prs', 'ur'],
  ckb: ['ar', 'fa'],
  kmr: ['tr', 'ar'],
  ur: ['ps', 'en'],
  bn: ['en', 'ar'],
  hi: ['en', 'ur'],
  ne: ['hi', 'en'],
  ti: ['am', 'ar'],
  am: ['ti', 'en'],
  so: ['ar', 'en'],
  om: ['am', 'en'],
  ha: ['fr', 'en'],
  wo: ['fr', 'ar'],
  vi: ['en', 'zh'],
  ru: ['en', 'tr'],
  my: ['en', 'th'],
  km: ['th', 'en'],
  th: ['en', 'zh'],
  ta: ['en', 'si'],
  si: ['en', 'ta'],
  zh: ['en', 'vi'],
};

/** For a locale that is not in the table. */
const ELSEWHERE: readonly LocaleCode[] = ['en', 'ar'];

/** At most `count` other enabled locales, the likeliest for a reader of `code` first. */
export function likelyAlternates(code: LocaleCode, enabled: readonly Locale[], count = 2): readonly Locale[] {
  const likeliest = oftenAlsoRead[code] ?? ELSEWHERE;
  const rank = (locale: Locale): number => {
    const index = likeliest.indexOf(locale.code);
    return index === -1 ? likeliest.length : index;
  };
  return enabled
    .filter((locale) => locale.code !== code)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, count);
}

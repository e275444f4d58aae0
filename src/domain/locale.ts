import { z } from 'astro/zod';

export type Direction = 'ltr' | 'rtl';
export type Script = 'Latn' | 'Arab' | 'Aran' | 'Beng' | 'Ethi';

/** Card font families; the packages behind them are named in `cards/font-family.ts`. */
export type FontFamilyId =
  | 'noto-sans'
  | 'noto-sans-arabic'
  | 'noto-nastaliq-urdu'
  | 'noto-sans-bengali'
  | 'noto-sans-ethiopic';

export interface Locale {
  /** URL segment and content folder, e.g. `prs`. */
  readonly code: LocaleCode;
  /** BCP 47 tag for `lang`, `hreflang`, shaping and `Intl`. */
  readonly languageTag: string;
  /** The language's name for itself. */
  readonly ownName: string;
  readonly englishName: string;
  readonly script: Script;
  /** By script, never by asking the platform: `Intl` reports wrong directions for some tags. */
  readonly direction: Direction;
  /** Locales to show when a text is missing here, best first; the site's default locale comes after them. */
  readonly fallbacks: readonly LocaleCode[];
  readonly cardFont: FontFamilyId;
  /** Line height of card text in multiples of the size, bold headline and running text: no ink collides. */
  readonly cardLineHeight: { readonly headline: number; readonly text: number };
  /** Line height of page text. */
  readonly pageLineHeight: number;
}

const latin = {
  script: 'Latn',
  direction: 'ltr',
  cardFont: 'noto-sans',
  cardLineHeight: { headline: 1.14, text: 1.36 },
  pageLineHeight: 1.55,
} as const;

const arabic = {
  script: 'Arab',
  direction: 'rtl',
  cardFont: 'noto-sans-arabic',
  cardLineHeight: { headline: 1.46, text: 1.6 },
  pageLineHeight: 1.75,
} as const;

const locales = {
  en: { languageTag: 'en', ownName: 'English', englishName: 'English', fallbacks: [], ...latin },
  fr: { languageTag: 'fr', ownName: 'Français', englishName: 'French', fallbacks: [], ...latin },
  es: { languageTag: 'es', ownName: 'Español', englishName: 'Spanish', fallbacks: [], ...latin },
  ar: { languageTag: 'ar', ownName: 'العربية', englishName: 'Arabic', fallbacks: [], ...arabic },
  prs: { languageTag: 'fa-AF', ownName: 'دری', englishName: 'Dari', fallbacks: [], ...arabic },
  ps: {
    languageTag: 'ps',
    ownName: 'پښتو',
    englishName: 'Pashto',
    fallbacks: ['prs'],
    ...arabic,
    cardLineHeight: { headline: 1.5, text: 1.66 },
  },
  ur: {
    languageTag: 'ur',
    ownName: 'اردو',
    englishName: 'Urdu',
    fallbacks: [],
    script: 'Aran',
    direction: 'rtl',
    cardFont: 'noto-nastaliq-urdu',
    cardLineHeight: { headline: 2.15, text: 2.2 },
    pageLineHeight: 2.1,
  },
  bn: {
    languageTag: 'bn',
    ownName: 'বাংলা',
    englishName: 'Bengali',
    fallbacks: [],
    script: 'Beng',
    direction: 'ltr',
    cardFont: 'noto-sans-bengali',
    cardLineHeight: { headline: 1.3, text: 1.5 },
    pageLineHeight: 1.7,
  },
  ti: {
    languageTag: 'ti',
    ownName: 'ትግርኛ',
    englishName: 'Tigrinya',
    fallbacks: ['am'],
    script: 'Ethi',
    direction: 'ltr',
    cardFont: 'noto-sans-ethiopic',
    cardLineHeight: { headline: 1.24, text: 1.45 },
    pageLineHeight: 1.7,
  },
  am: {
    languageTag: 'am',
    ownName: 'አማርኛ',
    englishName: 'Amharic',
    fallbacks: [],
    script: 'Ethi',
    direction: 'ltr',
    cardFont: 'noto-sans-ethiopic',
    cardLineHeight: { headline: 1.24, text: 1.45 },
    pageLineHeight: 1.7,
  },
  so: { languageTag: 'so', ownName: 'Soomaali', englishName: 'Somali', fallbacks: [], ...latin },
  tr: { languageTag: 'tr', ownName: 'Türkçe', englishName: 'Turkish', fallbacks: [], ...latin },
} as const satisfies Record<string, Omit<Locale, 'code' | 'fallbacks'> & { fallbacks: readonly string[] }>;

export type LocaleCode = keyof typeof locales;

/** Every locale the product knows; a site enables some of them in `site.yml`. */
export const localeCodes = Object.keys(locales) as [LocaleCode, ...LocaleCode[]];

export const localeCode = z.enum(localeCodes);

export function localeOf(code: LocaleCode): Locale {
  return { code, ...locales[code] };
}

export function isLocaleCode(value: string): value is LocaleCode {
  return Object.hasOwn(locales, value);
}

/** Where to look for a text, in order: the locale itself, its fallbacks, the site's default. */
export function fallbackChain(code: LocaleCode, defaultLocale: LocaleCode): readonly LocaleCode[] {
  return [...new Set([code, ...localeOf(code).fallbacks, defaultLocale])];
}

/** A short text in several locales, kept in one record, e.g. who answers a hotline. */
export const localizedText = z.partialRecord(localeCode, z.string().trim().min(1));

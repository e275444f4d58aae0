/**
 * Every locale that the product knows. Adding one takes an entry in `locales` below; where its script is new, the
 * package of its font and one line in `cards/font-family.ts`; and its interface strings in
 * `i18n/resources/<code>.json`, named in `i18n/resource.ts`. The compiler says what is still missing.
 */
import { z } from 'astro/zod';

export type Direction = 'ltr' | 'rtl';

/** ISO 15924. `Aran` is Arabic in the Nastaliq hand, `Hans` Chinese in simplified characters. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Arab'
  | 'Aran'
  | 'Beng'
  | 'Deva'
  | 'Ethi'
  | 'Hans'
  | 'Khmr'
  | 'Mymr'
  | 'Sinh'
  | 'Taml'
  | 'Thai';

/** Card font families; the packages behind them are named in `cards/font-family.ts`. */
export type FontFamilyId =
  | 'noto-sans'
  | 'noto-sans-arabic'
  | 'noto-nastaliq-urdu'
  | 'noto-sans-ethiopic'
  | 'noto-sans-bengali'
  | 'noto-sans-devanagari'
  | 'noto-sans-myanmar'
  | 'noto-sans-khmer'
  | 'noto-sans-thai'
  | 'noto-sans-lao'
  | 'noto-sans-tamil'
  | 'noto-sans-sinhala'
  | 'noto-sans-sc';

/** The digits in use, as Unicode numbers its numbering systems: `arab` is ٠١٢٣, `arabext` ۰۱۲۳. */
export type Digits = 'latn' | 'arab' | 'arabext' | 'beng' | 'deva' | 'mymr';

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
  /**
   * Locales to show when a text is missing here, best first; the site's default locale comes after them. Only what
   * most readers can really read: Sorani names none, because in Iraq they read Arabic as well and in Iran Persian.
   */
  readonly fallbacks: readonly LocaleCode[];
  /**
   * The digits its readers use on phones: the default numbering system of the Unicode locale data (CLDR 48, as `Intl`
   * of Node 24 reports it), without exception so far. A test compares the two.
   */
  readonly digits: Digits;
  readonly cardFont: FontFamilyId;
  /** Line height of card text in multiples of the size, bold headline and running text: no ink collides. */
  readonly cardLineHeight: { readonly headline: number; readonly text: number };
  /** Line height of page text. */
  readonly pageLineHeight: number;
}

const latin = {
  script: 'Latn',
  direction: 'ltr',
  digits: 'latn',
  cardFont: 'noto-sans',
  cardLineHeight: { headline: 1.14, text: 1.36 },
  pageLineHeight: 1.55,
} as const;

const arabic = {
  script: 'Arab',
  direction: 'rtl',
  digits: 'arabext',
  cardFont: 'noto-sans-arabic',
  cardLineHeight: { headline: 1.46, text: 1.6 },
  pageLineHeight: 1.75,
} as const;

const devanagari = {
  script: 'Deva',
  direction: 'ltr',
  cardFont: 'noto-sans-devanagari',
  cardLineHeight: { headline: 1.3, text: 1.5 },
  pageLineHeight: 1.7,
} as const;

const ethiopic = {
  script: 'Ethi',
  direction: 'ltr',
  digits: 'latn',
  cardFont: 'noto-sans-ethiopic',
  cardLineHeight: { headline: 1.24, text: 1.45 },
  pageLineHeight: 1.7,
} as const;

const locales = {
  en: { languageTag: 'en', ownName: 'English', englishName: 'English', fallbacks: [], ...latin },
  fr: { languageTag: 'fr', ownName: 'Français', englishName: 'French', fallbacks: [], ...latin },
  es: { languageTag: 'es', ownName: 'Español', englishName: 'Spanish', fallbacks: [], ...latin },
  pt: { languageTag: 'pt', ownName: 'Português', englishName: 'Portuguese', fallbacks: [], ...latin },
  ar: {
    languageTag: 'ar',
    ownName: 'العربية',
    englishName: 'Arabic',
    fallbacks: [],
    ...arabic,
    digits: 'latn',
  },
  prs: { languageTag: 'fa-AF', ownName: 'دری', englishName: 'Dari', fallbacks: ['fa'], ...arabic },
  fa: { languageTag: 'fa', ownName: 'فارسی', englishName: 'Persian', fallbacks: ['prs'], ...arabic },
  ps: {
    languageTag: 'ps',
    ownName: 'پښتو',
    englishName: 'Pashto',
    fallbacks: ['prs', 'fa'],
    ...arabic,
    cardLineHeight: { headline: 1.5, text: 1.66 },
  },
  ckb: {
    languageTag: 'ckb',
    ownName: 'کوردیی ناوەندی',
    englishName: 'Sorani Kurdish',
    fallbacks: [],
    ...arabic,
    digits: 'arab',
  },
  kmr: {
    languageTag: 'kmr',
    ownName: 'Kurdî (Kurmancî)',
    englishName: 'Kurmanji Kurdish',
    fallbacks: ['tr'],
    ...latin,
  },
  ur: {
    languageTag: 'ur',
    ownName: 'اردو',
    englishName: 'Urdu',
    fallbacks: [],
    script: 'Aran',
    direction: 'rtl',
    digits: 'latn',
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
    digits: 'beng',
    cardFont: 'noto-sans-bengali',
    cardLineHeight: { headline: 1.3, text: 1.5 },
    pageLineHeight: 1.7,
  },
  hi: {
    languageTag: 'hi',
    ownName: 'हिन्दी',
    englishName: 'Hindi',
    fallbacks: [],
    digits: 'latn',
    ...devanagari,
  },
  ne: {
    languageTag: 'ne',
    ownName: 'नेपाली',
    englishName: 'Nepali',
    fallbacks: ['hi'],
    digits: 'deva',
    ...devanagari,
  },
  ti: { languageTag: 'ti', ownName: 'ትግርኛ', englishName: 'Tigrinya', fallbacks: ['am'], ...ethiopic },
  am: { languageTag: 'am', ownName: 'አማርኛ', englishName: 'Amharic', fallbacks: [], ...ethiopic },
  so: { languageTag: 'so', ownName: 'Soomaali', englishName: 'Somali', fallbacks: [], ...latin },
  om: { languageTag: 'om', ownName: 'Afaan Oromoo', englishName: 'Oromo', fallbacks: ['am'], ...latin },
  ha: { languageTag: 'ha', ownName: 'Hausa', englishName: 'Hausa', fallbacks: ['en'], ...latin },
  sw: { languageTag: 'sw', ownName: 'Kiswahili', englishName: 'Swahili', fallbacks: [], ...latin },
  wo: { languageTag: 'wo', ownName: 'Wolof', englishName: 'Wolof', fallbacks: ['fr'], ...latin },
  tr: { languageTag: 'tr', ownName: 'Türkçe', englishName: 'Turkish', fallbacks: [], ...latin },
  vi: {
    languageTag: 'vi',
    ownName: 'Tiếng Việt',
    englishName: 'Vietnamese',
    fallbacks: [],
    ...latin,
    cardLineHeight: { headline: 1.2, text: 1.42 },
    pageLineHeight: 1.6,
  },
  ru: {
    languageTag: 'ru',
    ownName: 'Русский',
    englishName: 'Russian',
    fallbacks: [],
    ...latin,
    script: 'Cyrl',
  },
  my: {
    languageTag: 'my',
    ownName: 'မြန်မာ',
    englishName: 'Burmese',
    fallbacks: [],
    script: 'Mymr',
    direction: 'ltr',
    digits: 'mymr',
    cardFont: 'noto-sans-myanmar',
    cardLineHeight: { headline: 1.56, text: 1.75 },
    pageLineHeight: 1.9,
  },
  km: {
    languageTag: 'km',
    ownName: 'ខ្មែរ',
    englishName: 'Khmer',
    fallbacks: [],
    script: 'Khmr',
    direction: 'ltr',
    digits: 'latn',
    cardFont: 'noto-sans-khmer',
    cardLineHeight: { headline: 1.6, text: 1.75 },
    pageLineHeight: 1.9,
  },
  th: {
    languageTag: 'th',
    ownName: 'ไทย',
    englishName: 'Thai',
    fallbacks: [],
    script: 'Thai',
    direction: 'ltr',
    digits: 'latn',
    cardFont: 'noto-sans-thai',
    cardLineHeight: { headline: 1.36, text: 1.55 },
    pageLineHeight: 1.75,
  },
  ta: {
    languageTag: 'ta',
    ownName: 'தமிழ்',
    englishName: 'Tamil',
    fallbacks: [],
    script: 'Taml',
    direction: 'ltr',
    digits: 'latn',
    cardFont: 'noto-sans-tamil',
    cardLineHeight: { headline: 1.22, text: 1.45 },
    pageLineHeight: 1.7,
  },
  si: {
    languageTag: 'si',
    ownName: 'සිංහල',
    englishName: 'Sinhala',
    fallbacks: [],
    script: 'Sinh',
    direction: 'ltr',
    digits: 'latn',
    cardFont: 'noto-sans-sinhala',
    cardLineHeight: { headline: 1.3, text: 1.5 },
    pageLineHeight: 1.7,
  },
  zh: {
    languageTag: 'zh-Hans',
    ownName: '简体中文',
    englishName: 'Chinese (simplified)',
    fallbacks: [],
    script: 'Hans',
    direction: 'ltr',
    digits: 'latn',
    cardFont: 'noto-sans-sc',
    cardLineHeight: { headline: 1.22, text: 1.5 },
    pageLineHeight: 1.7,
  },
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

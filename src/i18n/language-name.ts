import type { Locale, LocaleCode } from '../domain/locale.ts';

/**
 * Names that the Unicode locale data gets wrong or has only in English, by the reader's locale and the language
 * named. Checked by reading what Node 24 (ICU 77) returns for every pair of our locales.
 */
const corrections: Readonly<Partial<Record<LocaleCode, Readonly<Record<string, string>>>>> = {
  en: { bn: 'Bengali' },
  prs: { tr: 'ترکی' },
  ps: { 'fa-AF': 'دري' },
  so: { 'fa-AF': 'Dari', bn: 'Bengaali', tr: 'Turki', ti: 'Tigrinya' },
  ti: { am: 'ኣምሓርኛ' },
};

/** The name of a language for a reader of `locale`; a tag without a name stands as it is. */
export function languageName(tag: string, { code, languageTag }: Locale): string {
  return corrections[code]?.[tag] ?? platformName(tag, languageTag) ?? platformName(tag, 'en') ?? tag;
}

function platformName(tag: string, languageTag: string): string | undefined {
  return new Intl.DisplayNames([languageTag], { type: 'language', fallback: 'none' }).of(tag);
}

import { type LocaleCode, localeOf } from '../../domain/locale.ts';

/** A number in the digits that readers of a language use. */
export function inDigitsOf(locale: LocaleCode, count: number): string {
  const { languageTag, digits } = localeOf(locale);
  return new Intl.NumberFormat(languageTag, { numberingSystem: digits }).format(count);
}

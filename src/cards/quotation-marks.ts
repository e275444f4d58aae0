import type { LocaleCode } from '../domain/locale.ts';

const CURLY = ['\u201c', '\u201d'] as const;
const ANGLE = ['\u00ab', '\u00bb'] as const;
/** French keeps its marks apart from the words by a narrow space that does not break. */
const SPACED_ANGLE = ['\u00ab\u202f', '\u202f\u00bb'] as const;

/** Opening and closing mark in reading order, as newspapers of that language set them. */
const marks: Readonly<Record<LocaleCode, readonly [string, string]>> = {
  en: CURLY,
  fr: SPACED_ANGLE,
  es: ANGLE,
  ar: ANGLE,
  prs: ANGLE,
  ps: ANGLE,
  ur: CURLY,
  bn: CURLY,
  ti: ANGLE,
  am: ANGLE,
  so: CURLY,
  tr: CURLY,
};

/** Puts the locale's quotation marks around a quote, unless the editor has already typed some. */
export function inQuotationMarks(quote: string, locale: LocaleCode): string {
  if (/^[\p{Pi}\p{Pf}"\u201e]/u.test(quote)) return quote;
  const [opening, closing] = marks[locale];
  return `${opening}${quote}${closing}`;
}

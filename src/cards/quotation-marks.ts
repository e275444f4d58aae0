import type { LocaleCode } from '../domain/locale.ts';

const CURLY = ['\u201c', '\u201d'] as const;
const ANGLE = ['\u00ab', '\u00bb'] as const;
/** French keeps its marks apart from the words by a narrow space that does not break. */
const SPACED_ANGLE = ['\u00ab\u202f', '\u202f\u00bb'] as const;

/** Opening and closing mark in reading order, as newspapers of that language set them, where they are not “ and ”. */
const marks: Readonly<Partial<Record<LocaleCode, readonly [string, string]>>> = {
  fr: SPACED_ANGLE,
  es: ANGLE,
  ar: ANGLE,
  prs: ANGLE,
  fa: ANGLE,
  ps: ANGLE,
  ckb: ANGLE,
  ti: ANGLE,
  am: ANGLE,
  wo: SPACED_ANGLE,
  ru: ANGLE,
};

/** The mark that opens a quote, without the room after it. */
export function openingMark(locale: LocaleCode): string {
  return (marks[locale] ?? CURLY)[0].trim();
}

/** A quote without the marks around it, for a card whose graphic is the mark. */
export function withoutMarks(quote: string): string {
  return quote.replace(/^[\p{Pi}\p{Pf}"\u201e]\s*/u, '').replace(/\s*[\p{Pi}\p{Pf}"]$/u, '');
}

/** Puts the locale's quotation marks around a quote, unless the editor has already typed some. */
export function inQuotationMarks(quote: string, locale: LocaleCode): string {
  if (/^[\p{Pi}\p{Pf}"\u201e]/u.test(quote)) return quote;
  const [opening, closing] = marks[locale] ?? CURLY;
  return `${opening}${quote}${closing}`;
}

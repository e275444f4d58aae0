import type { Locale } from '../domain/locale.ts';

/**
 * A whole number in the digits that readers of a locale use. They are asked for by name: browsers carry less locale data
 * than Node, and Chromium writes numbers in Burmese, Nepali, Pashto and Kurdish in Latin digits.
 */
export function inOwnDigits(number: number, { digits }: Pick<Locale, 'digits'>): string {
  return new Intl.NumberFormat('en', { numberingSystem: digits, useGrouping: false }).format(number);
}

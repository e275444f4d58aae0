import { spokenLanguage } from '../words/say.ts';

/** `a, b, c`, as the desk's language writes it. */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(spokenLanguage(), { type: 'unit', style: 'short' }).format(items);
}

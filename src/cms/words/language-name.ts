import { languageNameIn } from '../../domain/language-name.ts';
import type { LocaleCode } from '../../domain/locale.ts';
import { spokenLanguage } from './say.ts';

/** What a language of the texts is called in the language of the desk. */
export function languageInWords(code: LocaleCode): string {
  return languageNameIn(code, spokenLanguage());
}

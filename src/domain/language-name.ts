import { type LocaleCode, localeOf } from './locale.ts';

/** What a language is called in another one, which is given by its tag; in English where that has no name for it. */
export function languageNameIn(code: LocaleCode, tag: string): string {
  const { languageTag, englishName } = localeOf(code);
  if (tag === 'en') return englishName;
  const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(languageTag);
  return name ?? englishName;
}

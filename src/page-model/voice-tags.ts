import type { LocaleCode } from '../domain/locale.ts';

/**
 * Language tags of voices under which phones may name a language, other than by the first part of our own tag. Chinese is
 * written in two scripts, and a voice of Hong Kong speaks another language; Kurmanji is what `ku` means without a script.
 */
const otherTags: Readonly<Partial<Record<LocaleCode, { readonly names: string; readonly never?: string }>>> =
  {
    prs: { names: 'fa|prs' },
    kmr: { names: 'kmr|ku', never: 'Arab|IQ|IR' },
    zh: { names: 'zh|cmn', never: 'Hant|HK|MO|TW' },
  };

/** Pattern of the tags of voices that can read a text in a locale. Android writes `en_US` where others write `en-US`. */
export function voiceTags(code: LocaleCode, languageTag: string): string {
  const [primary = ''] = languageTag.split('-');
  const { names = primary, never } = otherTags[code] ?? {};
  const any = names.includes('|') ? `(${names})` : names;
  return `^${any}([-_]|$)${never === undefined ? '' : `(?!.*(${never}))`}`;
}

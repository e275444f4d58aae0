import type { Direction, Locale, LocaleCode } from '../domain/locale.ts';

/** A link to a page in another language, named in that language. */
export interface LanguageLink {
  readonly name: string;
  readonly href: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly isCurrent: boolean;
}

export function languageLink(locale: Locale, href: string, current: LocaleCode | undefined): LanguageLink {
  return {
    name: locale.ownName,
    href,
    lang: locale.languageTag,
    dir: locale.direction,
    isCurrent: locale.code === current,
  };
}

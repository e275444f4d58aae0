import { type LocalizedRecord, type Texts, textFor } from '../domain/catalog.ts';
import type { Direction, Locale } from '../domain/locale.ts';
import type { PageContext } from './page-context.ts';

/** The language of a part of a page, as HTML attributes; both undefined where it is the page's own language. */
export interface PartLanguage {
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
}

/** A piece of content that may stand in another language than the page around it. */
export interface Passage extends PartLanguage {
  readonly text: string;
}

export function partLanguage(part: Locale, page: Locale): PartLanguage {
  if (part.code === page.code) return { lang: undefined, dir: undefined };
  return { lang: part.languageTag, dir: part.direction };
}

/** The record's text for the reader of the page, by the fallback chain. */
export function contentFor<Text>(
  texts: Texts<Text>,
  { catalog, translator }: PageContext,
): LocalizedRecord<Text> {
  return textFor(texts, translator.locale.code, catalog.defaultLocale.code);
}

/** One text of a record for the reader of the page, marked with its language. */
export function passageFor<Text>(
  texts: Texts<Text>,
  context: PageContext,
  choose: (text: Text) => string,
): Passage {
  const { text, locale } = contentFor(texts, context);
  return { text: choose(text), ...partLanguage(locale, context.translator.locale) };
}

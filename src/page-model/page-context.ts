import type { CardId, CardIndexEntry } from '../domain/card.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { LocaleCode } from '../domain/locale.ts';
import { createTranslator, type Translator } from '../i18n/create-translator.ts';

/** Everything a page model is made from: the content, the interface of its locale, and the cards that were made. */
export interface PageContext {
  readonly catalog: Catalog;
  readonly translator: Translator;
  /** The interface in another locale, for parts of a page that are shown in that language. */
  readonly translatorFor: (code: LocaleCode) => Translator;
  /** Undefined while the card has not been made, as in a development server that has just started. */
  readonly cardFile: (id: CardId) => CardIndexEntry | undefined;
}

/** One context for each enabled locale; they share their translators. */
export function pageContexts(catalog: Catalog, cards: readonly CardIndexEntry[]): readonly PageContext[] {
  const translators = new Map(catalog.locales.map(({ code }) => [code, createTranslator(code)]));
  const filesByPlace = new Map(cards.map((entry) => [placeOf({ ...entry, file: entry.format }), entry]));
  const translatorFor = (code: LocaleCode): Translator => translators.get(code) ?? createTranslator(code);
  return [...translators.values()].map((translator) => ({
    catalog,
    translator,
    translatorFor,
    cardFile: (id) => filesByPlace.get(placeOf(id)),
  }));
}

/** The context of the default locale, for pages whose address names no language. */
export function defaultContext(catalog: Catalog, cards: readonly CardIndexEntry[]): PageContext {
  const context = pageContexts(catalog, cards).find(
    ({ translator }) => translator.locale.code === catalog.defaultLocale.code,
  );
  if (!context) throw new Error(`The default locale ${catalog.defaultLocale.code} is not enabled.`);
  return context;
}

function placeOf({ slug, locale, file }: CardId): string {
  return `${slug}/${locale}/${file}`;
}

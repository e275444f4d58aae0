import type { Campaign, Catalog, Message } from '../domain/catalog.ts';
import { isLocaleCode } from '../domain/locale.ts';
import type { TranslatedCollection } from '../domain/segments.ts';
import { digestOf } from './text-digest.ts';
import type { DigestedRecord } from './to-do.ts';

/** The digests of all texts of a catalog, as the to-do lists are made from. */
export function digestsOf({ campaigns, messages, defaultLocale }: Catalog): readonly DigestedRecord[] {
  const digested = (collection: TranslatedCollection, record: Message | Campaign): DigestedRecord => {
    const { slug, texts, ...facts } = record;
    const digests = Object.entries(texts).flatMap(([locale, text]) => {
      if (!isLocaleCode(locale)) return [];
      const once = locale === defaultLocale.code ? facts : {};
      return [[locale, digestOf(collection, { ...once, ...text })] as const];
    });
    return { collection, slug, texts: Object.fromEntries(digests) };
  };
  return [
    ...campaigns.map((campaign) => digested('campaigns', campaign)),
    ...messages.map((message) => digested('messages', message)),
  ];
}

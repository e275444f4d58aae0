import { type Catalog, type Message, type Texts, translatedLocales } from '../../src/domain/catalog.ts';
import type { LocaleCode } from '../../src/domain/locale.ts';

/**
 * A campaign of so many cards, in all languages of the site: the sample's messages over and over, every one with words,
 * an address and a QR code of its own. Each message is in one language, so that one message is one card.
 *
 * @param series Campaigns of different series share no card.
 */
export function manyCards(catalog: Catalog, { count, series }: { count: number; series: string }): Catalog {
  const samples = catalog.messages
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap((message) =>
      translatedLocales(message.texts, catalog.locales).map(({ code }) => ({ message, code })),
    );
  const messages = Array.from({ length: count }, (_, index): Message => {
    const sample = samples[index % samples.length];
    if (!sample) throw new Error('The content has no message to make cards of.');
    return variation(sample.message, sample.code, `${series}${index}`);
  });
  return { ...catalog, messages };
}

/** The message in one language, its headline, address and code marked by a number. */
function variation(message: Message, code: LocaleCode, mark: string): Message {
  const text = message.texts[code];
  if (!text) throw new Error(`The message "${message.slug}" has no text in ${code}.`);
  const texts: Texts<typeof text> = { [code]: { ...text, headline: `${text.headline} ${mark}` } };
  return { ...message, slug: `${message.slug}-${mark}`, code: mark.toUpperCase(), texts };
}

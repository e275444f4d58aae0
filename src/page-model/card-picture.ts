import { cardPath } from '../domain/card.ts';
import { cardFiles } from '../domain/card-file.ts';
import type { LocalizedRecord, Message, MessageTranslation } from '../domain/catalog.ts';
import type { PageContext } from './page-context.ts';

/** A small picture of a card, and the full card behind it. Pixels are those of the small picture. */
export interface CardPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly fullCard: string;
  /** What following the picture does. */
  readonly openLabel: string;
}

/** The card of a message in the locale its text is in; a withdrawn message has none. */
export function cardPicture(
  { slug, withdrawn }: Message,
  { text, locale }: LocalizedRecord<MessageTranslation>,
  { translatorFor, translator }: PageContext,
): CardPicture | undefined {
  if (withdrawn) return undefined;
  return {
    src: cardPath({ slug, locale: locale.code, file: 'thumbnail' }),
    width: cardFiles.thumbnail.width,
    height: cardFiles.thumbnail.height,
    alt: translatorFor(locale.code).t('card.alt', { headline: text.headline }),
    fullCard: cardPath({ slug, locale: locale.code, file: 'square' }),
    openLabel: translator.t('card.open'),
  };
}

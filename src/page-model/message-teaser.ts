import type { Message } from '../domain/catalog.ts';
import type { MessageKind } from '../domain/message.ts';
import { messagePath } from './address.ts';
import { type CardPicture, cardPicture } from './card-picture.ts';
import type { PageContext } from './page-context.ts';
import { contentFor, type Passage, partLanguage } from './passage.ts';

/** A message as it is announced on other pages. */
export interface MessageTeaser {
  readonly href: string;
  readonly headline: Passage;
  /** The answer in a sentence or two, in the language of the headline. */
  readonly answer: string | undefined;
  readonly kind: MessageKind;
  readonly kindLabel: string;
  readonly card: CardPicture | undefined;
}

export function messageTeaser(message: Message, context: PageContext): MessageTeaser {
  const { translator } = context;
  const content = contentFor(message.texts, context);
  return {
    href: messagePath(translator.locale.code, message.slug),
    headline: { text: content.text.headline, ...partLanguage(content.locale, translator.locale) },
    answer: content.text.cardText,
    kind: message.kind,
    kindLabel: translator.t(`kind.${message.kind}`),
    card: cardPicture(message, content, context),
  };
}

/** Withdrawn messages keep their pages, but nothing leads readers to them. */
export function isAnnounced({ withdrawn }: Pick<Message, 'withdrawn'>): boolean {
  return withdrawn === undefined;
}

import type { Message } from '../domain/catalog.ts';
import { messageKinds } from '../domain/message.ts';
import type { SearchEntry } from '../domain/search-entry.ts';
import { findPath, messagePath, searchListPath } from './address.ts';
import { isAnnounced, type MessageTeaser, messageTeaser } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { contentFor } from './passage.ts';

/** Where a reader finds a message: by its topic, and, with a script, by what the smuggler said. */
export interface FindPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly form: FindForm;
  readonly topicsTitle: string;
  readonly topics: readonly Topic[];
}

interface FindForm {
  readonly label: string;
  readonly example: string;
  readonly button: string;
  /** The messages in the words of the reader's language. */
  readonly list: string;
  readonly none: string;
  readonly failed: string;
}

interface Topic {
  readonly kind: MessageTeaser['kind'];
  readonly label: string;
  readonly messages: readonly TopicMessage[];
}

interface TopicMessage extends Pick<MessageTeaser, 'href' | 'headline'> {
  /** What the message answers, in the language of the headline. */
  readonly claim: string | undefined;
}

export function findPage(context: PageContext): FindPage {
  const { t } = context.translator;
  return {
    frame: pageFrame(context, { title: t('find.title'), description: t('find.label'), pathIn: findPath }),
    title: t('find.title'),
    form: {
      label: t('find.label'),
      example: t('find.example'),
      button: t('find.button'),
      list: searchListPath(context.translator.locale.code),
      none: t('find.none'),
      failed: t('find.failed'),
    },
    topicsTitle: t('find.topics'),
    topics: topics(context),
  };
}

function topics(context: PageContext): readonly Topic[] {
  const announced = context.catalog.messages.filter(isAnnounced);
  return messageKinds.flatMap((kind) => {
    const messages = announced.filter((message) => message.kind === kind);
    if (messages.length === 0) return [];
    const label = context.translator.t(`kind.${kind}`);
    return [{ kind, label, messages: messages.map((message) => topicMessage(message, context)) }];
  });
}

function topicMessage(message: Message, context: PageContext): TopicMessage {
  const { href, headline } = messageTeaser(message, context);
  return { href, headline, claim: contentFor(message.texts, context).text.claim };
}

/** What the search is made from, in the words of one locale or of its fallback. */
export function searchEntries(context: PageContext): readonly SearchEntry[] {
  return context.catalog.messages.filter(isAnnounced).map((message) => {
    const { text, locale } = contentFor(message.texts, context);
    const words = [
      text.cardText,
      text.quote,
      text.figureMeaning,
      ...(text.steps ?? []),
      text.action,
      text.body,
    ];
    return {
      href: messagePath(context.translator.locale.code, message.slug),
      headline: text.headline,
      lang: locale.languageTag,
      dir: locale.direction,
      claim: text.claim ?? '',
      text: words.filter(Boolean).join('\n'),
    };
  });
}

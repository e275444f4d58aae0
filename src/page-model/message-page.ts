import {
  type Campaign,
  type LocalizedRecord,
  type Message,
  type MessageTranslation,
  translatedLocales,
} from '../domain/catalog.ts';
import { contactLink, type HotlineChannel } from '../domain/hotline.ts';
import type { MessageKind } from '../domain/message.ts';
import type { RecordingOf } from '../domain/recording.ts';
import { discreetPath, helpPath, messagePath, shareMessagePath } from './address.ts';
import { type CardPicture, cardPicture } from './card-picture.ts';
import { type ContactPanel, contactPanel } from './contact-panel.ts';
import { type ImprintFact, imprintFacts } from './imprint.ts';
import { type Listening, listening } from './listening.ts';
import { isAnnounced, type MessageTeaser, messageTeaser } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';
import { type Link, type PageFrame, pageFrame } from './page-frame.ts';
import { contentFor, type PartLanguage, type Passage, partLanguage, passageFor } from './passage.ts';
import { type CitedSourceLine, sourceLines } from './source-list.ts';
import { messageData } from './structured-data.ts';
import { type TranslationNotice, translationNotices } from './translation-notice.ts';
import { type WithdrawalNotice, withdrawalNotice } from './withdrawal-notice.ts';

export type MessagePage = StandingMessagePage | WithdrawnMessagePage;

export interface WithdrawnMessagePage {
  readonly state: 'withdrawn';
  readonly frame: PageFrame;
  readonly withdrawal: WithdrawalNotice;
}

export interface StandingMessagePage {
  readonly state: 'standing';
  readonly frame: PageFrame;
  readonly notices: readonly TranslationNotice[];
  readonly story: MessageStory;
  readonly listening: Listening;
  /** The language of the story, where it is not the page's. */
  readonly storyLanguage: PartLanguage;
  /** Undefined while no contact of the message has been tested in time; `help` leads to all there are. */
  readonly contact: ContactPanel | undefined;
  readonly help: Link;
  readonly otherContacts: { readonly title: string; readonly panels: readonly ContactPanel[] };
  readonly rights: { readonly title: string; readonly line: Passage };
  readonly share: Link;
  /** The plain twin of this page. */
  readonly discreet: Link;
  readonly sources: { readonly title: string; readonly lines: readonly CitedSourceLine[] };
  readonly imprint: { readonly title: string; readonly facts: readonly ImprintFact[] };
  readonly more: { readonly title: string; readonly messages: readonly MessageTeaser[] };
}

/** The message itself, with its labels in the same language, so that it reads as one piece. */
export interface MessageStory {
  readonly card: CardPicture | undefined;
  readonly kind: MessageKind;
  readonly kindLabel: string;
  readonly headline: string;
  readonly answer: string | undefined;
  readonly claim: { readonly label: string; readonly text: string; readonly verdict: string } | undefined;
  readonly testimony: { readonly quote: string; readonly voice: string | undefined } | undefined;
  readonly steps:
    | {
        readonly title: string;
        readonly items: readonly { readonly number: string; readonly text: string }[];
      }
    | undefined;
  readonly action: string;
  readonly bodyHtml: string;
}

/** How many other messages of the campaign are offered at the end: enough to go on, few enough to load. */
const READ_NEXT = 3;

export function messagePage(
  context: PageContext,
  message: Message,
  recordingOf: RecordingOf = () => undefined,
): MessagePage {
  const withdrawal = withdrawalNotice(message, context);
  return withdrawal
    ? { state: 'withdrawn', withdrawal, frame: withdrawnFrame(context, message, withdrawal) }
    : standingPage(context, message, recordingOf);
}

function standingPage(context: PageContext, message: Message, recordingOf: RecordingOf): StandingMessagePage {
  const { t, locale } = context.translator;
  const content = contentFor(message.texts, context);
  const [first, ...others] = message.hotlines;
  return {
    state: 'standing',
    frame: messageFrame(context, message, content),
    notices: translationNotices(message, context),
    story: messageStory(message, content, context),
    listening: listening(context, content.locale, recordingOf(message.slug, content.locale.code)),
    storyLanguage: partLanguage(content.locale, locale),
    contact: first && contactPanel(first, context),
    help: { label: t('nav.help'), href: helpPath(locale.code) },
    otherContacts: {
      title: t('message.otherContacts'),
      panels: others.map((hotline) => contactPanel(hotline, context)),
    },
    rights: {
      title: t('campaign.rights'),
      line: passageFor(message.campaign.texts, context, ({ rights }) => rights),
    },
    share: { label: t('message.share'), href: shareMessagePath(locale.code, message.slug) },
    discreet: {
      label: t('discreet.open'),
      href: discreetPath(locale.code, message.code),
    },
    sources: { title: t('message.sources'), lines: sourceLines(message.sources, context) },
    imprint: { title: t('message.whoSaysThis'), facts: imprintFacts(context, message) },
    more: { title: t('message.more'), messages: readNext(message, message.campaign, context) },
  };
}

/** The message in one language. */
export function messageStory(
  message: Message,
  content: LocalizedRecord<MessageTranslation>,
  context: PageContext,
): MessageStory {
  const { text, locale } = content;
  const { t, format } = context.translatorFor(locale.code);
  const { kind, consent } = message;
  return {
    card: cardPicture(message, content, context),
    kind,
    kindLabel: t(`kind.${kind}`),
    headline: text.headline,
    answer: text.cardText,
    claim:
      text.claim === undefined
        ? undefined
        : { label: t('card.theySay'), text: text.claim, verdict: t('message.notTrue') },
    testimony:
      text.quote === undefined
        ? undefined
        : { quote: text.quote, voice: consent && t(`voice.${consent.voice}`) },
    steps: text.steps?.length
      ? {
          title: t('message.whatYouCanDo'),
          items: text.steps.map((step, index) => ({ number: format.number(index + 1), text: step })),
        }
      : undefined,
    action: text.action,
    bodyHtml: text.bodyHtml,
  };
}

function readNext(message: Message, campaign: Campaign, context: PageContext): readonly MessageTeaser[] {
  const position = campaign.messages.findIndex(({ slug }) => slug === message.slug);
  return [...campaign.messages.slice(position + 1), ...campaign.messages.slice(0, Math.max(position, 0))]
    .filter(isAnnounced)
    .slice(0, READ_NEXT)
    .map((next) => messageTeaser(next, context));
}

function messageFrame(
  context: PageContext,
  message: Message,
  { text, locale }: LocalizedRecord<MessageTranslation>,
): PageFrame {
  const frame = pageFrame(context, {
    title: text.headline,
    description: text.cardText ?? text.action,
    type: 'article',
    pathIn: (code) => messagePath(code, message.slug),
    translatedIn: translatedLocales(message.texts, context.catalog.locales),
    previewCard: { slug: message.slug, locale, headline: text.headline },
  });
  const [contact] = message.hotlines;
  const structuredData = messageData(context, message, frame.head);
  return {
    ...frame,
    head: structuredData === undefined ? frame.head : { ...frame.head, structuredData },
    help: contact ? contactShortcut(contact, context) : frame.help,
  };
}

/** The contact as the green link under the thumb: a number as it is, a longer address as what it does. */
export function contactShortcut(
  contact: { readonly channel: HotlineChannel; readonly contact: string },
  { translator }: PageContext,
): PageFrame['help'] {
  const verb = translator.t(`contact.${contact.channel}`);
  return {
    icon: contact.channel,
    label: contact.channel === 'phone' ? contact.contact : verb,
    href: contactLink(contact),
  };
}

/** A withdrawn message must not be found again by searching. */
function withdrawnFrame(
  context: PageContext,
  { slug, code }: Message,
  withdrawal: WithdrawalNotice,
): PageFrame {
  return pageFrame(context, {
    title: context.translator.t('verify.title', { code }),
    description: withdrawal.title,
    pathIn: (locale) => messagePath(locale, slug),
    translatedIn: [],
  });
}

import { createElement, type ReactNode, useSyncExternalStore } from 'react';
import { type Locale, localeOf } from '../../domain/locale.ts';
import { messageKinds } from '../../domain/message.ts';
import { say } from '../words/say.ts';
import { CardFace } from './card-face.ts';
import type { CardPreview } from './card-preview.ts';
import { lineOf, linesOf } from './draft-lines.ts';
import type { MessageDraft } from './message-draft.ts';
import type { PageContact, PageWords } from './page-words.ts';
import type { GetAsset } from './photo-layer.ts';
import { useShownCard } from './shown-card.ts';

export interface PhoneViewProps {
  readonly preview: CardPreview;
  readonly draft: MessageDraft;
  readonly getAsset: GetAsset;
  /** The text of the page, formatted. */
  readonly body: ReactNode;
  readonly siteName: string;
}

/** The message's page as a phone shows it, in the language and direction of its text. */
export function PhoneView({ preview, draft, getAsset, body, siteName }: PhoneViewProps) {
  useSyncExternalStore(preview.subscribe, preview.arrivals);
  const words = preview.pageWords(draft.locale);
  const onShow = useShownCard(preview, draft, 'square');
  const locale = localeOf(draft.locale);
  return createElement(
    'div',
    { className: 'phone-view' },
    createElement(
      'article',
      { className: 'phone', lang: locale.languageTag, dir: locale.direction, style: lineHeights(locale) },
      createElement('p', { className: 'phone-head' }, siteName),
      createElement(CardFace, { onShow, getAsset }),
      words.state === 'ready' && createElement(Story, { draft, words: words.value, body }),
    ),
    createElement(
      'p',
      { className: 'quiet' },
      say(words.state === 'failed' ? 'preview.failed' : 'preview.pageNote'),
    ),
  );
}

function lineHeights({ pageLineHeight, cardLineHeight }: Locale): object {
  return { lineHeight: pageLineHeight, '--tight': cardLineHeight.headline };
}

interface StoryProps {
  readonly draft: MessageDraft;
  readonly words: PageWords;
  readonly body: ReactNode;
}

function Story({ draft: { facts, text }, words, body }: StoryProps) {
  const kind = messageKinds.find((known) => known === facts.kind);
  const answer = lineOf(text, 'cardText');
  const contact = words.contacts[linesOf(facts, 'hotlines')[0] ?? ''];
  const rights = words.rightsLines[lineOf(facts, 'campaign')];
  return createElement(
    'div',
    { className: 'phone-column' },
    kind && createElement('p', { className: 'kind' }, icon(words.kinds[kind].icon), words.kinds[kind].label),
    createElement('h1', null, lineOf(text, 'headline')),
    answer !== '' && createElement('p', { className: 'lead' }, answer),
    claim(lineOf(text, 'claim'), words),
    testimony(lineOf(text, 'quote'), voiceOf(facts.consent, words)),
    steps(linesOf(text, 'steps'), words),
    createElement('h2', null, lineOf(text, 'action')),
    contact && contactPanel(contact),
    createElement('div', { className: 'prose' }, body),
    rights &&
      createElement(
        'section',
        { className: 'rights' },
        createElement('h2', null, words.rights),
        createElement('p', { lang: rights.lang, dir: rights.dir }, rights.text),
      ),
    createElement('p', null, createElement('span', { className: 'share' }, words.share)),
  );
}

function claim(said: string, { labels, notTrue }: PageWords) {
  if (said === '') return null;
  return createElement(
    'figure',
    { className: 'claim' },
    createElement('figcaption', null, labels.theySay),
    createElement('blockquote', null, said),
    createElement('p', { className: 'not-true' }, notTrue),
  );
}

function voiceOf(consent: unknown, { labels }: PageWords): string | undefined {
  const voice = typeof consent === 'object' && consent !== null && 'voice' in consent ? consent.voice : '';
  return Object.entries(labels.voice).find(([name]) => name === voice)?.[1];
}

function testimony(quote: string, voice: string | undefined) {
  if (quote === '') return null;
  return createElement(
    'figure',
    { className: 'testimony' },
    createElement('blockquote', null, quote),
    voice !== undefined && createElement('figcaption', null, voice),
  );
}

function steps(lines: readonly string[], { whatYouCanDo, numbers }: PageWords) {
  if (lines.length === 0) return null;
  return createElement(
    'section',
    null,
    createElement('h2', null, whatYouCanDo),
    createElement(
      'ol',
      { className: 'steps' },
      lines.map((line, index) =>
        createElement(
          'li',
          { key: index },
          createElement('b', { 'aria-hidden': true }, numbers[index]),
          line,
        ),
      ),
    ),
  );
}

/** Not a link: nobody calls a hotline by proofreading. */
function contactPanel({ icon: shape, verb, contact, name, answers, facts }: PageContact) {
  return createElement(
    'div',
    { className: 'contact' },
    createElement(
      'p',
      { className: 'contact-link' },
      icon(shape),
      createElement('span', null, verb, createElement('bdi', { dir: 'ltr' }, contact)),
    ),
    createElement('p', null, createElement('b', null, createElement('bdi', null, name))),
    createElement('p', { lang: answers.lang, dir: answers.dir }, answers.text),
    createElement(
      'dl',
      null,
      facts.map(({ label, value }) =>
        createElement(
          'div',
          { key: label },
          createElement('dt', null, label),
          createElement('dd', null, value),
        ),
      ),
    ),
  );
}

function icon(shape: string) {
  return createElement(
    'svg',
    { className: 'icon', viewBox: '0 0 24 24', 'aria-hidden': true },
    createElement('path', { d: shape }),
  );
}

import { createElement, type ReactNode } from 'react';
import { localeOf } from '../../domain/locale.ts';
import { lineOf, linesOf } from './draft-lines.ts';
import type { MessageDraft } from './message-draft.ts';
import type { FieldTitles } from './place-in-words.ts';

const fields = [
  'claim',
  'figure',
  'figureMeaning',
  'cardText',
  'quote',
  'action',
  'steps',
  'caption',
  'hashtags',
  'alt',
] as const;

export interface TextsViewProps {
  readonly draft: MessageDraft;
  readonly titles: FieldTitles;
  /** The text of the page, formatted. */
  readonly body: ReactNode;
}

/** The texts of a message in one language, for reading through: in its own direction, and with its parts named. */
export function TextsView({ draft: { locale, text }, titles, body }: TextsViewProps) {
  const { languageTag: lang, direction: dir, pageLineHeight: lineHeight } = localeOf(locale);
  return createElement(
    'article',
    { className: 'texts', lang, dir, style: { lineHeight } },
    createElement('h1', null, lineOf(text, 'headline')),
    fields.map((field) => {
      const lines = linesOf(text, field);
      const line = lineOf(text, field);
      if (line === '' && lines.length === 0) return null;
      return createElement(
        'section',
        { key: field },
        heading(titles(field)),
        lines.length > 0
          ? createElement(
              'ul',
              null,
              lines.map((item, index) => createElement('li', { key: index }, item)),
            )
          : createElement('p', null, line),
      );
    }),
    createElement('div', { className: 'body' }, body),
  );
}

/** Its name in the desk's language, on the side where the text begins. */
function heading(title: string) {
  const { lang, dir } = document.documentElement;
  return createElement('h2', { lang }, createElement('bdi', { dir }, title));
}

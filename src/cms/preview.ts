import { createElement, type HTMLAttributes } from 'react';
import { describeField } from '../domain/field.ts';
import { isLocaleCode, localeOf } from '../domain/locale.ts';
import { messageText } from '../domain/message.ts';
import type { PreviewProps } from './decap-types.ts';

const lines = ['claim', 'cardText', 'quote', 'action', 'steps', 'caption', 'hashtags', 'alt'] as const;

/** The texts of a message in one language, for reading through: in its own direction, and with its parts named. */
export function MessagePreview({ entry, locale, widgetFor }: PreviewProps) {
  const text = (field: string) => entry.getIn(['data', field]);
  return createElement(
    'article',
    languageOf(locale),
    createElement('h1', null, asText(text('headline'))),
    ...lines.map((field) => part(field, text(field))),
    createElement('div', { className: 'body' }, widgetFor('body')),
  );
}

function languageOf(code: string | undefined): HTMLAttributes<HTMLElement> {
  if (code === undefined || !isLocaleCode(code)) return { dir: 'auto' };
  const { languageTag, direction, pageLineHeight } = localeOf(code);
  return { lang: languageTag, dir: direction, style: { lineHeight: pageLineHeight } };
}

function part(field: (typeof lines)[number], value: unknown) {
  const items = isList(value) ? value.toArray().map(asText).filter(Boolean) : [];
  const content =
    items.length > 0 ? items.map((item, index) => createElement('li', { key: index }, item)) : asText(value);
  if (content === '') return null;
  return createElement(
    'section',
    { key: field },
    createElement('h2', { lang: 'en', dir: 'ltr' }, describeField(messageText.shape[field])?.title),
    createElement(items.length > 0 ? 'ul' : 'p', null, content),
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isList(value: unknown): value is { toArray(): unknown[] } {
  return typeof value === 'object' && value !== null && 'push' in value && 'toArray' in value;
}

export const previewStyle = `
  body { margin: 0; padding: 24px 84px 24px 24px; font-family: system-ui, sans-serif; color: #14213d; background: #fff }
  article { max-width: 38em; margin-inline: auto }
  h1 { font-size: 1.7em; line-height: 1.35; margin: 0 0 20px }
  h2 { font-size: .75em; font-weight: 600; color: #48505f; margin: 18px 0 2px }
  [dir=rtl] h2 { text-align: right }
  p, ul { margin: 0 }
  .body { margin-top: 24px; padding-top: 20px; border-top: 1px solid #d8cfba }
  .body p { margin-bottom: .8em }
  ul { padding-inline-start: 1.2em }
`;

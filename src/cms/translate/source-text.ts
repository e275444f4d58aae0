import { createElement } from 'react';
import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import { languageInWords } from '../words/language-name.ts';
import { say } from '../words/say.ts';
import { deskLanguage } from './segment-foot.ts';

export interface SourceTextProps {
  readonly value: unknown;
  readonly locale: LocaleCode;
}

/** A part of the source, to be read and not to be changed. */
export function SourceText({ value, locale }: SourceTextProps) {
  const { languageTag, direction } = localeOf(locale);
  const attributes = { className: 'desk-source-text', lang: languageTag, dir: direction };
  const lines = linesOf(value);
  if (lines.length === 0)
    return createElement(
      'p',
      { className: 'desk-source-empty', ...deskLanguage() },
      say('translate.nothingInSource'),
    );
  if (typeof value === 'string') return createElement('div', attributes, value);
  return createElement(
    'ol',
    attributes,
    lines.map((line, index) => createElement('li', { key: index }, line)),
  );
}

/** The same beside a field of the translation; above it, where there is no room for two columns. */
export function SourceAbove(props: SourceTextProps) {
  const language = languageInWords(props.locale);
  return createElement(
    'div',
    { className: 'desk-source-above', ...deskLanguage() },
    createElement('p', { className: 'desk-source-title' }, say('translate.source', { language })),
    createElement(SourceText, props),
  );
}

function linesOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** Decap holds a list as an Immutable one. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const isList = typeof value === 'object' && value !== null && 'push' in value && Symbol.iterator in value;
  return isList ? [...(value as Iterable<unknown>)] : [value]; // Immutable's lists are iterable.
}

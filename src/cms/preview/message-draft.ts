import type { LocaleCode } from '../../domain/locale.ts';
import { type EntryMap, isEntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';

/** A message as it stands in the open form, saved or not, in one language. */
export interface MessageDraft {
  readonly slug: string;
  readonly locale: LocaleCode;
  /** What stands once for all languages. */
  readonly facts: FileRecord;
  /** The texts in this language. */
  readonly text: FileRecord;
}

export interface DraftPlace {
  readonly locale: LocaleCode;
  readonly defaultLocale: LocaleCode;
}

/** @param entry - the whole entry of the form: `data` in the source language, `i18n` with the others. */
export function draftOf(entry: EntryMap, { locale, defaultLocale }: DraftPlace): MessageDraft {
  const facts = recordAt(entry, ['data']);
  return {
    slug: String(entry.get('slug') ?? ''),
    locale,
    facts,
    text: locale === defaultLocale ? facts : recordAt(entry, ['i18n', locale, 'data']),
  };
}

/** The same message on another card template, to see how it would look. */
export function inTemplate(draft: MessageDraft, template: string): MessageDraft {
  return { ...draft, facts: { ...draft.facts, template } };
}

/** Everything on its card, as one string: equal strings mean the same card. */
export function cardKey({ facts, text, ...draft }: MessageDraft): string {
  return JSON.stringify({ ...draft, facts: withoutBody(facts), text: withoutBody(text) });
}

function withoutBody({ body: _body, ...record }: FileRecord): FileRecord {
  return record;
}

function recordAt(entry: EntryMap, path: readonly string[]): FileRecord {
  const found = entry.getIn(path);
  return isEntryMap(found) ? found.toJS() : {};
}

import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import type { DecapCollection, DecapField } from '../decap-config-types.ts';
import { languageName, titleFields } from '../decap-fields.ts';
import { formField, linesOfValue } from '../form-fields.ts';
import type { FileRecord } from '../format.ts';
import type { StaleSave } from '../guard/stale-text.ts';
import { isolated } from '../words/isolated.ts';
import { say } from '../words/say.ts';
import type { Disagreement, Dispute } from './dispute.ts';
import type { FieldChange } from './merge-fields.ts';
import { disputeId, type MergedText, type TakenField } from './merge-text.ts';

/** Where the names of the fields come from. */
export interface DisputeWords {
  readonly collections: readonly DecapCollection[];
  readonly defaultLocale: LocaleCode;
}

/** All that two people disagree about, in an editor's words. */
export function disagreementOf(
  texts: readonly MergedText[],
  { lastWriter, source }: StaleSave,
  words: DisputeWords,
): Disagreement {
  const record = isolated(nameOfRecord(texts, source));
  const name = lastWriter === undefined ? undefined : isolated(lastWriter);
  return {
    explanation:
      name === undefined ? say('conflict.explain', { record }) : say('conflict.explainBy', { record, name }),
    theirName: name === undefined ? say('conflict.theirs') : say('conflict.theirsBy', { name }),
    disputes: texts.flatMap((text) => disputesOf(text, words)),
    taken: texts.flatMap(({ merge, collection, stale: { place } }) =>
      merge.taken.map(({ field }) =>
        nameOfField({ field, collection, locale: place?.locale }, words.collections),
      ),
    ),
  };
}

/** A field by its language and its label, e.g. `العربية · Arabic · Headline`. */
export function nameOfField(
  { field, collection, locale }: TakenField,
  collections: readonly DecapCollection[],
): string {
  const label = formField(collections, collection, field)?.label ?? field;
  if (locale === undefined) return label;
  return say('conflict.field', { language: languageName(locale), field: label });
}

/** The record goes by its title in the source language, which all who edit it see. */
function nameOfRecord([first]: readonly MergedText[], source: FileRecord | undefined): string {
  if (!first) return '';
  const { collection, mine } = first;
  return String((source ?? mine)[collection === 'site' ? 'name' : titleFields[collection]] ?? '');
}

function disputesOf(text: MergedText, words: DisputeWords): readonly Dispute[] {
  if (!text.theirs) return [deletionOf(text, words)];
  return text.merge.disputed.map((change) => disputeOf(change, text, words));
}

function disputeOf(
  { field: name, mine, theirs }: FieldChange,
  text: MergedText,
  words: DisputeWords,
): Dispute {
  const { collection, stale } = text;
  const field = formField(words.collections, collection, name);
  return {
    id: disputeId(stale, name),
    heading: nameOfField({ field: name, collection, locale: stale.place?.locale }, words.collections),
    ...writingOf(field, stale.place?.locale ?? words.defaultLocale),
    mine: { action: say('conflict.keepMine'), lines: linesOfValue(field, mine) },
    theirs: { action: say('conflict.takeTheirs'), lines: linesOfValue(field, theirs) },
    editable: isFreeText(field) ? String(mine ?? theirs ?? '') : undefined,
  };
}

function deletionOf({ stale, mine }: MergedText, { defaultLocale }: DisputeWords): Dispute {
  const locale = stale.place?.locale;
  const whole = say('conflict.wholeText');
  const texts = Object.values(mine).filter((value) => typeof value === 'string');
  return {
    id: disputeId(stale),
    heading:
      locale === undefined ? whole : say('conflict.field', { language: languageName(locale), field: whole }),
    ...writingOf(undefined, locale ?? defaultLocale),
    mine: { action: say('conflict.writeAgain'), lines: texts },
    theirs: { action: say('conflict.leaveDeleted'), lines: [say('conflict.deleted')] },
    editable: undefined,
  };
}

/** Numbers, addresses and the like are read from left to right in every language. */
function writingOf(
  field: DecapField | undefined,
  locale: LocaleCode,
): Pick<Dispute, 'direction' | 'languageTag'> {
  const { direction, languageTag } = localeOf(locale);
  return { direction: field?.pattern ? 'ltr' : direction, languageTag };
}

function isFreeText(field: DecapField | undefined): boolean {
  return ['string', 'text', 'markdown'].includes(field?.widget ?? '') && !field?.pattern;
}

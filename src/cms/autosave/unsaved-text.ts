import type { CollectionName } from '../../domain/content-folder.ts';
import { isLocaleCode, type LocaleCode } from '../../domain/locale.ts';
import { plainFormat } from '../decap-format.ts';
import { type EntryMap, isEntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';
import { splitMark } from '../guard/base-mark.ts';
import type { LoadedTexts } from '../guard/loaded-texts.ts';
import type { Base } from '../guard/revision.ts';
import { hasText, isLocalized, writtenFields } from '../save/prepare-entry.ts';

/** What an editor wrote in one text of a record and did not save. */
export interface UnsavedText {
  /** Undefined in collections without locales. */
  readonly locale?: LocaleCode | undefined;
  /** What it was made from, with the text itself: `null` when there was no file, undefined in a new record. */
  readonly base?: Base | undefined;
  readonly baseText: string;
  /** The values of the fields that differ from it; `null` where a field was emptied. */
  readonly fields: FileRecord;
}

export type UnsavedTextFinder = (entry: EntryMap) => readonly UnsavedText[];

/** Finds what differs from what was loaded or saved last. It remembers texts that stay as they are between calls. */
export function unsavedTextFinder(texts: LoadedTexts, defaultLocale: LocaleCode): UnsavedTextFinder {
  const known = new WeakMap<EntryMap, UnsavedText | undefined>();
  return (entry) => {
    const collection = String(entry.get('collection')) as CollectionName | 'site'; // Named in our own configuration.
    return textsOf(entry, collection, defaultLocale).flatMap(({ locale, data }) => {
      if (!known.has(data)) {
        const isSource = locale === undefined || locale === defaultLocale;
        known.set(
          data,
          compare({ data, collection, isSource, locale, texts, isNew: entry.get('newRecord') === true }),
        );
      }
      return known.get(data) ?? [];
    });
  };
}

interface FormText {
  readonly locale: LocaleCode | undefined;
  readonly data: EntryMap;
}

/** The texts of a form, by language. */
function textsOf(entry: EntryMap, collection: string, defaultLocale: LocaleCode): readonly FormText[] {
  const source = entry.get('data');
  if (!isEntryMap(source)) return [];
  if (!isLocalized(collection)) return [{ locale: undefined, data: source }];
  const translations = entry.get('i18n');
  const locales = isEntryMap(translations) ? translations.keySeq().toArray().filter(isLocaleCode) : [];
  return [
    { locale: defaultLocale, data: source },
    ...locales.flatMap((locale) => {
      const data = entry.getIn(['i18n', locale, 'data']);
      return isEntryMap(data) ? [{ locale, data }] : [];
    }),
  ];
}

interface Comparison extends FormText {
  readonly collection: CollectionName | 'site';
  readonly isSource: boolean;
  readonly isNew: boolean;
  readonly texts: LoadedTexts;
}

function compare({ data, locale, collection, isSource, isNew, texts }: Comparison): UnsavedText | undefined {
  const { record, mark } = splitMark(data.toJS());
  const base = isNew ? undefined : mark.base;
  // What could not be loaded cannot be saved, either.
  if (!isNew && base === undefined) return undefined;
  const baseText = typeof base === 'string' ? (texts.textOf(base) ?? '') : '';
  const { parse, write } = plainFormat(collection);
  const before = parse(write(parse(baseText)));
  const now = parse(write(writtenFields(record, { collection, isSource })));
  const fields = changedFields(before, now);
  if (Object.keys(fields).length === 0 || (!hasText(before) && !hasText(now))) return undefined;
  return { locale, base, baseText, fields };
}

function changedFields(before: FileRecord, now: FileRecord): FileRecord {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
}

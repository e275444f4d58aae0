import type { CollectionName } from '../../domain/content-folder.ts';
import type { LocaleCode } from '../../domain/locale.ts';
import { isLocaleCode } from '../../domain/locale.ts';
import { plainFormat } from '../decap-format.ts';
import { type EntryMap, isEntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';
import { splitMark } from '../guard/base-mark.ts';

/** One file of an entry, as it would be written. */
export interface EntryFile {
  readonly collection: CollectionName | 'site';
  /** The name of the file without its extension. */
  readonly id: string;
  /** Undefined in collections without locales. */
  readonly locale: LocaleCode | undefined;
  /** The Markdown text stands under `body`. */
  readonly record: FileRecord;
}

const localized = ['messages', 'campaigns'];

/** The files of an entry: in a collection with locales one for each that has any text, the source first. */
export function filesOfEntry(entry: EntryMap, defaultLocale: LocaleCode): readonly EntryFile[] {
  const collection = String(entry.get('collection')) as EntryFile['collection']; // Named in our own configuration.
  const file = (locale: LocaleCode | undefined, data: EntryMap): EntryFile => ({
    collection,
    id: String(entry.get('slug')),
    locale,
    record: canonical(collection, data),
  });
  const source = entry.get('data');
  if (!isEntryMap(source)) return [];
  if (!localized.includes(collection)) return [file(undefined, source)];
  const translations = entry.get('i18n');
  const locales = isEntryMap(translations) ? translations.keySeq().toArray().filter(isLocaleCode) : [];
  return [
    file(defaultLocale, source),
    ...locales.flatMap((locale) => {
      const data = entry.getIn(['i18n', locale, 'data']);
      return isEntryMap(data) ? [file(locale, data)] : [];
    }),
  ].filter(({ record }) => Object.keys(record).length > 0);
}

/** The record as a file would give it back: without what is empty, and without our mark. */
function canonical(collection: EntryFile['collection'], data: EntryMap): FileRecord {
  const { parse, write } = plainFormat(collection);
  return parse(write(splitMark(data.toJS()).record));
}

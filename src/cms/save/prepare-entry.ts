import { campaignText } from '../../domain/campaign.ts';
import type { CollectionName } from '../../domain/content-folder.ts';
import { messageText } from '../../domain/message.ts';
import { titleFields } from '../decap-fields.ts';
import { plainFormat } from '../decap-format.ts';
import { type EntryMap, isEntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';
import { markKey, readMark } from '../guard/base-mark.ts';
import type { LoadedTexts } from '../guard/loaded-texts.ts';
import { addressFrom } from './address.ts';

/** A translation that is about to be saved, with what stood there before. */
export interface TranslationToStamp {
  readonly collection: LocalizedCollection;
  readonly source: FileRecord;
  readonly translation: FileRecord;
  readonly previous: FileRecord | undefined;
}

/** The source text of a record that is about to be saved. */
export interface SourceToSave {
  readonly collection: LocalizedCollection;
  readonly source: FileRecord;
  /** As it was loaded. */
  readonly previous: FileRecord;
}

export type LocalizedCollection = 'messages' | 'campaigns';

export interface SaveRules {
  readonly texts: LoadedTexts;
  /** Makes the value of `translation`: who translated, from which source text, and who signed it. */
  readonly stamp: (edit: TranslationToStamp) => object;
  /** Makes the value of `typoFixes`: which earlier wordings differ by typos only; undefined for none. */
  readonly typoFixes: (edit: SourceToSave) => object | undefined;
  /** A new card code; also the address of a record whose title has no Latin letters. */
  readonly newCode: () => string;
}

const textFields: Readonly<Record<LocalizedCollection, readonly string[]>> = {
  messages: [...Object.keys(messageText.shape), 'body'],
  campaigns: Object.keys(campaignText.shape),
};

/** What an entry needs before it is saved: an address and a code when it is new, and stamped translations. */
export function prepareEntry(entry: EntryMap, rules: SaveRules): EntryMap {
  const collection = entry.get('collection');
  const named = entry.get('newRecord') === true ? withNewNames(entry, rules) : entry;
  return isLocalized(collection)
    ? withStamps(withTypoFixes(named, collection, rules), collection, rules)
    : named;
}

/** What the form holds of them is what was loaded; a copy of a record has none. */
function withTypoFixes(entry: EntryMap, collection: LocalizedCollection, rules: SaveRules): EntryMap {
  const source = mapAt(entry, ['data']).toJS();
  const previous = savedRecord(source, collection, rules.texts);
  if (!previous && entry.get('newRecord') !== true) return entry;
  const fixes = previous && rules.typoFixes({ collection, source, previous });
  return fixes ? entry.setIn(['data', 'typoFixes'], fixes) : entry.deleteIn(['data', 'typoFixes']);
}

function withNewNames(entry: EntryMap, { newCode }: SaveRules): EntryMap {
  const collection = String(entry.get('collection'));
  if (!isCollection(collection)) return entry;
  const title = String(entry.getIn(['data', titleFields[collection]]) ?? '');
  const code = newCode();
  const data = mapAt(entry, ['data']).set(markKey, { address: addressFrom(title, code) });
  // Always a code of its own: a duplicated message brings the code of the other one along.
  return entry.set('data', collection === 'messages' ? data.set('code', code) : data);
}

function withStamps(entry: EntryMap, collection: LocalizedCollection, rules: SaveRules): EntryMap {
  const source = mapAt(entry, ['data']).toJS();
  const withoutOwnStamp = entry.deleteIn(['data', 'translation']);
  const locales = mapAt(entry, ['i18n']).keySeq().toArray();
  return locales.reduce((prepared, locale) => {
    const path = ['i18n', locale, 'data'];
    const found = prepared.getIn(path);
    if (!isEntryMap(found)) return prepared;
    const translation = onlyFields(found.toJS(), textFields[collection]);
    const mark = readMark(found.toJS()[markKey]);
    if (!hasText(translation) && (mark.base === null || mark.base === undefined)) {
      // Decap would write a file for every language of the site.
      return prepared.deleteIn(['i18n', locale]);
    }
    const previous = savedRecord(found.toJS(), collection, rules.texts);
    const stamp = rules.stamp({ collection, source, translation, previous });
    const kept = found.clear().merge({ ...translation, translation: stamp });
    return prepared.setIn(
      path,
      found.get(markKey) === undefined ? kept : kept.set(markKey, found.get(markKey)),
    );
  }, withoutOwnStamp);
}

/** What a record's file held when it was loaded; undefined when there was none. */
export function savedRecord(
  { [markKey]: mark }: FileRecord,
  collection: LocalizedCollection,
  texts: LoadedTexts,
): FileRecord | undefined {
  const { base } = readMark(mark);
  const saved = typeof base === 'string' ? texts.textOf(base) : undefined;
  return saved === undefined ? undefined : plainFormat(collection).parse(saved);
}

/** The fields of a form's record that are written into its file: a translation has its texts only, a source no stamp. */
export function writtenFields(
  record: FileRecord,
  { collection, isSource }: { readonly collection: string; readonly isSource: boolean },
): FileRecord {
  if (!isLocalized(collection)) return record;
  if (!isSource) return onlyFields(record, textFields[collection]);
  const { translation, ...source } = record;
  return source;
}

/** Widgets of once-only fields, hidden in the pane of a translation, sometimes write their value there, too. */
function onlyFields(record: FileRecord, fields: readonly string[]): FileRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => fields.includes(key)));
}

/** A stamp alone is no text. */
export function hasText({ translation, ...texts }: FileRecord): boolean {
  return Object.values(texts).some((text) => (Array.isArray(text) ? text.some(Boolean) : Boolean(text)));
}

function mapAt(entry: EntryMap, path: readonly string[]): EntryMap {
  const found = entry.getIn(path);
  return isEntryMap(found) ? found : entry.clear();
}

export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(titleFields, name);
}

export function isLocalized(collection: unknown): collection is LocalizedCollection {
  return collection === 'messages' || collection === 'campaigns';
}

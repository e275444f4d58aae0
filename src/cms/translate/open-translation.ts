import { isLocaleCode, type LocaleCode } from '../../domain/locale.ts';
import { isTranslated, type TranslatedCollection } from '../../domain/segments.ts';
import { type DecapStore, type EntryMap, isEntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';
import { markKey, readMark } from '../guard/base-mark.ts';
import type { LoadedTexts } from '../guard/loaded-texts.ts';
import { savedRecord, type TranslationToStamp } from '../save/prepare-entry.ts';

/** One translation of the record in the open form. */
export interface OpenTranslation {
  readonly slug: string;
  readonly locale: LocaleCode;
  readonly edit: TranslationToStamp;
}

/** The source text of the record in the open form. */
export interface OpenSource {
  readonly collection: TranslatedCollection;
  readonly source: FileRecord;
  /** As it was loaded; undefined for a new record. */
  readonly previous: FileRecord | undefined;
}

export interface OpenForm {
  /** Changes with everything that is typed. */
  entry(): EntryMap | undefined;
  source(): OpenSource | undefined;
  /** Undefined when the form shows no record that is translated. */
  translation(locale: LocaleCode): OpenTranslation | undefined;
}

/** Reads the open form out of Decap's store. */
export function openForm(store: DecapStore, texts: LoadedTexts): OpenForm {
  const asLoaded = memoizedParser(texts);

  function entry(): EntryMap | undefined {
    const found = store.getState().entryDraft?.get('entry');
    return isEntryMap(found) && isTranslated(found.get('collection')) ? found : undefined;
  }

  function source(): OpenSource | undefined {
    const found = entry();
    const collection = found?.get('collection');
    const data = found?.get('data');
    if (!isTranslated(collection) || !isEntryMap(data)) return undefined;
    const record = data.toJS();
    return { collection, source: record, previous: asLoaded(collection, record) };
  }

  return {
    entry,
    source,
    translation(locale) {
      const found = entry();
      const from = source();
      if (!found || !from) return undefined;
      const data = found.getIn(['i18n', locale, 'data']);
      const translation = isEntryMap(data) ? data.toJS() : {};
      const { collection } = from;
      const previous = asLoaded(collection, translation);
      const edit = { collection, source: from.source, translation, previous };
      return { slug: String(found.get('slug')), locale, edit };
    },
  };
}

type AsLoaded = (collection: TranslatedCollection, record: FileRecord) => FileRecord | undefined;

/** What the file of a record held when it was loaded. Parsed once for each version: it is asked with every letter. */
function memoizedParser(texts: LoadedTexts): AsLoaded {
  const parsed = new Map<string, FileRecord>();
  return (collection, record) => {
    const { base } = readMark(record[markKey]);
    if (typeof base !== 'string') return undefined;
    const known = parsed.get(base) ?? savedRecord(record, collection, texts);
    if (known) parsed.set(base, known);
    return known;
  };
}

/** Puts another value in the place of a translation's stamp, as if it had been typed. */
export function changeStamp(
  store: DecapStore,
  { locale, value }: { locale: LocaleCode; value: object },
): void {
  const entry = store.getState().entryDraft?.get('entry');
  if (!isEntryMap(entry)) return;
  store.dispatch({
    type: 'DRAFT_CHANGE_FIELD',
    payload: {
      field: entry.clear().merge({ name: 'translation' }),
      value: entry.clear().merge(value),
      metadata: {},
      entries: [],
      // Any other locale: all that matters is that this one is not the source.
      i18n: { currentLocale: locale, defaultLocale: '', locales: [] },
    },
  });
}

export function paneOf(locale: string | undefined, defaultLocale: LocaleCode): LocaleCode {
  return locale !== undefined && isLocaleCode(locale) ? locale : defaultLocale;
}

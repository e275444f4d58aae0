import type { LocaleCode } from '../../domain/locale.ts';
import { type DecapStore, type EntryMap, isEntryMap } from '../decap-types.ts';
import { markKey, markOf } from '../guard/base-mark.ts';
import type { Base } from '../guard/revision.ts';
import type { SettledRecords } from './settled-form.ts';

export interface SavedEntry {
  /** As it was written. */
  readonly entry: EntryMap;
  /** What each written file is now, by locale; under `undefined` in collections without locales. */
  readonly revisions: ReadonlyMap<LocaleCode | undefined, Base>;
  /** What the form shows already, with its stamps. */
  readonly settled: SettledRecords;
  readonly defaultLocale: LocaleCode;
}

/**
 * Brings what was added on saving into the open form: the stamps, which wordings differ by typos alone, and what the
 * texts are now based on. Decap
 * keeps the form as it was before, and the next save would seem to be made from an older text.
 */
export function keepFormCurrent(store: DecapStore, saved: SavedEntry): void {
  const { entry, revisions, settled, defaultLocale } = saved;
  for (const [locale, revision] of revisions) {
    const inDefault = locale === undefined || locale === defaultLocale;
    const data = entry.getIn(inDefault ? ['data'] : ['i18n', locale, 'data']);
    if (!isEntryMap(data)) continue;
    const change = (name: string, value: unknown) =>
      store.dispatch({
        type: 'DRAFT_CHANGE_FIELD',
        payload: {
          field: entry.clear().merge({ name }),
          value,
          metadata: {},
          entries: [],
          ...(locale !== undefined && { i18n: { currentLocale: locale, defaultLocale, locales: [] } }),
        },
      });
    change(markKey, entry.clear().merge(markOf(revision)));
    if (locale === undefined || settled.has(locale)) continue;
    const added = inDefault ? 'typoFixes' : 'translation';
    change(added, groupIn(data, added));
  }
}

function groupIn(data: EntryMap, name: string): EntryMap | undefined {
  const value = data.get(name);
  return typeof value === 'object' && value !== null ? data.clear().merge(value) : undefined;
}

/**
 * Decap keeps a saved draft as it was in the form, under the status that it had when it was opened. This puts
 * what was written, and the status that it has, in its place.
 *
 * @returns what to call once the save is over, with what was written.
 */
export function rememberStatus(store: DecapStore, opened: EntryMap): (written: object) => void {
  const collection = String(opened.get('collection'));
  const draft = ['entities', `${collection}.${String(opened.get('slug'))}`, 'status'];
  const status = store.getState().editorialWorkflow?.getIn(draft);
  return (written) => {
    if (typeof status !== 'string') return;
    const payload = { collection, entry: { ...written, status } };
    store.dispatch({ type: 'UNPUBLISHED_ENTRY_SUCCESS', payload });
  };
}

import type { LocaleCode } from '../../domain/locale.ts';
import { type DecapStore, type EntryMap, isEntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';
import { markKey } from '../guard/base-mark.ts';
import { changeAt } from './entry-tree.ts';
import { plainForm, replaceForm } from './replace-form.ts';

/** What was written in the place of what the form sent, by locale; under `undefined` in collections without locales. */
export type SettledRecords = ReadonlyMap<LocaleCode | undefined, FileRecord>;

export interface SettledEntry {
  /** As the form sent it. */
  readonly sent: EntryMap;
  readonly settled: SettledRecords;
  readonly defaultLocale: LocaleCode;
}

/** Brings into the open form what an editor took over from somebody else; what she typed since stays. */
export function showSettled(store: DecapStore, settling: SettledEntry): void {
  const form = plainForm(store);
  if (form && settling.settled.size > 0) replaceForm(store, withSettled(form, settling));
}

/** A state of the entry with what was settled in the place of what was sent. */
export function withSettled(entry: FileRecord, { sent, settled, defaultLocale }: SettledEntry): FileRecord {
  return [...settled].reduce<FileRecord>(
    (changed, [locale, record]) => {
      const isSource = locale === undefined || locale === defaultLocale;
      const path = isSource ? ['data'] : ['i18n', locale, 'data'];
      const data = sent.getIn(path);
      return changeAt(changed, path, (now) => withChanges(now, isEntryMap(data) ? data.toJS() : {}, record));
    },
    { ...entry },
  );
}

function withChanges(now: FileRecord, sent: FileRecord, settled: FileRecord): FileRecord {
  const names = [...new Set([...Object.keys(sent), ...Object.keys(settled)])];
  const changed = names.filter(
    (name) => name !== markKey && JSON.stringify(sent[name]) !== JSON.stringify(settled[name]),
  );
  return { ...now, ...Object.fromEntries(changed.map((name) => [name, settled[name]])) };
}

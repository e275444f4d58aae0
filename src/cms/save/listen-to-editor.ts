import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import relationCache from 'decap-cms-widget-relation/dist/esm/RelationCache.js';
import type { LocaleCode } from '../../domain/locale.ts';
import { cardCodeFrom, cardCodeLength } from '../../domain/scalar.ts';
import { titleFields } from '../decap-fields.ts';
import type { DecapCms, EntryMap } from '../decap-types.ts';
import { EditorError } from '../guard/editor-error.ts';
import type { LoadedTexts } from '../guard/loaded-texts.ts';
import type { Revision } from '../guard/revision.ts';
import { hideNotice, type Problem, showNotice } from '../notice.ts';
import { type EntryFile, filesOfEntry } from './files-of-entry.ts';
import { keepFormCurrent, rememberStatus } from './keep-form-current.ts';
import { isCollection, prepareEntry, type SaveRules } from './prepare-entry.ts';

/** What the desk needs of other parts of the product. */
export interface DeskTools {
  readonly stamp: SaveRules['stamp'];
  /** What keeps the files of one record from being published. */
  readonly findProblems: (files: readonly EntryFile[]) => readonly Problem[];
}

/** What the files of the newest save now are, by locale; under `undefined` in collections without locales. */
export type SavedRevisions = Map<LocaleCode | undefined, Revision>;

export interface EditorContext {
  readonly tools: DeskTools;
  readonly texts: LoadedTexts;
  readonly saved: Readonly<SavedRevisions>;
  readonly defaultLocale: LocaleCode;
}

/** Has our say before and after Decap saves or publishes a record. */
export function listenToEditor(cms: DecapCms, context: EditorContext): void {
  listenToSaves(cms, context);
  const { tools, defaultLocale } = context;
  cms.registerEventListener({
    name: 'prePublish',
    handler: ({ entry }) => refuseProblems(entry, tools.findProblems(filesOfEntry(entry, defaultLocale))),
  });
  cms.registerEventListener({
    name: 'postPublish',
    handler() {
      hideNotice();
      // Decap's menus of other records would go on without the new one.
      relationCache.clear();
    },
  });
}

function listenToSaves(cms: DecapCms, { tools, texts, saved, defaultLocale }: EditorContext): void {
  let afterSave: ReturnType<typeof rememberStatus> | undefined;
  cms.registerEventListener({
    name: 'preSave',
    handler(event) {
      hideNotice();
      afterSave = rememberStatus(store, event.entry);
      event.entry = prepareEntry(event.entry, { texts, stamp: tools.stamp, newCode });
    },
  });
  cms.registerEventListener({
    name: 'postSave',
    handler({ entry }) {
      if (entry.get('newRecord') !== true) keepFormCurrent(store, { entry, revisions: saved, defaultLocale });
      // Decap puts the form's entry in its store in the moments after this event.
      setTimeout(() => afterSave?.(entry));
    },
  });
}

function refuseProblems(entry: EntryMap, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  showNotice({ title: `“${nameOf(entry)}” cannot be published yet`, problems });
  throw new EditorError('See what is missing below.');
}

/** What an editor knows the record by. */
function nameOf(entry: EntryMap): string {
  const collection = String(entry.get('collection'));
  const field = isCollection(collection) ? titleFields[collection] : 'name';
  return String(entry.getIn(['data', field]) ?? entry.get('slug'));
}

function newCode(): string {
  return cardCodeFrom(crypto.getRandomValues(new Uint8Array(cardCodeLength)));
}

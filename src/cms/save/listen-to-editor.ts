import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import relationCache from 'decap-cms-widget-relation/dist/esm/RelationCache.js';
import { cardCodeLength } from '../../domain/card-code.ts';
import type { LocaleCode } from '../../domain/locale.ts';
import { cardCodeFrom } from '../../domain/scalar.ts';
import { titleFields } from '../decap-fields.ts';
import type { DecapCms, EntryMap } from '../decap-types.ts';
import type { FileRecord } from '../format.ts';
import { EditorError } from '../guard/editor-error.ts';
import type { LoadedTexts } from '../guard/loaded-texts.ts';
import type { Base } from '../guard/revision.ts';
import { hideNotice, type Problem, showNotice } from '../notice.ts';
import type { CardPreview } from '../preview/card-preview.ts';
import type { TranslationDesk } from '../translate/translation-desk.ts';
import type { TranslationTools } from '../translate/translation-tools.ts';
import { isolated } from '../words/isolated.ts';
import { say } from '../words/say.ts';
import { type EntryFile, filesOfEntry } from './files-of-entry.ts';
import { keepFormCurrent, rememberStatus } from './keep-form-current.ts';
import { isCollection, prepareEntry, type SaveRules } from './prepare-entry.ts';
import { showSettled, withSettled } from './settled-form.ts';

/** What the desk needs of other parts of the product. */
export interface DeskTools {
  readonly stamp: SaveRules['stamp'];
  /** What keeps the files of one record from being published. */
  readonly findProblems: (files: readonly EntryFile[]) => readonly Problem[];
  readonly cardPreview: CardPreview;
  readonly translation: TranslationTools;
}

/** The outcome of the newest save, by locale; under `undefined` in collections without locales. */
export interface NewestSave {
  /** What its files now are. */
  readonly revisions: Map<LocaleCode | undefined, Base>;
  /** What was written in the place of what the form sent. */
  readonly settled: Map<LocaleCode | undefined, FileRecord>;
}

export interface EditorContext {
  readonly tools: DeskTools;
  readonly texts: LoadedTexts;
  readonly saved: NewestSave;
  readonly defaultLocale: LocaleCode;
  /** Which changes of the source the editor has called typos. */
  readonly typos: Pick<TranslationDesk, 'typoFixes' | 'forgetTypos'>;
  /** Is told when a save is done, and the form, unless it was a new record's, shows what was written. */
  readonly onSaved: (wasNew: boolean) => void;
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

function listenToSaves(cms: DecapCms, context: EditorContext): void {
  const { tools, texts, saved, defaultLocale, typos, onSaved } = context;
  let afterSave: ReturnType<typeof rememberStatus> | undefined;
  cms.registerEventListener({
    name: 'preSave',
    handler(event) {
      hideNotice();
      afterSave = rememberStatus(store, event.entry);
      event.entry = prepareEntry(event.entry, {
        texts,
        stamp: tools.stamp,
        typoFixes: typos.typoFixes,
        newCode: codeOfForm,
      });
    },
  });
  cms.registerEventListener({
    name: 'postSave',
    handler({ entry }) {
      typos.forgetTypos();
      const settling = { sent: entry, settled: saved.settled, defaultLocale };
      if (entry.get('newRecord') !== true) {
        showSettled(store, settling);
        keepFormCurrent(store, { entry, revisions: saved.revisions, settled: saved.settled, defaultLocale });
      }
      const written = withSettled(entry.toJS(), settling);
      // Decap puts the form's entry in its store in the moments after this event.
      setTimeout(() => {
        afterSave?.(written);
        onSaved(entry.get('newRecord') === true);
      });
    },
  });
}

function refuseProblems(entry: EntryMap, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const record = isolated(nameOfEntry(entry));
  showNotice({ title: say('notice.notPublishable', { record }), problems });
  throw new EditorError(say('notice.seeBelow'));
}

/** What an editor knows the record by. */
export function nameOfEntry(entry: EntryMap): string {
  const collection = String(entry.get('collection'));
  const field = isCollection(collection) ? titleFields[collection] : 'name';
  return String(entry.getIn(['data', field]) ?? entry.get('slug'));
}

let newest: { readonly form: unknown; readonly code: string } | undefined;

/** The same one for each attempt to save one form: the answer to the first may only have got lost. */
function codeOfForm(): string {
  const form = store.getState().entryDraft?.get('key');
  if (newest === undefined || newest.form !== form) newest = { form, code: newCode() };
  return newest.code;
}

function newCode(): string {
  return cardCodeFrom(crypto.getRandomValues(new Uint8Array(cardCodeLength)));
}

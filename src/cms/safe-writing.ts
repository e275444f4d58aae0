import type { LocaleCode } from '../domain/locale.ts';
import { startAutosave } from './autosave/start-autosave.ts';
import { askEditor } from './conflict/conflict-dialog.ts';
import { nameOfField } from './conflict/describe-disputes.ts';
import type { TakenField } from './conflict/merge-text.ts';
import { conflictSettler } from './conflict/settle-conflicts.ts';
import type { DecapCollection } from './decap-config-types.ts';
import { plainFormat } from './decap-format.ts';
import type { DecapStore } from './decap-types.ts';
import type { ContentPaths } from './guard/content-paths.ts';
import { watchSaves } from './guard/decap-saves.ts';
import { type EditorError, NoAnswerError, SaveCancelledError } from './guard/editor-error.ts';
import type { GuardRules } from './guard/guard-backend.ts';
import type { LoadedTexts } from './guard/loaded-texts.ts';
import type { SavedFile } from './guard/write-settled.ts';
import { showNotice } from './notice.ts';
import { showWhenOffline } from './offline-bar.ts';
import { type NewestSave, nameOfEntry } from './save/listen-to-editor.ts';
import type { SaveRules } from './save/prepare-entry.ts';
import { pressSave } from './save/press-save.ts';
import { say } from './words/say.ts';

export interface SafeWritingContext {
  readonly store: DecapStore;
  readonly texts: LoadedTexts;
  readonly collections: readonly DecapCollection[];
  readonly paths: ContentPaths;
  readonly defaultLocale: LocaleCode;
  readonly stamp: SaveRules['stamp'];
  /** Whether the back end answers, asked while the browser is offline. */
  readonly isReachable: () => Promise<boolean>;
}

export interface SafeWriting {
  readonly rules: Pick<GuardRules<never>, 'settle' | 'onSaved' | 'onRefusal'>;
  readonly saved: NewestSave;
  /** To be called when a save is done: says what was taken over from somebody else. */
  readonly afterSave: (wasNew: boolean) => void;
}

/** What the page does so that two people can write at one record, and a lost connection loses no text. */
export async function safeWriting(context: SafeWritingContext): Promise<SafeWriting> {
  const { collections, paths, defaultLocale, stamp } = context;
  const autosave = await startAutosave({ ...context, titleOf: nameOfEntry });
  const onRefusal = refusalTeller();
  watchSaves(onRefusal);
  showWhenOffline(context.isReachable);
  const saved: NewestSave = { revisions: new Map(), settled: new Map() };
  let taken: readonly TakenField[] = [];
  return {
    saved,
    rules: {
      settle: conflictSettler({
        collections,
        defaultLocale,
        stamp,
        ask: askEditor,
        onTaken(fields) {
          taken = fields;
        },
      }),
      onSaved: (files) => remember(saved, files, paths),
      onRefusal,
    },
    afterSave(wasNew) {
      autosave.afterSave(wasNew);
      if (taken.length > 0) showTaken(taken, { collections, defaultLocale });
      taken = [];
    },
  };
}

function remember(
  { revisions, settled }: NewestSave,
  files: readonly SavedFile[],
  paths: ContentPaths,
): void {
  revisions.clear();
  settled.clear();
  for (const { path, revision, settled: text } of files) {
    const place = paths.placeOf(path);
    revisions.set(place?.locale, revision);
    if (text !== undefined) settled.set(place?.locale, plainFormat(place?.collection ?? 'site').parse(text));
  }
}

function showTaken(
  taken: readonly TakenField[],
  { collections, defaultLocale }: Pick<SafeWritingContext, 'collections' | 'defaultLocale'>,
): void {
  showNotice({
    title: say('conflict.bothKept'),
    problems: taken.map((field) => ({
      sentence: say('conflict.takenField', { place: nameOfField(field, collections) }),
      place: { field: field.field, locale: field.locale ?? defaultLocale },
    })),
  });
}

/** Says each refusal once: it may be heard of in more than one place. */
function refusalTeller(): (error: EditorError) => void {
  const told = new WeakSet<EditorError>();
  return (error) => {
    if (!told.has(error)) showRefusal(error);
    told.add(error);
  };
}

function showRefusal(error: EditorError): void {
  if (error instanceof SaveCancelledError) return;
  const isUnanswered = error instanceof NoAnswerError;
  showNotice({
    title: isUnanswered ? say('notice.notSaved') : say('notice.nothingChanged'),
    problems: [{ sentence: error.message }],
    actions: isUnanswered ? [{ label: say('notice.tryAgain'), act: pressSave }] : [],
  });
}

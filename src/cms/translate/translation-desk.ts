import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import { isTranslated } from '../../domain/segments.ts';
import type { DecapStore, EntryMap } from '../decap-types.ts';
import type { LoadedTexts } from '../guard/loaded-texts.ts';
import type { SourceToSave } from '../save/prepare-entry.ts';
import { changeStamp, type OpenForm, type OpenTranslation, openForm } from './open-translation.ts';
import { askReviewer } from './reviewer.ts';
import type { ToDoSource } from './to-do-source.ts';
import type { ChangePiece, TranslationReport, TranslationTools } from './translation-tools.ts';
import { createWordings } from './wordings.ts';

export interface TranslationDeskOptions {
  readonly store: DecapStore;
  readonly texts: LoadedTexts;
  readonly tools: TranslationTools;
  readonly source: ToDoSource;
  readonly defaultLocale: LocaleCode;
  /** The one language that the desk was opened for: its text alone may be changed. */
  readonly beside: LocaleCode | undefined;
}

/** A translation in the open form, and how it would stand if it were saved now. */
export interface ReportedTranslation extends OpenTranslation {
  readonly report: TranslationReport;
}

/** What the source said when a part was translated; `null` when nobody knows, undefined while that is looked up. */
export type FormerWording = string | null | undefined;

/** What the parts of the desk for translators share. */
export interface TranslationDesk {
  readonly defaultLocale: LocaleCode;
  readonly beside: LocaleCode | undefined;
  /** Calls back after every change of the form, of what is ticked, or of what was looked up. */
  subscribe(onChange: () => void): () => void;
  /** The same object as long as the form does not change. */
  translation(locale: LocaleCode): ReportedTranslation | undefined;
  canLookUp: boolean;
  formerWording(open: ReportedTranslation, part: string): FormerWording;
  diff(before: string, after: string): readonly ChangePiece[];
  sign(locale: LocaleCode, parts: readonly string[]): Promise<void>;
  unsign(locale: LocaleCode, parts: readonly string[]): void;
  /** The parts of the source that were changed in the form; the same list as long as the form does not change. */
  changedSource(): readonly string[];
  isTypo(part: string): boolean;
  setTypo(part: string, isTypo: boolean): void;
  /** What to save as `typoFixes`. */
  typoFixes(edit: SourceToSave): object | undefined;
  /** What was ticked counts for one save alone. */
  forgetTypos(): void;
}

export function createTranslationDesk(options: TranslationDeskOptions): TranslationDesk {
  const { store, texts, tools, source, defaultLocale, beside } = options;
  const form = openForm(store, texts);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const wordings = createWordings(source, tell);
  const typos = createTypos(store, tell);
  const translation = reporter(form, tools);
  const changedSource = sourceWatch(form, tools);

  return {
    defaultLocale,
    beside,
    subscribe(onChange) {
      listeners.add(onChange);
      const stop = store.subscribe(onChange);
      return () => {
        listeners.delete(onChange);
        stop();
      };
    },
    translation,
    canLookUp: source.wordings !== undefined,
    formerWording: ({ slug, edit, report }, part) =>
      wordings.find({ collection: edit.collection, slug, wanted: outdatedParts(report) }, part),
    diff: (before, after) => tools.diff({ before, after, languageTag: localeOf(defaultLocale).languageTag }),
    async sign(locale, parts) {
      const by = await askReviewer();
      const open = translation(locale);
      if (by !== undefined && open)
        changeStamp(store, { locale, value: tools.sign(open.edit, { by, parts }) });
    },
    unsign(locale, parts) {
      const open = translation(locale);
      if (open) changeStamp(store, { locale, value: tools.unsign(open.edit, parts) });
    },
    changedSource,
    isTypo: typos.has,
    setTypo: typos.set,
    typoFixes: (edit) => tools.typoFixes(edit, tools.changedParts(edit).filter(typos.has)),
    forgetTypos: typos.clear,
  };
}

/** The wordings that the outdated parts were translated from, by their hashes. */
function outdatedParts({ states, from }: TranslationReport): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(from).filter(([part]) => states[part] === 'outdated'));
}

/** Reports are made once for each state of the form: every field asks for the same one. */
function reporter(form: OpenForm, tools: TranslationTools): TranslationDesk['translation'] {
  const known = new Map<LocaleCode, { entry: EntryMap; reported: ReportedTranslation | undefined }>();
  return (locale) => {
    const entry = form.entry();
    if (!entry) return undefined;
    const last = known.get(locale);
    if (last?.entry === entry) return last.reported;
    const open = form.translation(locale);
    const reported = open && { ...open, report: tools.report(open.edit) };
    known.set(locale, { entry, reported });
    return reported;
  };
}

const nothing: readonly string[] = [];

function sourceWatch(form: OpenForm, tools: TranslationTools): () => readonly string[] {
  let last: { entry: EntryMap; changed: readonly string[] } | undefined;
  return () => {
    const entry = form.entry();
    if (!entry) return nothing;
    if (last?.entry !== entry) {
      const open = form.source();
      const { previous } = open ?? {};
      const changed = open && previous ? tools.changedParts({ ...open, previous }) : nothing;
      last = { entry, changed };
    }
    return last.changed;
  };
}

interface Typos {
  has(part: string): boolean;
  set(part: string, isTypo: boolean): void;
  clear(): void;
}

/** The parts that are ticked, of one open form: another form begins with none. */
function createTypos(store: DecapStore, tell: () => void): Typos {
  let form: unknown;
  let ticked = new Set<string>();
  const current = () => {
    const entry = store.getState().entryDraft?.get('entry');
    const now = isOpen(entry) ? `${String(entry.get('collection'))}/${String(entry.get('slug'))}` : undefined;
    if (now !== form) ticked = new Set();
    form = now;
    return ticked;
  };
  return {
    has: (part) => current().has(part),
    set(part, isTypo) {
      if (isTypo) current().add(part);
      else current().delete(part);
      tell();
    },
    clear() {
      ticked.clear();
      tell();
    },
  };
}

function isOpen(entry: unknown): entry is EntryMap {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'get' in entry &&
    isTranslated((entry as EntryMap).get('collection'))
  );
}

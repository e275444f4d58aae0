import { say } from '../words/say.ts';
import type { ContentPaths } from './content-paths.ts';
import { readPublished } from './current-text.ts';
import type { DecapBackend, EntryToSave, SaveOptions } from './decap-backend.ts';
import { EditorError } from './editor-error.ts';
import type { LoadedTexts } from './loaded-texts.ts';
import { withoutAnswer } from './lost-answer.ts';
import { createOwnTexts, type OwnTexts } from './own-texts.ts';
import { type PlannedFile, planSave } from './plan-save.ts';
import { publishSettled } from './publish-settled.ts';
import { createReadingGroups } from './reading-groups.ts';
import type { SettleConflicts } from './stale-text.ts';
import { type SavedFile, writeSettled } from './write-settled.ts';

/** How a back end writes so that nobody's work is overwritten: each has its own way to notice. */
export type SafeWrite<Backend> = (backend: Backend, save: PlannedSave) => Promise<unknown>;

export interface PlannedSave {
  readonly entry: EntryToSave;
  readonly options: SaveOptions;
  readonly files: readonly PlannedFile[];
}

export interface GuardRules<Backend> {
  readonly paths: ContentPaths;
  readonly texts: LoadedTexts;
  readonly write: SafeWrite<Backend>;
  /** Is asked what to make of texts that somebody else changed, too. */
  readonly settle: SettleConflicts;
  /** Is told what each file of a save now is. */
  readonly onSaved: (files: readonly SavedFile[]) => void;
  /** Is told why something was not done, beside the error itself: Decap shows that for a few seconds only. */
  readonly onRefusal: (error: EditorError) => void;
}

/**
 * Stands in front of one of Decap's back ends: reads every locale of a record or none, and writes only what the
 * editor changed. Everything else goes through untouched. Decap 3.16 otherwise loses translations.
 */
export function guardBackend<Backend extends DecapBackend>(
  backend: Backend,
  rules: GuardRules<Backend>,
): Backend {
  const own = createOwnTexts();
  const guarded: Partial<DecapBackend> = {
    ...guardedReading(backend, rules),
    persistEntry: (entry, options) => telling(rules, save(backend, rules, { entry, options, own })),
    persistMedia: (...upload) => telling(rules, persistMedia(backend, rules.paths, upload)),
    publishUnpublishedEntry: (collection, slug) =>
      telling(rules, publishSettled(backend, rules, { collection, slug })),
    deleteFiles: (paths, message) => telling(rules, deleteFiles(backend, rules.paths, { paths, message })),
  };
  return new Proxy(backend, {
    get(target, key) {
      const value: unknown = Object.hasOwn(guarded, key)
        ? Reflect.get(guarded, key)
        : Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function guardedReading(
  backend: DecapBackend,
  { paths }: Pick<GuardRules<never>, 'paths'>,
): Partial<DecapBackend> {
  const groups = createReadingGroups();
  const { allEntriesByFolder } = backend;
  /** The paths that a draft changes, by its name. Forgejo's back end gives its files no ids. */
  const changedIn = new Map<string, ReadonlySet<string>>();
  return {
    async getEntry(path) {
      const data = await groups.join('published', readPublished(backend, paths.withLocale(path)));
      return { file: { path, id: null }, data };
    },
    async unpublishedEntry(wanted) {
      const draft = await backend.unpublishedEntry(wanted);
      changedIn.set(`${draft.collection}/${draft.slug}`, new Set(draft.diffs.map(({ path }) => path)));
      return draft;
    },
    // A file that the draft leaves alone is read where it is published.
    unpublishedEntryDataFile(...file) {
      const [collection, slug, path, id] = file;
      const isChanged = changedIn.get(`${collection}/${slug}`)?.has(path) ?? id !== '';
      const text = isChanged ? backend.unpublishedEntryDataFile(...file) : readPublished(backend, path);
      return groups.join(`${collection}/${slug}`, text);
    },
    entriesByFolder: (folder, ...rest) => backend.entriesByFolder(paths.listFolder(folder), ...rest),
    ...(allEntriesByFolder && {
      allEntriesByFolder: (folder, ...rest) =>
        allEntriesByFolder.call(backend, paths.listFolder(folder), ...rest),
    }),
  };
}

async function telling<Result>(
  { onRefusal }: Pick<GuardRules<never>, 'onRefusal'>,
  done: Promise<Result>,
): Promise<Result> {
  try {
    return await done;
  } catch (failure) {
    const error = withoutAnswer(failure);
    if (error instanceof EditorError) onRefusal(error);
    throw error;
  }
}

async function save<Backend extends DecapBackend>(
  backend: Backend,
  rules: GuardRules<Backend>,
  { entry, options, own }: Omit<PlannedSave, 'files'> & { readonly own: OwnTexts },
): Promise<void> {
  const { texts, paths, onSaved } = rules;
  for (const { path } of entry.assets) refuseUncleaned(paths, path);
  const isNew = options.newEntry || options.status !== undefined;
  const files = planSave({ dataFiles: entry.dataFiles, isNew, texts, paths });
  onSaved([]);
  const handed = entry.dataFiles;
  const saved = await writeSettled(backend, rules, { entry, options, files, handed, own });
  for (const { file } of files) texts.remember(file.raw);
  for (const { settled = '' } of saved) texts.remember(settled);
  onSaved(saved);
}

/** Decap deletes the locales that it was set up with, which need not be all. */
async function deleteFiles(
  backend: DecapBackend,
  { placeOf }: ContentPaths,
  { paths, message }: { readonly paths: string[]; readonly message: string },
): Promise<unknown> {
  if (paths.some((path) => placeOf(path)?.locale !== undefined)) {
    throw new EditorError(say('notice.neverDeleted'));
  }
  return backend.deleteFiles(paths, message);
}

async function persistMedia(
  backend: DecapBackend,
  paths: ContentPaths,
  upload: Parameters<DecapBackend['persistMedia']>,
): Promise<unknown> {
  refuseUncleaned(paths, upload[0].path);
  return backend.persistMedia(...upload);
}

function refuseUncleaned(paths: ContentPaths, path: string): void {
  if (paths.isCleanedFile(path)) return;
  const name = path.slice(path.lastIndexOf('/') + 1);
  throw new EditorError(say('notice.uncleanedFile', { name }));
}

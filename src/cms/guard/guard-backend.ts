import type { ContentPaths } from './content-paths.ts';
import { readPublished } from './current-text.ts';
import type { DecapBackend, EntryToSave, SaveOptions } from './decap-backend.ts';
import { EditorError } from './editor-error.ts';
import type { LoadedTexts } from './loaded-texts.ts';
import { type PlannedFile, planSave } from './plan-save.ts';
import { createReadingGroups } from './reading-groups.ts';
import { type Revision, revisionOf } from './revision.ts';

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
  /** Is told what each file that a save wrote now is. */
  readonly onSaved: (files: readonly { readonly path: string; readonly revision: Revision }[]) => void;
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
  const guarded: Partial<DecapBackend> = {
    ...guardedReading(backend, rules),
    persistEntry: (entry, options) => telling(rules, save(backend, rules, { entry, options })),
    persistMedia: (...upload) => telling(rules, persistMedia(backend, rules.paths, upload)),
    publishUnpublishedEntry: (...draft) => telling(rules, backend.publishUnpublishedEntry(...draft)),
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
  return {
    async getEntry(path) {
      const data = await groups.join('published', readPublished(backend, paths.withLocale(path)));
      return { file: { path, id: null }, data };
    },
    // A file that the draft leaves alone has no id: it is read where it is published.
    unpublishedEntryDataFile(...file) {
      const [collection, slug, path, id] = file;
      const text = id ? backend.unpublishedEntryDataFile(...file) : readPublished(backend, path);
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
  } catch (error) {
    if (error instanceof EditorError) onRefusal(error);
    throw error;
  }
}

async function save<Backend extends DecapBackend>(
  backend: Backend,
  { texts, paths, write, onSaved }: GuardRules<Backend>,
  { entry, options }: Omit<PlannedSave, 'files'>,
): Promise<unknown> {
  for (const { path } of entry.assets) refuseUncleaned(paths, path);
  const isNew = options.newEntry || options.status !== undefined;
  const files = planSave({ dataFiles: entry.dataFiles, isNew, texts, paths });
  onSaved([]);
  if (files.length === 0) return undefined;
  const dataFiles = files.map(({ file }) => file);
  const result = await write(backend, { entry: { ...entry, dataFiles }, options, files });
  for (const { raw } of dataFiles) texts.remember(raw);
  onSaved(dataFiles.map(({ path, raw }) => ({ path, revision: revisionOf(raw) })));
  return result;
}

/** Decap deletes the locales that it was set up with, which need not be all. */
async function deleteFiles(
  backend: DecapBackend,
  { placeOf }: ContentPaths,
  { paths, message }: { readonly paths: string[]; readonly message: string },
): Promise<unknown> {
  if (paths.some((path) => placeOf(path)?.locale !== undefined)) {
    throw new EditorError(
      'A message or campaign that was published cannot be deleted: its address stands on cards that people keep. ' +
        'Fill in the part “Withdrawal” of the message instead; its page then says so.',
    );
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
  if (paths.isCleanedPicture(path)) return;
  throw new EditorError(
    `${path} is not a JPEG, PNG or WebP picture, so it was not uploaded: other files keep what nobody sees, ` +
      'such as the place where a photo was taken. Save it as JPEG, PNG or WebP.',
  );
}

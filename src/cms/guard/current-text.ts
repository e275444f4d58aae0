import {
  type DecapBackend,
  isMissingFile,
  isWithoutDraft,
  type SaveOptions,
  type UnpublishedEntry,
} from './decap-backend.ts';
import type { PlannedFile } from './plan-save.ts';
import { type Base, revisionOf } from './revision.ts';

/**
 * The text of a published file, empty when there is none.
 * @throws Error for any other failure. GitHub's and Forgejo's own `getEntry` answer every failure with an empty text.
 */
export async function readPublished(backend: DecapBackend, path: string): Promise<string> {
  try {
    if (backend.api) return await backend.api.readFile(path, null);
    const { data } = await backend.getEntry(path);
    return data ?? '';
  } catch (error) {
    if (isMissingFile(error)) return '';
    throw error;
  }
}

/** The draft of an entry, or nothing when it has none. */
async function findDraft(
  backend: DecapBackend,
  collection: string,
  slug: string,
): Promise<UnpublishedEntry | undefined> {
  try {
    return await backend.unpublishedEntry({ collection, slug });
  } catch (error) {
    if (isWithoutDraft(error) || isMissingFile(error)) return undefined;
    throw error;
  }
}

/** A file that is about to be written, and what stands in its place now. */
export interface CurrentFile {
  readonly planned: PlannedFile;
  /** `null` when there is no such file. */
  readonly text: string | null;
  readonly revision: Base;
}

export interface CurrentEntry {
  readonly files: readonly CurrentFile[];
  /** Whether the entry has a draft now, whatever the page knows of it. */
  readonly hasDraft: boolean;
  readonly lastWriter: string | undefined;
}

/** Reads again what is about to be written: in the entry's draft where it has one. */
export async function readCurrent(
  backend: DecapBackend,
  files: readonly PlannedFile[],
  { collectionName, useWorkflow }: SaveOptions,
): Promise<CurrentEntry> {
  const [first] = files;
  const draft = first && useWorkflow ? await findDraft(backend, collectionName, first.file.slug) : undefined;
  const read = async (planned: PlannedFile): Promise<CurrentFile> => {
    const { path, slug } = planned.file;
    const changed = draft?.diffs.find((diff) => diff.path === path);
    const text = changed
      ? await backend.unpublishedEntryDataFile(collectionName, slug, path, changed.id)
      : await readPublished(backend, path);
    if (text === '') return { planned, text: null, revision: null };
    return { planned, text, revision: revisionOf(text) };
  };
  return {
    files: await Promise.all(files.map(read)),
    hasDraft: draft !== undefined,
    lastWriter: draft?.lastWriter,
  };
}

/** Files that are neither what the editor's text was made from, nor what she is about to write. */
export function staleFiles({ files }: CurrentEntry): readonly CurrentFile[] {
  return files.filter(
    ({ planned: { file, base }, text, revision }) => revision !== base && text !== file.raw,
  );
}

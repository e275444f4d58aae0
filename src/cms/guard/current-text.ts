import {
  type DecapBackend,
  isMissingFile,
  isWithoutDraft,
  type SaveOptions,
  type UnpublishedEntry,
} from './decap-backend.ts';
import { ConflictError } from './editor-error.ts';
import type { PlannedFile } from './plan-save.ts';
import { revisionOf } from './revision.ts';

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

/**
 * Reads every file again just before it is written, for hosts that know no lock. What changes between this
 * reading and the writing, a moment later, is not noticed.
 *
 * @throws ConflictError when a file is no longer what the editor's text was made from.
 */
export async function refuseStale(
  backend: DecapBackend,
  files: readonly PlannedFile[],
  { collectionName, unpublished }: SaveOptions,
): Promise<void> {
  const [first] = files;
  const draft = first && unpublished ? await findDraft(backend, collectionName, first.file.slug) : undefined;
  for (const { file, base } of files) {
    const changed = draft?.diffs.find(({ path }) => path === file.path);
    const now = changed
      ? await backend.unpublishedEntryDataFile(collectionName, file.slug, file.path, changed.id)
      : await readPublished(backend, file.path);
    const revision = now === '' ? null : revisionOf(now);
    if (revision !== base && now !== file.raw)
      throw new ConflictError({ path: file.path, base, theirs: now === '' ? null : now });
  }
}

import { blobId } from './blob-id.ts';
import { DeskError } from './desk-error.ts';
import { type ContentFile, textOrNull } from './published.ts';
import type { Repository } from './repository.ts';
import { sentence } from './sentences.ts';
import { decide, type Revision } from './three-way.ts';
import { type FileWrite, PLAIN_FILE, writeBlob } from './trees.ts';

/** What an editor wants a file to be. */
export interface IntendedFile {
  readonly path: string;
  /** The new content; `null` takes the file away. */
  readonly bytes: Buffer | null;
  /**
   * The blob id of what the editor began from, `null` if there was no file; left out by a page that does not say,
   * and then the present state counts as seen.
   */
  readonly base?: Revision | undefined;
}

/** What becomes of the files that an editor sent. */
export interface Weighed {
  /** The files to write: those that the editor changed, and that are not already so. Their content is stored. */
  readonly writes: readonly FileWrite[];
  /**
   * The blob ids of the files that will be what the editor sent. A file that she left alone while someone else
   * changed it is not among them: what she has on her screen is older than what stands there.
   */
  readonly standing: Readonly<Record<string, Revision>>;
}

/**
 * Weighs what an editor wants against what stands there.
 * @param readCurrent - reads a file as it stands now.
 * @throws DeskError `conflict`, if someone else changed one of the files meanwhile.
 */
export async function weighFiles(
  repository: Repository,
  files: readonly IntendedFile[],
  readCurrent: (path: string) => Promise<ContentFile | undefined>,
): Promise<Weighed> {
  const wanted: IntendedFile[] = [];
  const standing: Record<string, Revision> = {};
  for (const file of files) {
    const current = await readCurrent(file.path);
    const mine = file.bytes && blobId(repository.hash, file.bytes);
    const theirs = current?.revision ?? null;
    const base = file.base === undefined ? theirs : file.base;
    const decision = decide({ base, mine, theirs });
    if (decision === 'conflict') throw conflictAt(file.path, base, current);
    if (decision === 'take') wanted.push(file);
    else if (mine === theirs) standing[file.path] = theirs;
  }
  const writes: FileWrite[] = [];
  for (const { path, bytes } of wanted) {
    const after = bytes && { mode: PLAIN_FILE, id: await writeBlob(repository, path, bytes) };
    writes.push({ path, after });
    standing[path] = after?.id ?? null;
  }
  return { writes, standing };
}

function conflictAt(path: string, base: Revision, current: ContentFile | undefined): DeskError {
  const theirs = current ? textOrNull(current.bytes) : null;
  const details = { path, theirs, revision: current?.revision ?? null };
  if (base === null) {
    return new DeskError('conflict', sentence('fileExists', { path }), details);
  }
  const whatHappened = current ? 'changedByOther' : 'deletedByOther';
  return new DeskError('conflict', sentence(whatHappened, { path }), details);
}

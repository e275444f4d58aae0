import { copyFile, lstat, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { faultOfPath } from './content-path.ts';
import type { DraftName } from './draft-name.ts';
import { readInDraft, requireDraft } from './drafts.ts';
import { isMissing, listFolder } from './folder.ts';
import { openRepository } from './repository.ts';
import { isOrdinary } from './trees.ts';

export interface DraftCopy {
  /** The top folder of the checkout. */
  readonly repositoryRoot: string;
  /** The content folder's path in the repository; empty when it is the whole repository. */
  readonly contentRoot: string;
  /** What the content folder holds: folders and files, relative to the repository. */
  readonly contentFiles: readonly string[];
  /** The folder that becomes the content as it would be if the draft were published now. */
  readonly target: string;
}

/** Content folders are not deep; this only stops a loop. */
const DEEPEST = 20;

/** How many files are copied at once. */
const AT_ONCE = 16;

/**
 * Writes the content as it would be if the draft were published now into a folder of its own: what is published, and
 * the draft's files over it. Only files that differ are written, so the second time takes a moment. Nothing in the
 * user's checkout or in git changes.
 * @throws DeskError `not-found`, if there is no such draft.
 */
export async function copyDraft(copy: DraftCopy, name: DraftName): Promise<void> {
  const { repositoryRoot, contentFiles, target } = copy;
  const repository = await openRepository(repositoryRoot);
  const draft = await requireDraft(repository, name);
  const inTarget = (path: string) => join(target, relative(copy.contentRoot, path));
  const own = [...draft.changes.values()].filter(
    ({ path, after }) => isOrdinary(after) && !faultOfPath(path, contentFiles),
  );
  const ofDraft = new Set(own.map(({ path }) => path));
  const published = (await listContent(repositoryRoot, contentFiles)).filter((path) => !ofDraft.has(path));
  await eachOf(published, (path) => copyIfNewer(join(repositoryRoot, path), inTarget(path)));
  for (const { path, after } of own) {
    const file = after && (await readInDraft(repository, draft, path));
    if (file) await writeIfDifferent(inTarget(path), file.bytes);
  }
  const wanted = new Set(
    [...published, ...own.flatMap(({ path, after }) => (after ? [path] : []))].map(inTarget),
  );
  await removeOthers(target, wanted);
}

async function listContent(root: string, contentFiles: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const path of contentFiles) {
    const found = await lstat(join(root, path)).catch(nothingIfMissing);
    if (found?.isFile()) paths.push(path);
    else if (found) paths.push(...(await listFolder(root, { folder: path, extension: '', depth: DEEPEST })));
  }
  return paths;
}

/** A copy has the time of its original, so the two are the same when time and size are. */
async function copyIfNewer(from: string, to: string): Promise<void> {
  const [original, copy] = await Promise.all([stat(from), stat(to).catch(nothingIfMissing)]);
  // The times of some file systems are coarser than those of others.
  if (copy?.size === original.size && Math.abs(copy.mtimeMs - original.mtimeMs) < 2) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await utimes(to, original.atime, original.mtime);
}

async function writeIfDifferent(to: string, bytes: Buffer): Promise<void> {
  const present = await readFile(to).catch(nothingIfMissing);
  if (present?.equals(bytes)) return;
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, bytes);
}

async function removeOthers(target: string, wanted: ReadonlySet<string>): Promise<void> {
  const present = await listFolder(target, { folder: '.', extension: '', depth: DEEPEST });
  const superfluous = present.map((path) => join(target, path)).filter((file) => !wanted.has(file));
  for (const file of superfluous) await rm(file, { force: true });
}

async function eachOf(paths: readonly string[], work: (path: string) => Promise<void>): Promise<void> {
  const rest = paths.values();
  async function workOn(): Promise<void> {
    for (const path of rest) await work(path);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, workOn));
}

function nothingIfMissing(error: unknown): undefined {
  if (isMissing(error)) return undefined;
  throw error;
}

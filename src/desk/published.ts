import { isUtf8 } from 'node:buffer';
import { blobId } from './blob-id.ts';
import { DeskError } from './desk-error.ts';
import { type FolderQuery, listFolder, readFolderFile, readListedFiles } from './folder.ts';
import type { Repository } from './repository.ts';
import { sentence } from './sentences.ts';
import { listTree } from './trees.ts';

/** A file with its content and the blob id of that content. */
export interface ContentFile {
  readonly path: string;
  readonly revision: string;
  readonly bytes: Buffer;
}

/**
 * The published state is what lies in the folder, because that is what a visitor of the running site sees,
 * committed or not. Content is given as git would store it (with the line ends that its filters make), so that a
 * blob id is the same whether a text was read from the folder, from a draft, or from a commit.
 */
export async function readPublished(repository: Repository, path: string): Promise<ContentFile | undefined> {
  const bytes = await readFolderFile(repository.root, path);
  if (!bytes) return undefined;
  const file = withOwnId(repository, path, bytes);
  const committed = await repository.objects.read(`HEAD:${path}`);
  if (committed?.id === file.revision) return file;
  const [filtered] = await filterFiles(repository, [file]);
  return filtered;
}

/** Reads all files of a folder, in the order of their paths. */
export async function readPublishedFolder(
  repository: Repository,
  query: FolderQuery,
): Promise<ContentFile[]> {
  const paths = await listFolder(repository.root, query);
  const files = await readListedFiles(repository.root, paths);
  const committed = await listCommitted(repository, query.folder);
  const read = [...files].map(([path, bytes]) => withOwnId(repository, path, bytes));
  const isCommitted = ({ path, revision }: ContentFile) => committed.get(path) === revision;
  const filtered = await filterFiles(
    repository,
    read.filter((file) => !isCommitted(file)),
  );
  const changed = new Map(filtered.map((file) => [file.path, file]));
  const complete = read.map((file) => changed.get(file.path) ?? file);
  return complete.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function listCommitted(repository: Repository, folder: string): Promise<Map<string, string>> {
  if (!(await repository.objects.read('HEAD^{commit}'))) return new Map();
  const files = await listTree(repository, 'HEAD', [folder]);
  return new Map([...files].map(([path, { id }]) => [path, id]));
}

function withOwnId({ hash }: Repository, path: string, bytes: Buffer): ContentFile {
  return { path, revision: blobId(hash, bytes), bytes };
}

/**
 * What git would store of files that differ from the newest commit. Most were only edited; where git's filters
 * change the bytes (other line ends, large files), the stored form takes their place.
 */
async function filterFiles(repository: Repository, files: readonly ContentFile[]): Promise<ContentFile[]> {
  const ids = await hashFolderFiles(repository, files, []);
  const isFiltered = (_file: ContentFile, index: number) => ids[index] !== files[index]?.revision;
  await hashFolderFiles(repository, files.filter(isFiltered), ['-w']);
  return Promise.all(
    files.map((file, index) =>
      ids[index] === file.revision ? file : readStored(repository, file.path, ids[index] ?? ''),
    ),
  );
}

async function hashFolderFiles(
  repository: Repository,
  files: readonly ContentFile[],
  flags: readonly string[],
): Promise<string[]> {
  if (files.length === 0) return [];
  const input = files.map(({ path }) => `${path}\n`).join('');
  const ids = await repository.run(['hash-object', ...flags, '--stdin-paths'], { input });
  return ids.toString().trim().split('\n');
}

async function readStored(repository: Repository, path: string, revision: string): Promise<ContentFile> {
  const stored = await repository.objects.read(revision);
  if (!stored) throw new Error(`${path} changed while it was being read`);
  return { path, revision, bytes: stored.bytes };
}

/**
 * The text of a file.
 * @throws DeskError `invalid`, if it is not UTF-8: read any other way, the next save would destroy it.
 */
export function textOf({ path, bytes }: Pick<ContentFile, 'path' | 'bytes'>): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new DeskError('invalid', sentence('fileNotText', { path }));
}

/** The text, or `null` for a picture or another file that is no text. */
export function textOrNull(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

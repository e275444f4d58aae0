import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitRecords } from './git.ts';
import type { Repository } from './repository.ts';
import type { Revision } from './three-way.ts';

/** A file as a commit holds it. */
export interface TreeFile {
  /** Git's mode: `100644` a file, `100755` one that can be run, `120000` a symbolic link, `160000` a submodule. */
  readonly mode: string;
  /** The blob id: the same content has the same id everywhere. */
  readonly id: string;
}

/** What a file becomes; `null` takes it away. */
export interface FileWrite {
  readonly path: string;
  readonly after: TreeFile | null;
}

/** What happened to a file between two commits; `null` where it did not exist. */
export interface FileChange extends FileWrite {
  readonly before: TreeFile | null;
}

/** A new text or media file has this mode. */
export const PLAIN_FILE = '100644';

/** An ordinary file, as opposed to a link or a submodule. */
export function isOrdinary(file: TreeFile | null): boolean {
  return file === null || file.mode === PLAIN_FILE || file.mode === '100755';
}

/** Names the content and the mode of a file, to compare files by. */
export function revisionOf(file: TreeFile | null | undefined): Revision {
  return file ? `${file.mode} ${file.id}` : null;
}

/**
 * The files of a commit.
 * @param paths - folders (then with everything in them) and files; those that do not exist are left out.
 */
export async function listTree(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, TreeFile>> {
  if (paths.length === 0) return new Map();
  const answer = await repository.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
  return new Map(splitRecords(answer).map(parseTreeRecord));
}

/** `mode type id<TAB>path` */
function parseTreeRecord(record: string): [string, TreeFile] {
  const tab = record.indexOf('\t');
  const [mode = '', , id = ''] = record.slice(0, tab).split(' ');
  return [record.slice(tab + 1), { mode, id }];
}

/** What differs between two commits, file by file; a moved file is one that went and one that came. */
export async function diffTrees(repository: Repository, from: string, to: string): Promise<FileChange[]> {
  const answer = await repository.run([
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-renames',
    '--full-index',
    '--no-commit-id',
    from,
    to,
  ]);
  const records = splitRecords(answer);
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < records.length; at += 2) {
    changes.push(parseDiffRecord(records[at] ?? '', records[at + 1] ?? ''));
  }
  return changes;
}

/** `:oldmode newmode oldid newid letter`, and the path as a record of its own. */
function parseDiffRecord(record: string, path: string): FileChange {
  const [oldMode = '', newMode = '', oldId = '', newId = ''] = record.slice(1).split(' ');
  return { path, before: fileUnlessAbsent(oldMode, oldId), after: fileUnlessAbsent(newMode, newId) };
}

function fileUnlessAbsent(mode: string, id: string): TreeFile | null {
  return mode === '000000' ? null : { mode, id };
}

/**
 * Writes content as a blob and hands back its id. Git's filters for that path (line ends, large files) apply, as
 * they would with `git add`.
 */
export async function writeBlob(repository: Repository, path: string, bytes: Buffer): Promise<string> {
  const id = await repository.run(['hash-object', '-w', '--stdin', '--path', path], { input: bytes });
  return id.toString().trim();
}

/** Writes the tree that results from a commit's tree and some changes, and hands back its id. */
export async function writeTree(
  repository: Repository,
  base: string,
  writes: readonly FileWrite[],
): Promise<string> {
  // An index of our own: the user's index is not involved.
  const folder = await mkdtemp(join(tmpdir(), 'waymark-desk-'));
  const environment = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await repository.run(['read-tree', base], { environment });
    await repository.run(['update-index', '-z', '--index-info'], {
      environment,
      input: indexRecords(writes, base),
    });
    const id = await repository.run(['write-tree'], { environment });
    return id.toString().trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The lines that `git update-index -z --index-info` reads.
 * @param anyId - any object id: a removal has to name one of the right length, made of zeros.
 */
export function indexRecords(writes: readonly FileWrite[], anyId: string): string {
  const nothing = '0'.repeat(anyId.length);
  return writes.map(({ path, after }) => `${after?.mode ?? '0'} ${after?.id ?? nothing}\t${path}\0`).join('');
}

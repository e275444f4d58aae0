import { randomUUID } from 'node:crypto';
import { lstat, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, stagingPrefix } from './folder.ts';
import { isProcessAlive } from './process-alive.ts';

/** Where git keeps what belongs to a checkout, and what all checkouts of the repository share. */
export interface GitFolders {
  /** Usually `.git` inside the root. */
  readonly gitFolder: string;
  /** The same, unless the checkout is one of several (`git worktree`). */
  readonly commonFolder: string;
}

const markPrefix = 'waymark-writing-';

/** How long, in milliseconds, a write may have gone on before the process was ended. */
const longestWrite = 60_000;

/** The marks of this process: in a container, the process before it may have had the same number. */
const ownMarks = new Set<string>();

/**
 * Does work that writes, under a mark that says which process is at it. When the process is killed, by a power cut
 * say, the mark stays, and tells the next desk that locks of that time belong to nobody.
 */
export async function markedWrite<Result>(
  { gitFolder }: Pick<GitFolders, 'gitFolder'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const name = `${markPrefix}${process.pid}-${randomUUID()}`;
  const mark = join(gitFolder, name);
  ownMarks.add(name);
  try {
    await writeFile(mark, '');
    return await work();
  } finally {
    await rm(mark, { force: true });
    ownMarks.delete(name);
  }
}

/**
 * Takes away what desks that were killed have left behind: git's locks, which would block every later save, and
 * staged files. Only locks from the time of such a write go; another program's lock stays.
 * @returns the locks that were taken away, for the log.
 */
export async function clearInterrupted(folders: GitFolders): Promise<readonly string[]> {
  const names = await readdir(folders.gitFolder);
  const cleared: string[] = [];
  for (const name of names.filter((entry) => entry.startsWith(markPrefix))) {
    const owner = Number(name.slice(markPrefix.length).split('-')[0]);
    if (ownMarks.has(name) || (owner !== process.pid && isProcessAlive(owner))) continue;
    cleared.push(...(await clearLocks(folders, join(folders.gitFolder, name))));
    for (const staging of names.filter((entry) => entry.startsWith(stagingPrefix(owner))))
      await rm(join(folders.gitFolder, staging), { recursive: true, force: true });
    await rm(join(folders.gitFolder, name), { force: true });
  }
  return cleared;
}

async function clearLocks(folders: GitFolders, mark: string): Promise<string[]> {
  const begun = (await lstat(mark)).mtimeMs;
  const locks = await findLocks(folders);
  const left = locks.filter(({ madeAt }) => madeAt >= begun - 1 && madeAt <= begun + longestWrite);
  for (const { file } of left) await unlink(file);
  return left.map(({ file }) => file);
}

/** The locks that the desk's own git commands take. */
async function findLocks({ gitFolder, commonFolder }: GitFolders) {
  const files = [
    join(gitFolder, 'index.lock'),
    join(gitFolder, 'HEAD.lock'),
    join(commonFolder, 'packed-refs.lock'),
    ...(await locksBelow(join(commonFolder, 'refs', 'heads'))),
  ];
  const found = await Promise.all(
    files.map(async (file) => ({ file, madeAt: (await lstat(file).catch(nothingIfMissing))?.mtimeMs })),
  );
  return found.flatMap(({ file, madeAt }) => (madeAt === undefined ? [] : [{ file, madeAt }]));
}

async function locksBelow(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true }).catch(nothingIfMissing)) ?? [];
  return names.filter((name) => name.endsWith('.lock')).map((name) => join(folder, name));
}

function nothingIfMissing(error: unknown): undefined {
  if (isMissing(error)) return undefined;
  throw error;
}

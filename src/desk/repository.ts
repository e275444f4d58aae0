import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DeskError } from './desk-error.ts';
import { askGit, type GitAnswer, type GitInput, runGit } from './git.ts';
import { createObjectReader, type ObjectReader } from './object-reader.ts';
import { sentence } from './sentences.ts';

/** A git repository with a folder of checked-out files. */
export interface Repository {
  /** The folder that holds the checked-out files. */
  readonly root: string;
  /** Where git keeps what belongs to this checkout; usually `.git` inside the root. */
  readonly gitFolder: string;
  /** The same, unless the checkout is one of several (`git worktree`), which share their branches. */
  readonly commonFolder: string;
  /** How git names content in this repository. */
  readonly hash: 'sha1' | 'sha256';
  readonly objects: ObjectReader;
  /** Runs a git command that has to succeed, and hands back what it wrote. */
  run(args: readonly string[], options?: GitInput): Promise<Buffer>;
  /** Runs a git command whose failure is an answer too. */
  ask(args: readonly string[], options?: GitInput): Promise<GitAnswer>;
}

/**
 * Opens the repository whose files are checked out in a folder.
 * @throws DeskError `repository`, if the folder is not the top folder of a checkout.
 */
export async function openRepository(root: string): Promise<Repository> {
  const top = await findRepositoryRoot(root);
  if (top === undefined) {
    throw new DeskError('repository', sentence('noRepository', { folder: root }));
  }
  if ((await realpath(top)) !== (await realpath(root))) {
    throw new DeskError('repository', sentence('insideRepository', { folder: root, top }));
  }
  const facts = await runGit(root, [
    'rev-parse',
    '--show-object-format',
    '--absolute-git-dir',
    '--git-common-dir',
  ]);
  const [format, gitFolder = '', commonFolder = ''] = facts.toString('utf8').split('\n');
  return {
    root,
    gitFolder,
    commonFolder: resolve(root, commonFolder),
    hash: format === 'sha256' ? 'sha256' : 'sha1',
    objects: createObjectReader(root),
    run: (args, options) => runGit(root, args, options),
    ask: (args, options) => askGit(root, args, options),
  };
}

/**
 * The top folder of the checkout that a folder belongs to, or nothing if it belongs to none.
 * @throws DeskError `repository`, if the folder does not exist or git may not read the repository.
 */
export async function findRepositoryRoot(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch((error: unknown) => {
    throw new DeskError('repository', sentence('folderClosed', { folder }), { cause: error });
  });
  if (!found.isDirectory()) throw new DeskError('repository', sentence('notFolder', { folder }));
  const answer = await askGit(folder, ['rev-parse', '--show-toplevel']);
  if (answer.code === 0) return answer.stdout.toString('utf8').replace(/\n$/u, '');
  if (answer.stderr.includes('must be run in a work tree')) {
    throw new DeskError('repository', sentence('bareRepository', { folder }));
  }
  if (answer.stderr.includes('not a git repository')) return undefined;
  throw new DeskError('repository', sentence('folderUnusable', { folder, words: answer.stderr.trim() }));
}

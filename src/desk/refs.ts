import { type Commit, readCommit } from './commits.ts';
import { DeskError } from './desk-error.ts';
import { DRAFTS, type DraftName, faultOfDraftName, parseDraftId } from './draft-name.ts';
import { explainFailedStart, startGit } from './git.ts';
import type { Repository } from './repository.ts';
import { sentence } from './sentences.ts';

/** The published state: a branch that is checked out in the folder, and its newest commit. */
export interface PublishedBranch {
  readonly ref: string;
  readonly commit: Commit;
}

/**
 * The branch that drafts begin from and are published to.
 * @param branch - its short name, for example `main`.
 * @throws DeskError `repository`, if another branch, a single commit, or nothing is checked out.
 */
export async function requirePublishedBranch(
  repository: Repository,
  branch: string,
): Promise<PublishedBranch> {
  const answer = await repository.ask(['symbolic-ref', '--quiet', 'HEAD']);
  const ref = answer.stdout.toString().trim();
  if (answer.code !== 0) {
    throw new DeskError('repository', sentence('noBranch', { branch }));
  }
  if (ref !== `refs/heads/${branch}`) {
    const current = ref.replace('refs/heads/', '');
    throw new DeskError('repository', sentence('otherBranch', { current, branch }));
  }
  const commit = await readCommit(repository, ref);
  if (commit) return { ref, commit };
  throw new DeskError('repository', sentence('noCommit', { branch }));
}

/** The names of all drafts. A branch that has a name the desk could not have given is not one. */
export async function listDraftNames(repository: Repository): Promise<DraftName[]> {
  const answer = await repository.run(['for-each-ref', '--format=%(refname)', DRAFTS]);
  const refs = answer.toString('utf8').split('\n');
  const names = refs.flatMap((ref) => parseDraftId(ref.slice(DRAFTS.length)) ?? []);
  return names.filter((name) => faultOfDraftName(name) === undefined);
}

/** One branch to be moved, made (`from: null`) or deleted (`to: null`), if it still is where it was. */
export interface RefMove {
  readonly ref: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Moves that are checked and locked, and take effect all at once or not at all. */
export interface PreparedMoves {
  commit(): Promise<void>;
  abort(): Promise<void>;
}

/**
 * Locks branches, and checks that each is where it is believed to be. Git lets the locks go by itself if this
 * process ends early.
 * @throws DeskError `busy`, if a branch moved or another process holds its lock.
 */
export async function prepareMoves(
  repository: Repository,
  moves: readonly RefMove[],
  reason: string,
): Promise<PreparedMoves> {
  const dialogue = startDialogue(repository.root, ['update-ref', '--stdin', '-m', reason]);
  await dialogue.say(`start\n${moves.map(moveLine).join('')}prepare\n`, PREPARED);
  return {
    async commit() {
      // Everything was locked and compared, so this is no longer a case of another process being faster.
      await dialogue.say('commit\n', 'commit: ok').catch((error: unknown) => {
        throw new Error('git did not complete a prepared move', { cause: error });
      });
    },
    abort: () => dialogue.say('abort\n', 'abort: ok'),
  };
}

/** Moves branches at once. Throws as `prepareMoves` does. */
export async function moveRefs(
  repository: Repository,
  moves: readonly RefMove[],
  reason: string,
): Promise<void> {
  const prepared = await prepareMoves(repository, moves, reason);
  await prepared.commit();
}

/** For a branch that must not exist yet, git wants an old value of zeros. */
function moveLine({ ref, from, to }: RefMove): string {
  if (to === null) return `delete ${ref} ${from ?? ''}\n`;
  return `update ${ref} ${to} ${from ?? '0'.repeat(to.length)}\n`;
}

/** After this answer git waits for the word to commit or to abort; after any other it has nothing more to do. */
const PREPARED = 'prepare: ok';

interface Dialogue {
  /** Sends lines and waits for the answer. */
  say(lines: string, expected: string): Promise<void>;
}

function startDialogue(folder: string, args: readonly string[]): Dialogue {
  const child = startGit(folder, args);
  let said = '';
  let complaints = '';
  let ended: Error | undefined;
  let listen: () => void = () => undefined;
  function end(error: Error): void {
    ended ??= error;
    listen();
  }
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    listen();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  child.on('error', (error) => end(explainFailedStart(error)));
  child.on('close', () => end(explainLock(complaints)));
  return {
    say: (lines, expected) =>
      new Promise((resolve, reject) => {
        listen = () => {
          if (said.includes(`${expected}\n`)) resolve();
          else if (ended) reject(ended);
        };
        listen();
        child.stdin.write(lines);
        if (expected !== PREPARED) child.stdin.end();
      }),
  };
}

function explainLock(complaints: string): DeskError {
  const words = complaints.replace(/^fatal: /u, '').trim();
  return new DeskError('busy', sentence('branchBusy', { words }));
}

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { explainFailedStart, startGit } from './git.ts';

/** A git object: a commit, a tree, a blob or a tag. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Reads objects by any name that git understands (`HEAD`, `HEAD:content/site.yml`, an id). */
export interface ObjectReader {
  /** The object, or nothing if there is none of that name. */
  read(name: string): Promise<GitObject | undefined>;
}

/** How long the git process waits for the next question before it is let go, in milliseconds. */
const IDLE = 500;

interface Question {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads through one `git cat-file --batch` that is kept while questions come: opening a board of drafts asks
 * hundreds of them, and a process each would take seconds.
 */
export function createObjectReader(folder: string): ObjectReader {
  const waiting: Question[] = [];
  let child: ChildProcessWithoutNullStreams | undefined;
  let idle: NodeJS.Timeout | undefined;

  function letGo(): void {
    child?.stdin.end();
    child = undefined;
  }

  function answer(object: GitObject | undefined): void {
    waiting.shift()?.resolve(object);
    if (waiting.length === 0) idle = setTimeout(letGo, IDLE);
  }

  function fail(error: Error): void {
    child = undefined;
    for (const question of waiting.splice(0)) question.reject(error);
  }

  function start(): ChildProcessWithoutNullStreams {
    const started = startGit(folder, ['cat-file', '--batch']);
    const complaints: Buffer[] = [];
    started.stdout.on('data', createBatchParser(answer));
    started.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    started.on('error', (error) => fail(explainFailedStart(error)));
    started.on('close', () => {
      if (started === child) fail(new Error(`git cat-file ended: ${Buffer.concat(complaints).toString()}`));
    });
    return started;
  }

  return {
    read(name) {
      if (name.includes('\n')) throw new Error(`git cannot look up a name with a line break: ${name}`);
      clearTimeout(idle);
      child ??= start();
      const { stdin } = child;
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        stdin.write(`${name}\n`);
      });
    },
  };
}

type Header = Omit<GitObject, 'bytes'> & { readonly size: number };

const HEADER = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/u;

/**
 * Cuts the output of `git cat-file --batch` into its answers, in whatever pieces it arrives:
 * `<id> <type> <size>`, a line feed, the bytes, a line feed; or `<name> missing`.
 * @param onAnswer - gets each answer in order; nothing for an object that is missing.
 * @returns a function that takes the next piece.
 */
export function createBatchParser(
  onAnswer: (object: GitObject | undefined) => void,
): (piece: Buffer) => void {
  let pieces: Buffer[] = [];
  let length = 0;
  let header: Header | undefined;

  function take(size: number): Buffer {
    const all = Buffer.concat(pieces);
    pieces = [all.subarray(size)];
    length = all.length - size;
    return all.subarray(0, size);
  }

  function nextHeader(): boolean {
    const end = Buffer.concat(pieces).indexOf('\n');
    if (end === -1) return false;
    const [, id, type, size] = HEADER.exec(take(end + 1).toString('utf8', 0, end)) ?? [];
    if (id === undefined || type === undefined) onAnswer(undefined);
    else header = { id, type, size: Number(size) };
    return true;
  }

  function nextBody({ id, type, size }: Header): boolean {
    if (length < size + 1) return false;
    const bytes = take(size + 1).subarray(0, size);
    header = undefined;
    onAnswer({ id, type, bytes });
    return true;
  }

  return (piece) => {
    pieces.push(piece);
    length += piece.length;
    while (header ? nextBody(header) : nextHeader());
  };
}

import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { DeskError } from './desk-error.ts';
import { sentence } from './sentences.ts';

/** What a git command answered. */
export interface GitAnswer {
  /** The exit code; 0 is success. */
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitInput {
  /** What git reads from its standard input. */
  readonly input?: string | Buffer;
  /** Variables on top of the desk's own environment for git. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A git command failed in a way the caller did not expect. Its message holds git's own words. */
class GitFailure extends Error {
  override readonly name = 'GitFailure';

  constructor(args: readonly string[], { code, stderr }: GitAnswer) {
    super(`git ${args[0]} failed (exit ${code}): ${stderr.trim()}`);
  }
}

/** Settings of a surrounding git command (a hook, say) that would lead git to another repository or person. */
const INHERITED = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

/** One answer may hold a whole media file; an answer that is longer than this (in bytes) is a mistake. */
const LONGEST_ANSWER = 2 ** 30;

function gitEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const outer = Object.entries(process.env).filter(([name]) => !INHERITED.includes(name));
  return {
    ...Object.fromEntries(outer),
    // Git's words are matched in a few places, and file names may hold `*` and `[`.
    LC_ALL: 'C',
    GIT_LITERAL_PATHSPECS: '1',
    // A read never takes a lock on the user's index.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...extra,
  };
}

/** Runs one git command in a folder, without a shell, and hands back its answer, whatever the exit code. */
export function askGit(folder: string, args: readonly string[], options: GitInput = {}): Promise<GitAnswer> {
  const settings = {
    cwd: folder,
    env: gitEnvironment(options.environment),
    encoding: 'buffer' as const,
    maxBuffer: LONGEST_ANSWER,
    windowsHide: true,
  };
  return new Promise((resolve, reject) => {
    const child = execFile('git', [...args], settings, (error, stdout, stderr) => {
      if (!error) resolve({ code: 0, stdout, stderr: stderr.toString() });
      else if (typeof error.code === 'number') {
        resolve({ code: error.code, stdout, stderr: stderr.toString() });
      } else reject(explainFailedStart(error));
    });
    // Git may end before it has read everything (EPIPE); its exit code then tells what went wrong.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** Runs one git command that has to succeed, and hands back what it wrote. */
export async function runGit(
  folder: string,
  args: readonly string[],
  options: GitInput = {},
): Promise<Buffer> {
  const answer = await askGit(folder, args, options);
  if (answer.code !== 0) throw new GitFailure(args, answer);
  return answer.stdout;
}

/** Starts a git command that is spoken to more than once. The caller ends its standard input. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn('git', [...args], { cwd: folder, env: gitEnvironment(), windowsHide: true });
  // As above: what git did not read shows in its exit code.
  child.stdin.on('error', () => undefined);
  return child;
}

/** The process could not be started at all, or was ended from outside. */
export function explainFailedStart(error: Error): Error {
  if (!('code' in error && error.code === 'ENOENT')) return error;
  return new DeskError('repository', sentence('gitMissing'), {
    cause: error,
  });
}

/** Splits an answer of `-z`, where every record ends in a NUL byte. */
export function splitRecords(answer: Buffer): string[] {
  const records = answer.toString('utf8').split('\0');
  records.pop();
  return records;
}

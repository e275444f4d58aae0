import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('./desk-process.ts', import.meta.url));

/** A desk in a process of its own. */
export interface DeskProcess {
  /** The answer to a request; nothing when the process ended before it answered. */
  ask(body: object): Promise<DeskAnswer | undefined>;
  /** Ends the process at once; with `everything`, also the git commands that it has begun, as a power cut does. */
  kill(what: 'the desk' | 'everything'): Promise<void>;
}

export interface DeskAnswer {
  readonly status: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What a test allows the process and its git commands. */
export interface ProcessLimits {
  /** The longest file that they may write, in blocks of 512 bytes. */
  readonly blocks?: number;
  /** The person as whom they run. */
  readonly person?: number | undefined;
}

export async function startDeskProcess(root: string, limits: ProcessLimits = {}): Promise<DeskProcess> {
  const { blocks = 'unlimited', person } = limits;
  const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, program, root], {
    // In a group of its own, which can be ended as a whole.
    detached: true,
    ...(person !== undefined && { uid: person, gid: person }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) end(child, 'everything');
  });
  const [address] = await once(child.stdout, 'data');
  return {
    async ask(body) {
      const request = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      };
      try {
        const response = await fetch(String(address).trim(), request);
        return { status: response.status, content: readContent(await response.json()) };
      } catch {
        return undefined;
      }
    },
    async kill(what) {
      end(child, what);
      await ended;
    },
  };
}

function readContent(content: unknown): DeskAnswer['content'] {
  return typeof content === 'object' ? { ...content } : {};
}

function end({ pid }: ChildProcess, what: 'the desk' | 'everything'): void {
  if (pid !== undefined) process.kill(what === 'everything' ? -pid : pid, 'SIGKILL');
}

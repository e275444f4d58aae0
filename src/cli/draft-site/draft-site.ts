import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyDraft, type DraftCopy } from '../../desk/copy-draft.ts';
import { DeskError } from '../../desk/desk-error.ts';
import type { DraftName } from '../../desk/draft-name.ts';
import { isProcessAlive } from '../../desk/process-alive.ts';
import { createWriteQueue } from '../../desk/write-queue.ts';
import type { DraftNotice } from './draft-notice.ts';
import type { DraftSiteAnswer, DraftSiteOrder } from './draft-site-messages.ts';

export interface DraftSiteOptions {
  readonly projectRoot: string;
  /** Where the content is taken from. */
  readonly repository: Omit<DraftCopy, 'target'>;
  readonly log: (line: string) => void;
}

export interface ShownDraft {
  readonly name: DraftName;
  readonly notice: DraftNotice;
  /** The desk's own address. */
  readonly desk: string;
}

/** A second site beside the desk, which shows one draft as readers would see it: pages, cards, feeds. */
export interface DraftSite {
  /** The folder with the content of the draft that is shown. */
  readonly contentDirectory: string;
  /** Shows a draft, or shows it anew, and answers with the address of the site. It takes seconds the first time. */
  show(draft: ShownDraft): Promise<string>;
  /** Brings the draft that is shown up to date, if one is. */
  refresh(): Promise<void>;
  stop(): void;
}

/** Milliseconds until a start that shows no sign of life is given up. */
const patience = 90_000;

const prefix = 'draft-site-';

/** Prepares the site; nothing runs before somebody opens a draft. */
export function createDraftSite({ projectRoot, repository, log }: DraftSiteOptions): DraftSite {
  const cache = path.join(projectRoot, '.cache');
  const folder = path.join(cache, `${prefix}${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
  const contentDirectory = path.join(folder, 'content');
  const enqueue = createWriteQueue();
  let running: ChildProcess | undefined;
  let shown: ShownDraft | undefined;

  function start(): ChildProcess {
    removeAbandoned(cache);
    const started = fork(path.join(import.meta.dirname, 'draft-site-process.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.once('exit', () => {
      if (running === started) running = undefined;
    });
    return started;
  }

  async function bringUpToDate(draft: ShownDraft): Promise<string> {
    const { notice, desk } = draft;
    await copyDraft({ ...repository, target: contentDirectory }, draft.name);
    shown = draft;
    if (running) return ask(running, { kind: 'reload', notice });
    running = start();
    const place = { projectRoot, contentDirectory, workDirectory: path.join(folder, 'astro'), desk };
    return ask(running, { kind: 'start', place, notice });
  }

  function stop(): void {
    shown = undefined;
    running?.kill('SIGKILL');
    running = undefined;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  process.once('exit', stop);
  return {
    contentDirectory,
    show: (draft) => enqueue(() => bringUpToDate(draft)),
    refresh: () =>
      enqueue(async () => {
        if (!(running && shown)) return;
        await bringUpToDate(shown).catch((error: unknown) => {
          // The draft has been published or deleted, so there is nothing to show any more.
          if (!(error instanceof DeskError && error.code === 'not-found'))
            log(`The draft is not shown: ${error}`);
          stop();
        });
      }),
    stop,
  };
}

/** Sends an order and waits for its answer, the address of the site. */
async function ask(site: ChildProcess, order: DraftSiteOrder): Promise<string> {
  site.send(order);
  const gone = once(site, 'exit').then(() => ({ kind: 'failed', reason: 'its process ended' }) as const);
  const late = once(AbortSignal.timeout(patience), 'abort').then(
    () => ({ kind: 'failed', reason: 'it took too long' }) as const,
  );
  const answered = once(site, 'message').then(([message]: DraftSiteAnswer[]) => message);
  const answer = await Promise.race([answered, gone, late]);
  if (answer?.kind === 'ready') return answer.address;
  site.kill('SIGKILL');
  throw new Error(`the draft could not be shown: ${answer?.reason}`);
}

/** A desk that was killed leaves its folder behind. */
function removeAbandoned(cache: string): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split('-')[0]);
    if (owner !== process.pid && !isProcessAlive(owner))
      rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

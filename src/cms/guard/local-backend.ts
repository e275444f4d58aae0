import { z } from 'astro/zod';
import { ProxyBackend, type ProxyRequest } from 'decap-cms-backend-proxy';
import type { DecapBackend, SaveOptions } from './decap-backend.ts';
import { ConflictError, EditorError, NoAnswerError } from './editor-error.ts';
import type { SafeWrite } from './guard-backend.ts';
import type { Base, Revision } from './revision.ts';
import { sayAsServer, serverSentence } from './server-sentence.ts';

/** What our endpoint needs to notice that somebody else was faster. */
interface Lock {
  /** What each text was made from, by path. */
  readonly baseRevisions: Readonly<Record<string, Base>>;
  /** Published texts that the editor has been shown since, by path: a save after that settles the conflict. */
  readonly publishedRevisions: Readonly<Record<string, Base>>;
}

/** Milliseconds until a request that got no answer is given up. */
const patience = 60_000;

const refusal = z.object({
  ...serverSentence.shape,
  code: z.string().optional(),
  path: z.string().optional(),
  theirs: z.string().nullish(),
  revision: z.string().nullish(),
});

/** Decap's back end for a local server, with the lock of our own endpoint. */
export class LocalBackend extends ProxyBackend {
  private readonly seenConflicts = new Map<string, Revision | null>();

  override async request(sent: ProxyRequest): Promise<unknown> {
    const { action, params } = withLock(sent);
    const { ok, status, answer } = await this.ask({ branch: this.branch, action, params });
    if (ok) return answer;
    throw this.errorFrom(answer, status);
  }

  /** Who saved last is, on this back end, who the newest commit of the draft is by. */
  override async unpublishedEntry(entry: Parameters<DecapBackend['unpublishedEntry']>[0]) {
    const draft = await super.unpublishedEntry(entry);
    return { ...draft, lastWriter: draft.pullRequestAuthor };
  }

  /** @throws NoAnswerError when the desk does not run, takes too long, or something else answers in its place. */
  private async ask(request: object): Promise<{ ok: boolean; status: number; answer: unknown }> {
    try {
      const response = await fetch(this.proxyUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(patience),
      });
      return { ok: response.ok, status: response.status, answer: await response.json() };
    } catch (cause) {
      throw new NoAnswerError(undefined, { cause });
    }
  }

  /** @throws ConflictError when somebody else changed one of the files. */
  async persistLocked(
    entry: Parameters<ProxyBackend['persistEntry']>[0],
    options: SaveOptions,
    baseRevisions: Lock['baseRevisions'],
  ): Promise<unknown> {
    const publishedRevisions = Object.fromEntries(this.seenConflicts);
    const lock: Lock = { baseRevisions, publishedRevisions };
    const answer = await super.persistEntry(entry, { ...options, lock });
    for (const { path } of entry.dataFiles) this.seenConflicts.delete(path);
    return answer;
  }

  private errorFrom(answer: unknown, status: number): Error {
    const parsed = refusal.safeParse(answer);
    if (!parsed.success) return new NoAnswerError(undefined, { cause: parsed.error });
    const { code, path, theirs = null, revision = null } = parsed.data;
    const said = sayAsServer(parsed.data);
    if (code === 'conflict' && path !== undefined) {
      this.seenConflicts.set(path, revision);
      return new ConflictError({ path, theirs });
    }
    // A disk that is full or closed is a plain answer, too: nothing was written.
    const isUncertain = status >= 500 && code !== 'disk';
    return Object.assign(isUncertain ? new NoAnswerError(said) : new EditorError(said), { status });
  }
}

export const writeLocally: SafeWrite<LocalBackend> = (backend, { entry, options, files }) => {
  const baseRevisions = Object.fromEntries(files.map(({ file, base }) => [file.path, base]));
  return backend.persistLocked(entry, options, baseRevisions);
};

/** Decap's own code hands on the options of a save and nothing else, so the lock travels inside them. */
function withLock({ action, params }: ProxyRequest): ProxyRequest {
  const { options } = params;
  if (typeof options !== 'object' || options === null || !('lock' in options)) return { action, params };
  const { lock, ...rest } = options;
  return { action, params: { ...params, options: rest, ...(lock as Lock) } }; // Put there by `persistLocked`.
}

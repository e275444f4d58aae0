import { z } from 'astro/zod';
import { ProxyBackend, type ProxyRequest } from 'decap-cms-backend-proxy';
import type { SaveOptions } from './decap-backend.ts';
import { ConflictError, EditorError } from './editor-error.ts';
import type { SafeWrite } from './guard-backend.ts';
import type { Base, Revision } from './revision.ts';

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
  error: z.string(),
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
    const response = await fetch(this.proxyUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ branch: this.branch, action, params }),
      signal: AbortSignal.timeout(patience),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer;
    throw this.errorFrom(answer, response.status);
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
    const { error, code, path, theirs = null, revision = null } = refusal.parse(answer);
    if (code !== 'conflict' || path === undefined) return Object.assign(new EditorError(error), { status });
    this.seenConflicts.set(path, revision);
    return new ConflictError({ path, base: null, theirs }, error);
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

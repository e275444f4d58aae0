import { contentMark, type KeptList, readKeptList } from './kept-list.ts';

/** Where the saved pages of one language come from and go to. */
export interface KeptPlace {
  /** The start page of the language, e.g. `/en/`: it names the cache, and is all that the worker may answer for. */
  readonly scope: string;
  /** The address of the list. */
  readonly list: string;
}

/** `part`: something is saved, but not all, or not the newest. `full`: the phone has no room. */
type KeptState = 'nothing' | 'part' | 'whole';
type KeepResult = 'whole' | 'part' | 'full';

const CACHE_PREFIX = 'kept ';

/** Header of a saved copy with its content mark. */
const MARK = 'x-mark';

/** Few enough for a weak connection, enough not to wait for each answer. */
const AT_ONCE = 4;

export function keptPlace(scope: string): KeptPlace {
  return { scope, list: `${scope}keep.json` };
}

/** Looks without leaving a trace: to open a cache would make one. The list is saved last, and stands for all. */
export async function keptState({ scope, list }: KeptPlace): Promise<KeptState> {
  if (!(await caches.has(CACHE_PREFIX + scope))) return 'nothing';
  return (await keptCopy(scope, list)) ? 'whole' : 'part';
}

export async function isAnythingKept(): Promise<boolean> {
  return (await keptCaches()).length > 0;
}

export function keptCopy(scope: string, address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: CACHE_PREFIX + scope });
}

export async function keptList({ scope, list }: KeptPlace): Promise<KeptList | undefined> {
  const copy = await keptCopy(scope, list);
  return copy && readKeptList(copy);
}

/**
 * Saves what is new since the last time, and drops what the site no longer offers. Each file is taken only when it is
 * the one that the list means; the list itself is saved last, so that it stands for a whole set. What was saved before
 * an interruption is not loaded again.
 *
 * @param onProgress - is told how much of the whole is there, from 0 to 1.
 */
export async function keepPages(
  place: KeptPlace,
  onProgress: (share: number) => void = () => undefined,
): Promise<KeepResult> {
  const answer = await fetch(place.list, { cache: 'no-cache', credentials: 'omit' }).catch(() => undefined);
  const list = answer && (await readKeptList(answer.clone()));
  if (!answer || !list) return 'part';
  const cache = await caches.open(CACHE_PREFIX + place.scope);
  const saved = await savedMarks(cache);
  await dropAll(
    cache,
    [...saved.keys()].filter((address) => !(address in list.files) && address !== place.list),
  );
  const files = Object.entries(list.files);
  const wanted = files.filter(([address, mark]) => saved.get(address) !== mark);
  let done = files.length - wanted.length;
  try {
    const isWhole = await inTurns(wanted, async ([address, mark]) => {
      const isSaved = await saveFile(cache, address, mark);
      if (isSaved) done += 1;
      onProgress(done / files.length);
      return isSaved;
    });
    if (isWhole) await cache.put(place.list, answer);
    return isWhole ? 'whole' : 'part';
  } catch (cause) {
    if (!isOutOfRoom(cause)) throw cause;
    // A copy that is known to be old and cannot be renewed is worse than none.
    await dropAll(
      cache,
      wanted.map(([address]) => address),
    );
    return 'full';
  }
}

/** Everything that the site ever saved, in every language, and the workers that answer with it. */
export async function removeKept(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
  for (const name of await keptCaches()) await caches.delete(name);
}

async function keptCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

async function savedMarks(cache: Cache): Promise<ReadonlyMap<string, string | null | undefined>> {
  const requests = await cache.keys();
  return new Map(
    await Promise.all(
      requests.map(async (request) => {
        const copy = await cache.match(request);
        return [new URL(request.url).pathname, copy?.headers.get(MARK)] as const;
      }),
    ),
  );
}

async function dropAll(cache: Cache, addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map((address) => cache.delete(address)));
}

/** Past the browser's own cache: what is removed later is to be gone. False when the file did not come as announced. */
async function saveFile(cache: Cache, address: string, mark: string): Promise<boolean> {
  const answer = await fetch(address, { cache: 'no-store', credentials: 'omit' }).catch(() => undefined);
  const content = answer?.ok ? await answer.arrayBuffer().catch(() => undefined) : undefined;
  if (!answer || !content || (await contentMark(content)) !== mark) return false;
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(MARK, mark);
  await cache.put(address, new Response(content, { headers }));
  return true;
}

/** Whether the work succeeded for every one of them. */
async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<boolean>,
): Promise<boolean> {
  const turns = items.values();
  let isDone = true;
  const worker = async () => {
    for (const item of turns) isDone = (await work(item)) && isDone;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return isDone;
}

function isOutOfRoom(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}

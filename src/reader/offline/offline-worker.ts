import { contentMark } from './kept-list.ts';
import { keepPages, keptCopy, keptList, keptPlace, keptState } from './kept-pages.ts';
import { withSavedNote } from './saved-note.ts';
import type { AnswerableEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/** How long, in milliseconds, a saved copy waits for the network: the network knows what was withdrawn since. */
const PATIENCE = 2500;

/** After a look for news that found a page unchanged, the time until the next, in milliseconds. */
const REST = 10 * 60 * 1000;

/** Browsers stop an idle worker within a minute or so, and forget this with it. */
let lookedAt = Number.NEGATIVE_INFINITY;

const place = keptPlace(new URL(self.registration.scope).pathname);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});

/**
 * Pages of one language and what they load. Not what is asked for in order to be saved; and not the desk, which lies
 * outside the scope and is refused once more by its name.
 */
function isOurs({ method, url, cache }: Request): boolean {
  const { origin, pathname } = new URL(url);
  return (
    method === 'GET' &&
    cache !== 'no-store' &&
    origin === new URL(self.registration.scope).origin &&
    pathname !== place.list &&
    !/^\/(?:admin|api)\//.test(pathname)
  );
}

async function answer(event: AnswerableEvent): Promise<Response> {
  const { request } = event;
  const address = new URL(request.url).pathname;
  const fresh = fetch(request);
  // First in line, so that the page's content is still unread when it looks.
  if (request.mode === 'navigate')
    event.waitUntil(fresh.then((page) => lookForNews(page, address)).catch(giveUp));
  const saved = await keptCopy(place.scope, address);
  if (!saved) return fresh.catch((cause: unknown) => withoutCopy(request, cause));
  const inTime = await Promise.race([fresh.catch(giveUp), pass(PATIENCE)]);
  if (inTime && inTime.status < 500) return inTime;
  const list = await keptList(place);
  return list ? withSavedNote(saved, list.note) : saved;
}

/** Leads from a page that was not saved to the one that says so. */
async function withoutCopy(request: Request, cause: unknown): Promise<Response> {
  const hasPages = request.mode === 'navigate' && (await keptState(place)) === 'whole';
  if (!hasPages) throw cause;
  return Response.redirect(`${place.scope}keep/#not-saved`);
}

/** Renews the saved pages when the one that just came shows that something was published, and now and then besides. */
async function lookForNews(page: Response, address: string): Promise<void> {
  if (page.status >= 500 || page.type !== 'basic') return;
  const content = page.clone().arrayBuffer();
  const known = (await keptList(place))?.files[address];
  const isNews = known !== undefined && known !== (await contentMark(await content));
  if (!isNews && Date.now() - lookedAt < REST) return;
  lookedAt = Date.now();
  // Removed in the meantime: nothing may come back.
  if ((await keptState(place)) === 'whole') await keepPages(place);
}

function pass(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

/** Without a network there is no news. */
function giveUp(): undefined {
  return undefined;
}

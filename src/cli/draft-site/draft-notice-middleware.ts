import type { MiddlewareHandler } from 'astro';
import { type DraftNotice, withDraftNotice } from './draft-notice.ts';

/** Where the process of the draft's site keeps the notice: Astro loads this file into a world of its own. */
export const noticeVariable = 'WAYMARK_DRAFT_NOTICE';

/** Puts the notice on every page, also on the one that says that there is no such page. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  const { headers, status } = response;
  headers.set('X-Robots-Tag', 'noindex, nofollow');
  if (!headers.get('Content-Type')?.startsWith('text/html')) return response;
  const notice: DraftNotice = JSON.parse(process.env[noticeVariable] ?? '');
  return new Response(withDraftNotice(await response.text(), notice), { headers, status });
};

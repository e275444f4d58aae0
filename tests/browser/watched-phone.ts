import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PHONE } from './page-types.ts';

/** A page on a cheap phone, and what it has done so far. */
export interface WatchedPhone {
  /** The caller closes it. */
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors, refusals by a policy, and requests to other origins. */
  readonly troubles: string[];
  /** Paths of the site that were asked for, in order. */
  readonly requested: string[];
}

/** @param site - the origin that the pages may ask. */
export async function watchedPhone(browser: Browser, site: string): Promise<WatchedPhone> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requested: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
  });
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === site) requested.push(pathname);
    else troubles.push(request.url());
  });
  return { context, page, troubles, requested };
}

import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { type ServedSite, serveSite } from './served-site.ts';

const message = '/en/m/pay-after-the-visa/';
const viewport = { width: 360, height: 740 };

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let page: Page;
/** Where the quick exit of the sample leads; here it answers slowly, as over a weak connection. */
let slow: Server;
let exitPage: string;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(builtSiteFolder())]);
  slow = createServer((_, response) => {
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Weather</title>'),
      3000,
    );
  });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const address = slow.address();
  if (typeof address === 'string' || address === null) throw new Error('The exit page has no port.');
  exitPage = `http://127.0.0.1:${address.port}/`;
});

afterAll(async () => {
  await browser.close();
  await site.close();
  slow.closeAllConnections();
  slow.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport });
  page = await context.newPage();
  await page.goto(`${site.address}/en/`);
  await page.goto(site.address + message);
  await page.locator('.leave').evaluate((link: HTMLAnchorElement, href) => {
    link.href = href;
  }, exitPage);
});

afterEach(() => context.close());

interface Seen {
  readonly title: string;
  readonly text: string;
  readonly milliseconds: number;
}

/** What stands in the page within a tenth of a second after something was done in it. */
function seenAfter(act: string): Promise<Seen> {
  return page.evaluate(async (how) => {
    const startedAt = performance.now();
    const link = document.querySelector<HTMLElement>('.leave');
    if (how === 'tap') link?.click();
    else
      for (let press = 0; press < 3; press++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    const title = document.title;
    const text = document.body.textContent;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return { title, text, milliseconds: performance.now() - startedAt };
  }, act);
}

describe('the quick exit', () => {
  it.each(['tap', 'Shift three times'])(
    'leaves nothing to see within a tenth of a second, while the other page is still on its way: %s',
    async (act) => {
      const { title, text, milliseconds } = await seenAfter(act);
      expect(page.url()).toBe(site.address + message);
      expect(title.trim()).toBe('');
      expect(text.trim()).toBe('');
      expect(milliseconds).toBeLessThan(100);
      await page.waitForURL(exitPage, { timeout: 20_000 });
    },
  );

  it('takes the place of the message in the history: Back does not lead to it', async () => {
    await page.locator('.leave').click();
    await page.waitForURL(exitPage, { timeout: 20_000 });
    await page.goBack();
    expect(page.url()).toBe(`${site.address}/en/`);
    await page.goForward();
    expect(await page.title()).toBe('Weather');
  });

  it('tells people who hear the page how often Shift was pressed', async () => {
    await page.keyboard.press('Shift');
    expect(await page.locator('[role=alert]').textContent()).toBe('Shift 1/3');
    await page.keyboard.press('Shift');
    expect(await page.locator('[role=alert]').textContent()).toBe('Shift 2/3');
  });

  it('does not take capitals for a wish to leave', async () => {
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(site.address + message);
    expect(await page.locator('[role=alert]').textContent()).toBe('');
  });

  it('forgets presses that are more than five seconds old', async () => {
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForTimeout(5200);
    await page.keyboard.press('Shift');
    expect(await page.locator('[role=alert]').textContent()).toBe('Shift 1/3');
    expect(page.url()).toBe(site.address + message);
  });
});

describe('without JavaScript', () => {
  it('the quick exit is a link to the neutral page that says nothing of where it was followed', async () => {
    const plain = await browser.newContext({ viewport, javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(site.address + message);
    const leave = still.locator('.leave');
    expect(await leave.getAttribute('href')).toMatch(/^https:/);
    expect(await leave.getAttribute('rel')).toContain('noreferrer');
    expect(await still.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer');
    await plain.close();
  });
});

describe('the discreet page of a message', () => {
  it('gives nothing away in its title, its icon, its address and what a chat shows of it', async () => {
    await page.goto(site.address + message);
    const headline = await page.locator('h1').textContent();
    await page.locator('a[href*="/d/"]').click();
    expect(await page.locator('h1').textContent()).toBe(headline);
    expect(await page.title()).toBe('Notes');
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/d\/[0-9a-z]{6}\/$/);
    expect(await page.locator('meta[property^="og:"], meta[name=description]').count()).toBe(0);
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe('/plain.svg');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('.leave').isVisible()).toBe(true);
  });
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentMark } from '../../src/reader/offline/kept-list.ts';
import { builtSiteFolder } from '../build/built-site.ts';
import { launchChromium } from './chromium.ts';
import { type FaultySite, serveFaulty } from './faulty-site.ts';

const viewport = { width: 360, height: 740 };
const message = '/en/m/pay-after-the-visa/';

let browser: Browser;
let folder: string;
let site: FaultySite;
let context: BrowserContext;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-offline-'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await rm(path.join(folder, 'site'), { recursive: true, force: true });
  await cp(builtSiteFolder(), path.join(folder, 'site'), { recursive: true, filter: isServedHere });
  site = await serveFaulty(path.join(folder, 'site'));
  context = await browser.newContext({ viewport });
  page = await context.newPage();
  troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => {
    if (/content security policy/i.test(line.text())) troubles.push(line.text());
  });
  await page.goto(`${site.address}/en/keep/`);
});

afterEach(async () => {
  expect(troubles).toEqual([]);
  await context.close();
  await site.close();
});

/** Two languages, and no full cards: nothing else is opened here, and each test has a copy of its own. */
function isServedHere(file: string): boolean {
  const [top = ''] = path.relative(builtSiteFolder(), file).split(path.sep);
  const isOtherLanguage = /^[a-z]{2,3}$/.test(top) && top !== 'en' && top !== 'ar';
  return !isOtherLanguage && !/\.(?:jpg|gif|pdf|wasm)$/.test(file);
}

/** Everything that a site can leave in a browser. */
function leftBehind() {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));
}

const nothing = { caches: [], workers: [], stored: 0, databases: 0, cookies: '' };

async function save(answer = /The pages are saved/): Promise<void> {
  await page.getByRole('button', { name: 'Save these pages' }).click();
  await page.locator('output').filter({ hasText: answer }).waitFor();
}

async function remove(): Promise<void> {
  await page.getByRole('button', { name: 'Remove everything saved' }).click();
  await page.getByText('Everything saved is removed.').waitFor();
}

/** The saved copy of a page, if there is one. Playwright's waitForFunction would take a promise for a true answer. */
function savedText(address: string): Promise<string | undefined> {
  return page.evaluate(async (saved) => (await caches.match(saved))?.text(), address);
}

/** Publishes a changed page, with a list that knows of it, as a new build would. */
async function publish(address: string, change: (html: string) => string): Promise<void> {
  const file = path.join(folder, 'site', address, 'index.html');
  const html = change(await readFile(file, 'utf8'));
  await writeFile(file, html);
  const listFile = path.join(folder, 'site/en/keep.json');
  const list = JSON.parse(await readFile(listFile, 'utf8'));
  list.files[address] = await contentMark(new TextEncoder().encode(html));
  await writeFile(listFile, JSON.stringify(list));
}

/** Withdraws a message: its page says so, and the list no longer offers it. */
async function withdraw(address: string): Promise<void> {
  await publish(address, (html) => html.replace(/<main[\s\S]*<\/main>/, '<main>Withdrawn</main>'));
  const listFile = path.join(folder, 'site/en/keep.json');
  const list = JSON.parse(await readFile(listFile, 'utf8'));
  delete list.files[address];
  await writeFile(listFile, JSON.stringify(list));
}

describe('before anything is saved', () => {
  it('nothing is stored, by this page or any other', async () => {
    for (const path of ['/', '/en/', message, '/en/help/', '/en/find/', '/en/keep/'])
      await page.goto(site.address + path);
    expect(await leftBehind()).toEqual(nothing);
  });

  it('says how much there is to load, and offers no removal', async () => {
    expect(await page.locator('[data-size=pages]').textContent()).toMatch(/^\d+ kB$/);
    expect(await page.getByRole('button', { name: 'Remove everything saved' }).isVisible()).toBe(false);
  });

  it('offers the file alone where there is no script', async () => {
    const plain = await browser.newContext({ viewport, javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.address}/en/keep/`);
    expect(await still.getByRole('button').count()).toBe(0);
    const [download] = await Promise.all([
      still.waitForEvent('download'),
      still.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('notes-en.html');
    await plain.close();
  });
});

describe('saved pages', () => {
  it('open without a network and say that they are copies', async () => {
    await save();
    await site.stop();
    for (const path of ['/en/', message, '/en/help/', '/en/d/8hk65x/', '/en/keep/']) {
      await page.goto(site.address + path);
      expect(await page.locator('main > .saved').textContent()).toMatch(/^Saved copy of .*20\d\d/);
      expect(await page.locator('h1').first().isVisible()).toBe(true);
    }
    await page.goto(site.address + message);
    const picture = page.locator('.hero img');
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(464);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('can be searched without a network', async () => {
    await save();
    await site.stop();
    await page.goto(`${site.address}/en/find/`);
    await page.getByRole('searchbox').fill('pay only after the visa');
    await page.keyboard.press('Enter');
    await page.locator('output li').first().waitFor();
  });

  it('come from the network while there is one, and do not call themselves copies', async () => {
    await save();
    await publish(message, (html) => html.replace('<h1>', '<h1>New: '));
    await page.goto(site.address + message);
    expect(await page.locator('h1').textContent()).toMatch(/^New: /);
    expect(await page.locator('.saved').count()).toBe(0);
  });

  it('come from the phone when the network is too slow, or the server is broken', async () => {
    await save();
    site.delay = 20_000;
    await page.goto(`${site.address}/en/help/`);
    expect(await page.locator('.saved').count()).toBe(1);
    site.delay = 0;
    site.refuse = () => true;
    await page.goto(`${site.address}/en/help/`);
    expect(await page.locator('.saved').count()).toBe(1);
  });

  it('are of one language, and leave the desk and all else alone', async () => {
    await save();
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((path) => /^\/(?:admin|api|ar|v|feeds)\b|\/share\/|offline\.html/.test(path))).toEqual(
      [],
    );
    expect(await leftBehind()).toMatchObject({ workers: ['/en/'] });
    for (const path of ['/ar/', '/admin/', '/']) {
      await page.goto(site.address + path);
      expect(await page.evaluate(() => navigator.serviceWorker.controller), path).toBe(null);
    }
    await site.stop();
    const other = await context.newPage();
    await expect(other.goto(`${site.address}/ar/`)).rejects.toThrow();
    await page.goto(`${site.address}/en/`);
  });

  it('lead from a page that is not saved to one that says so', async () => {
    await save();
    await site.stop();
    await page.goto(`${site.address}/en/share/`);
    expect(new URL(page.url()).pathname).toBe('/en/keep/');
    expect(await page.getByText('That page is not saved').isVisible()).toBe(true);
  });
});

describe('what was published since', () => {
  it('shows a withdrawn message as withdrawn at once, and keeps no copy of it', async () => {
    await save();
    await withdraw(message);
    await page.goto(site.address + message);
    expect(await page.locator('main').textContent()).toBe('Withdrawn');
    await expect.poll(() => savedText(message)).toBe(undefined);
    await site.stop();
    await page.goto(site.address + message);
    expect(await page.getByText('That page is not saved').isVisible()).toBe(true);
  });

  it('renews the saved copies after a visit, with no more than what changed', async () => {
    await save();
    await publish(message, (html) => html.replace('<h1>', '<h1>New: '));
    site.requested.length = 0;
    await page.goto(`${site.address}/en/help/`);
    await expect.poll(() => savedText(message)).toContain('<h1>New: ');
    const loaded = site.requested.filter((path) => !['/favicon.svg', '/offline-worker.js'].includes(path));
    expect(loaded.sort()).toEqual(['/en/help/', '/en/keep.json', message]);
  });

  it('takes nothing for a page that is not what the site published', async () => {
    await save();
    await publish(message, (html) => html.replace('<h1>', '<h1>New: '));
    await writeFile(path.join(folder, 'site', message, 'index.html'), 'Log in to use this network');
    await page.goto(`${site.address}/en/keep/`);
    await save(/Not everything could be loaded/);
    expect(await savedText(message)).not.toContain('Log in');
  });
});

describe('a save that fails', () => {
  it('goes on where it was interrupted', async () => {
    site.refuse = (path) => path.startsWith('/en/d/');
    await save(/Not everything could be loaded/);
    expect(await leftBehind()).toMatchObject({ workers: [] });
    await page.reload();
    await page.getByText('Not everything could be loaded').waitFor();
    site.refuse = () => false;
    site.requested.length = 0;
    await save();
    const loaded = site.requested.filter((path) => path.startsWith('/en/') && path.endsWith('/'));
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((path) => !path.startsWith('/en/d/'))).toEqual([]);
  });

  it('says when the phone has no room, and leaves nothing behind', async () => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 60_000 });
    await save(/There is not enough room on this phone/);
    expect(await leftBehind()).toEqual(nothing);
    expect(await page.getByRole('button', { name: 'Remove everything saved' }).isVisible()).toBe(false);
  });

  it('says when the browser forbids the worker, and leaves nothing behind', async () => {
    site.refuse = (path) => path === '/offline-worker.js';
    await save(/This browser cannot save the pages/);
    expect(await leftBehind()).toEqual(nothing);
  });
});

describe('removing', () => {
  it('leaves nothing, of any language, and says what stays', async () => {
    await save();
    await page.goto(`${site.address}/ar/keep/`);
    await page.locator('.keep-form button').first().click();
    await page.locator('.keep-form output').filter({ hasText: /./ }).waitFor();
    expect((await leftBehind()).workers.sort()).toEqual(['/ar/', '/en/']);
    await page.goto(`${site.address}/en/keep/`);
    await remove();
    expect(await leftBehind()).toEqual(nothing);
    await page.goto(`${site.address}/en/help/`);
    expect(await leftBehind()).toEqual(nothing);
    await site.stop();
    await expect(page.goto(`${site.address}/en/`)).rejects.toThrow();
  });

  it('works without a network', async () => {
    await save();
    await site.stop();
    await page.goto(`${site.address}/en/`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Keep these pages' }).click();
    await remove();
    expect(await leftBehind()).toEqual(nothing);
  });
});

describe.each(['en', 'ar', 'ur'])('the one file in %s', (locale) => {
  it.each(['light', 'dark'] as const)('needs nothing beside it, and passes axe: %s', async (colorScheme) => {
    const alone = await browser.newContext({ viewport, colorScheme, javaScriptEnabled: true });
    const sheet = await alone.newPage();
    const requested: string[] = [];
    sheet.on('request', (request) => requested.push(request.url()));
    sheet.on('console', (line) => troubles.push(line.text()));
    const file = pathToFileURL(path.join(builtSiteFolder(), locale, 'offline.html')).href;
    await sheet.goto(file);
    expect(requested.filter((address) => address !== file && !address.startsWith('data:'))).toEqual([]);
    expect(await sheet.locator('img').count()).toBeGreaterThan(5);
    expect(await sheet.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await sheet.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    const { violations } = await new AxeBuilder({ page: sheet }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await alone.close();
  });
});

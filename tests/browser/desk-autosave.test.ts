import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchProfile } from './chromium.ts';
import { field, fillFields, noticeOf, openDesk, openMessage, save, showBeside } from './cms-driver.ts';
import { conflictDialog, drafted, pressSave, saveIntoConflict, settle, textIn } from './conflict-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

const slug = 'the-secret-code';

/** Milliseconds for one test: a browser and a desk share the machine with whatever else it does. */
const patience = 180_000;

/** Milliseconds after which text that was typed is kept for certain. */
const kept = 2500;

let desk: DeskServer;
/** What the browser keeps between two starts. */
let profile: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [desk, profile] = await Promise.all([startDeskServer(), mkdtemp(path.join(tmpdir(), 'waymark-browser-'))]);
  context = await launchProfile(profile);
  page = await context.newPage();
  await openDesk(page, desk.address);
});

afterAll(async () => {
  await context?.close();
  await desk?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The desk in a new page of the same browser, which is signed in already. */
async function openAgain(): Promise<void> {
  page = await context.newPage();
  await page.goto(`${desk.address}/admin/`);
  await page.getByRole('heading', { name: 'Collections' }).waitFor({ timeout: 30_000 });
}

/** Ends what draws and runs the page, as a crash does: nothing in the page is asked, nothing is tidied up. */
async function crash(): Promise<void> {
  await page.goto('chrome://crash').catch(() => undefined);
}

function offer(): Locator {
  return page.getByRole('status', { name: /was not saved$/ });
}

async function openNewMessage(): Promise<void> {
  await page.evaluate(() => location.assign('#/collections/messages/new'));
  await field(page, 'en', 'headline').waitFor({ timeout: 30_000 });
}

describe('text that was not saved when the page crashed', { timeout: patience }, () => {
  it('is offered when its record is opened again, by language and field', async () => {
    await openMessage(page, slug, 'en');
    await showBeside(page, 'ar');
    await fillFields(page, 'ar', { text: { caption: 'نص لم يحفظ', body: 'متن جديد.' } });
    await fillFields(page, 'en', { text: { caption: 'Not saved' } });
    await page.waitForTimeout(kept);
    await crash();

    await openAgain();
    const link = page.getByRole('complementary', { name: 'Not saved yet' }).getByRole('link');
    expect(await link.textContent()).toBe('A code does not bring money back');
    await openMessage(page, slug, 'en');
    await offer().waitFor();
    expect(await offer().getByRole('listitem').allTextContents()).toEqual([
      'English · Caption',
      'العربية · Arabic · Caption',
      'العربية · Arabic · Text of the page',
    ]);
    expect(await desk.git('branch', '--list', 'cms/*')).toBe('');
  });

  it('stands in all languages of the form again, and can be saved', async () => {
    await offer().getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => textIn(page, 'en', 'caption')).toBe('Not saved');
    await showBeside(page, 'ar');
    expect(await textIn(page, 'ar', 'caption')).toBe('نص لم يحفظ');
    expect(await textIn(page, 'ar', 'body')).toContain('متن جديد.');
    await save(page);
    expect(await drafted(desk, slug, 'en')).toMatchObject({ caption: 'Not saved' });
    expect(await drafted(desk, slug, 'ar')).toMatchObject({ caption: 'نص لم يحفظ', body: 'متن جديد.' });
  });

  it('is not offered any more once it was saved', async () => {
    await page.waitForTimeout(kept);
    await page.reload();
    await field(page, 'en', 'headline').waitFor();
    await page.waitForTimeout(500);
    expect(await offer().isVisible()).toBe(false);
  });

  it('meets what somebody else saved since, and overwrites none of it', async () => {
    await openMessage(page, slug, 'en');
    await fillFields(page, 'en', { text: { caption: 'Mine' } });
    await page.waitForTimeout(kept);
    await crash();
    await openAgain();
    await openMessage(page, slug, 'en');
    await fillFields(page, 'en', { text: { caption: 'Of somebody else', action: 'Ask somebody else' } });
    await save(page);

    await offer().getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => textIn(page, 'en', 'caption')).toBe('Mine');
    const dialog = await saveIntoConflict(page);
    expect(await dialog.locator('.desk-version-text').allTextContents()).toEqual([
      'Mine',
      'Of somebody else',
    ]);
    await dialog.getByRole('radio', { name: 'Keep mine' }).check();
    await settle(page);
    expect(await drafted(desk, slug, 'en')).toMatchObject({ caption: 'Mine', action: 'Ask somebody else' });
  });

  it('is gone when it is thrown away', async () => {
    await openMessage(page, slug, 'en');
    await fillFields(page, 'en', { text: { caption: 'Thrown away' } });
    await page.waitForTimeout(kept);
    await crash();
    for (const isOffered of [true, false]) {
      await openAgain();
      await openMessage(page, slug, 'en');
      await page.waitForTimeout(500);
      expect(await offer().isVisible()).toBe(isOffered);
      if (isOffered) await offer().getByRole('button', { name: 'Throw it away' }).click();
      await offer().waitFor({ state: 'detached' });
    }
    expect(await textIn(page, 'en', 'caption')).toBe('Mine');
  });
});

describe('a new record', { timeout: patience }, () => {
  it('is kept when the whole browser ends', async () => {
    await openAgain();
    await openNewMessage();
    await fillFields(page, 'en', { text: { headline: 'They keep your papers' } });
    await page.waitForTimeout(kept);
    await context.close();

    context = await launchProfile(profile);
    await openAgain();
    await openNewMessage();
    await offer().getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => textIn(page, 'en', 'headline')).toBe('They keep your papers');
  });

  it('can be deleted from a browser that others use, too', async () => {
    await page.waitForTimeout(kept);
    await crash();
    await openAgain();
    page.once('dialog', (dialog) => dialog.accept());
    const list = page.getByRole('complementary', { name: 'Not saved yet' });
    await list.getByRole('button', { name: 'Delete all unsaved text from this browser' }).click();
    await list.waitFor({ state: 'detached' });
    await openNewMessage();
    await page.waitForTimeout(500);
    expect(await offer().isVisible()).toBe(false);
  });
});

describe('a connection that is lost', { timeout: patience }, () => {
  const saves = (body: string | null) => body?.includes('"persistEntry"') === true;

  it('during a save leaves the text where it is, and lets the editor try again', async () => {
    await openMessage(page, slug, 'en');
    await fillFields(page, 'en', { text: { caption: 'On a weak line' } });
    await page.route('**/api/v1/', (route) =>
      saves(route.request().postData()) ? route.abort('connectionreset') : route.continue(),
    );
    await pressSave(page);
    await noticeOf(page).getByRole('heading', { name: 'Not saved yet' }).waitFor();
    expect(await textIn(page, 'en', 'caption')).toBe('On a weak line');
    expect(await page.getByText('Unsaved changes').isVisible()).toBe(true);

    await page.unroute('**/api/v1/');
    await noticeOf(page).getByRole('button', { name: 'Try again' }).click();
    await page.getByText('No changes').waitFor();
    await noticeOf(page).waitFor({ state: 'detached' });
    expect((await drafted(desk, slug, 'en')).caption).toBe('On a weak line');
  });

  it('after a save was written, but before the answer came, is no conflict with oneself', async () => {
    await fillFields(page, 'en', { text: { caption: 'Written' } });
    await page.route('**/api/v1/', async (route) => {
      if (!saves(route.request().postData())) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await pressSave(page);
    await noticeOf(page).getByRole('heading', { name: 'Not saved yet' }).waitFor();
    expect((await drafted(desk, slug, 'en')).caption).toBe('Written');
    await page.unroute('**/api/v1/');
    await fillFields(page, 'en', { text: { caption: 'Written and changed' } });
    await save(page);
    expect(await conflictDialog(page).isVisible()).toBe(false);
    expect((await drafted(desk, slug, 'en')).caption).toBe('Written and changed');
  });

  it('is shown for as long as it lasts', async () => {
    const bar = page.getByRole('status').filter({ hasText: 'You are offline.' });
    // For this page alone: pages that crashed before are still in the context, and answer nothing.
    const browserOfPage = await context.newCDPSession(page);
    const network = (offline: boolean) =>
      browserOfPage.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    await network(true);
    await bar.waitFor();
    await network(false);
    await bar.waitFor({ state: 'detached' });
  });

  it('is said of a server that fails or answers something else, too', async () => {
    await fillFields(page, 'en', { text: { caption: 'Behind a broken server' } });
    for (const answer of [
      { status: 502, body: '<h1>Bad gateway</h1>' },
      { status: 500, json: { error: 'Broken.' } },
    ]) {
      await page.route('**/api/v1/', (route) =>
        saves(route.request().postData()) ? route.fulfill(answer) : route.continue(),
      );
      await pressSave(page);
      await noticeOf(page).getByRole('button', { name: 'Try again' }).waitFor();
      await page.unroute('**/api/v1/');
      await noticeOf(page).getByRole('button', { name: 'Close' }).click();
    }
    await save(page);
    expect((await drafted(desk, slug, 'en')).caption).toBe('Behind a broken server');
  });
});

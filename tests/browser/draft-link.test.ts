import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { field, fillFields, noticeOf, openDesk, openMessage, save, showBeside } from './cms-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

const slug = 'a-number-proves-nothing';
const file = `content/messages/en/${slug}.md`;
const arabic = 'عنوان لم يره أحد بعد';

/** Milliseconds; the first opening starts a second site. */
const patience = 60_000;

let desk: DeskServer;
let browser: Browser;
let context: BrowserContext;
let editor: Page;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  editor = await context.newPage();
  await openDesk(editor, desk.address);
  await openMessage(editor, slug, 'en');
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

/** Follows the link, and answers with the tab that it opens. */
async function openDraft(): Promise<Page> {
  const opened = context.waitForEvent('page');
  await link().click();
  const tab = await opened;
  await tab.waitForURL(/^http:/, { timeout: patience });
  return tab;
}

const link = () => editor.getByRole('button', { name: 'See the draft as readers will' });

describe('a draft before it is published', () => {
  it('has no link as long as there is no draft', async () => {
    expect(await link().count()).toBe(0);
  });

  it('is shown as its readers will see it, in the language beside the source', {
    timeout: 120_000,
  }, async () => {
    await showBeside(editor, 'ar');
    await fillFields(editor, 'ar', { text: { headline: arabic } });
    await save(editor);
    const tab = await openDraft();
    expect(new URL(tab.url()).pathname).toBe(`/ar/m/${slug}/`);
    expect(new URL(tab.url()).hostname).toBe('127.0.0.1');
    expect(await tab.getByRole('heading', { level: 1 }).textContent()).toContain(arabic);
    expect(await tab.locator('html').getAttribute('dir')).toBe('rtl');

    expect(await tab.getByText('Not published').isVisible()).toBe(true);
    expect(await tab.locator('meta[name=robots]').last().getAttribute('content')).toBe('noindex, nofollow');
    const { headers } = await fetch(tab.url());
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');

    await tab.getByRole('link', { name: 'Its cards' }).click();
    await tab.waitForURL(`**/ar/share/${slug}/`);
    const card = await fetch(new URL(`/cards/${slug}/ar/square.jpg`, tab.url()));
    const published = await fetch(new URL(`/cards/${slug}/ar/square.jpg`, desk.address));
    expect([card.status, published.status]).toEqual([200, 200]);
    expect(Buffer.from(await card.arrayBuffer()).equals(Buffer.from(await published.arrayBuffer()))).toBe(
      false,
    );
    await tab.close();
  });

  it('leaves the site, the folder and git as they were', async () => {
    expect(await (await fetch(`${desk.address}/ar/m/${slug}/`)).text()).not.toContain(arabic);
    expect(await desk.git('status', '--porcelain')).toBe('');
    expect(await desk.git('diff', '--name-only', 'main', `cms/messages/${slug}`)).toBe(
      `content/messages/ar/${slug}.md\n`,
    );
  });

  it('follows the next save', async () => {
    const tab = await openDraft();
    await fillFields(editor, 'en', { text: { headline: 'Second thoughts' } });
    await save(editor);
    const page = new URL(`/en/m/${slug}/`, tab.url()).href;
    await expect
      .poll(async () => (await fetch(page)).text(), { timeout: 10_000 })
      .toContain('Second thoughts');
    // The tab stays: it is being loaded anew, and the browser's driver waits for ever for its end.
  });

  it('names what keeps it from having a page', async () => {
    const page = (await desk.fileOn(`cms/messages/${slug}`, file)).toString();
    const faulty = page.replace(/^reviewBy: .*$/mu, 'reviewBy: soon');
    await editor.evaluate(
      async ([raw, path, entry]) => {
        await fetch('/api/v1/', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            action: 'persistEntry',
            params: {
              dataFiles: [{ path, slug: entry, raw }],
              options: { collectionName: 'messages', commitMessage: 'By hand', useWorkflow: true },
            },
          }),
        });
      },
      [faulty, file, slug] as const,
    );
    const tabs = context.pages().length;
    await link().click();
    await noticeOf(editor).waitFor({ timeout: patience });
    expect(await noticeOf(editor).textContent()).toMatch(/has no page to show yet.*Check again by/u);
    expect(await field(editor, 'en', 'headline').isVisible()).toBe(true);
    expect(context.pages()).toHaveLength(tabs);
  });
});

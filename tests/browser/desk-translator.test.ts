import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdownFile, writeMarkdownFile } from '../../src/cms/format.ts';
import { keyOrders } from '../../src/cms/key-order.ts';
import { messageSegments } from '../../src/domain/message.ts';
import { segmentHash, segmentHashes } from '../../src/translation/segment-hash.ts';
import { segmentsOf } from '../../src/translation/segments.ts';
import { launchChromium } from './chromium.ts';
import { field, openDesk, openMessage, save } from './cms-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

const pashto = 'پیسې یو نااشنا سړی ساتي. وپوښتئ چې هغه چا وټاکه.';

/** Milliseconds: the first page of a dev server compiles what it needs. */
const patience = 240_000;

let desk: DeskServer;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

function fileOf(slug: string, locale: string): string {
  return `content/messages/${locale}/${slug}.md`;
}

async function change(file: string, edit: (text: string) => string): Promise<void> {
  const place = path.join(desk.repository, file);
  await writeFile(place, edit(await readFile(place, 'utf8')));
}

/** Makes the Pashto text one that a person wrote and somebody signed, and commits it. */
async function signPashto(slug: string): Promise<void> {
  await change(fileOf(slug, 'ps'), (text) => {
    const { translation, ...record } = parseMarkdownFile(text);
    const { from } = translation as { readonly from: object }; // A stamp of the sample.
    const reviewed = segmentHashes(segmentsOf(messageSegments, record));
    const stamp = { origin: 'human', from, reviewedBy: 'AB', reviewedOn: '2026-05-01', reviewed };
    return writeMarkdownFile({ ...record, translation: stamp }, keyOrders.messages);
  });
  await desk.git('commit', '--all', '--quiet', '--message=Reviewed');
}

interface ListedMessage {
  readonly slug: string;
  readonly kind: string;
  readonly segments: Readonly<Record<string, string>>;
}

/** How a message stands in one language, as the to-do list has it. */
async function listed(page: Page, slug: string, locale: string): Promise<ListedMessage> {
  const answer = await page.evaluate(
    async (question) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch('/api/translations/', {
        method: 'POST',
        headers,
        body: JSON.stringify(question),
      });
      return response.json();
    },
    { ask: 'list', locale, defaultLocale: 'en' },
  );
  const items: readonly ListedMessage[] = answer.items;
  const found = items.find((item) => item.slug === slug);
  if (!found) throw new Error(`The list has no message ${slug}.`);
  return found;
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

async function pageOf(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  return context.newPage();
}

describe.each([
  { size: 'a desk', width: 1280, height: 800, slug: 'the-secret-code' },
  { size: 'a phone', width: 390, height: 844, slug: 'the-debt-at-home' },
])('a translator of Pashto on $size', ({ width, height, slug }) => {
  it(
    'goes by keyboard from the to-do list to a reviewed text, and writes one file',
    async () => {
      await signPashto(slug);
      const source = await readFile(path.join(desk.repository, fileOf(slug, 'en')), 'utf8');
      const cardText = String(parseMarkdownFile(source).cardText);
      const [firstWord = ''] = cardText.split(' ');
      await change(fileOf(slug, 'en'), (text) =>
        text.replace(`cardText: ${firstWord} `, 'cardText: Meanwhile '),
      );
      await desk.git('commit', '--all', '--quiet', '--message=Change the source');

      const page = await pageOf(width, height);
      await openDesk(page, desk.address);
      await tabTo(page, page.locator('.desk-counts').getByRole('link', { name: /پښتو/u }));
      await page.keyboard.press('Enter');
      const title = String(parseMarkdownFile(source).headline);
      const item = page.locator('.desk-items[data-kind="outdated"]').getByRole('link', { name: title });
      await tabTo(page, item);
      await page.keyboard.press('Enter');

      const own = field(page, 'ps', 'cardText');
      await own.waitFor();
      expect(await own.locator('.desk-state').textContent()).toMatch(/^Outdated/);
      await own.locator('ins').waitFor();
      expect(await own.locator('del').allTextContents()).toEqual([firstWord]);
      expect(await own.locator('ins').allTextContents()).toEqual(['Meanwhile']);
      expect(await field(page, 'ps', 'headline').locator('.desk-state').textContent()).toBe('Reviewed');

      await tabTo(page, own.locator('textarea'));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(pashto);
      expect(await own.locator('.desk-state').textContent()).toBe('Not reviewed');
      await tabTo(page, own.getByRole('button', { name: 'Reviewed by me: Card text' }));
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('CD');
      await page.keyboard.press('Enter');
      await own.locator('[data-state="reviewed"]').waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }));
      await page.keyboard.press('Enter');
      await page.getByText('No changes').waitFor();

      const written = await desk.git('diff', '--name-only', `main...cms/messages/${slug}`);
      expect(written.trim()).toBe(fileOf(slug, 'ps'));
      const saved = parseMarkdownFile(String(await desk.fileOn(`cms/messages/${slug}`, fileOf(slug, 'ps'))));
      expect(saved).toMatchObject({
        cardText: pashto,
        translation: { reviewedBy: 'AB, CD', reviewed: { cardText: segmentHash(pashto) } },
      });
      expect((await listed(page, slug, 'ps')).kind).toBe('reviewed');
      await page.context().close();
    },
    patience,
  );
});

describe('an editor of the source', () => {
  const slug = 'who-earns';
  const locales = ['fr', 'ar', 'ps', 'zh'];

  async function statesIn(page: Page, part: string): Promise<Record<string, string | undefined>> {
    const states: Record<string, string | undefined> = {};
    for (const locale of locales) states[locale] = (await listed(page, slug, locale)).segments[part];
    return states;
  }

  async function retype(page: Page, part: string, edit: (text: string) => string): Promise<void> {
    const input = field(page, 'en', part).locator('input, textarea').first();
    await input.fill(edit(await input.inputValue()));
  }

  it(
    'makes the changed part outdated in every language, and no other',
    async () => {
      await signPashto(slug);
      const page = await pageOf(1280, 800);
      await openDesk(page, desk.address);
      await openMessage(page, slug, 'en');
      await retype(page, 'cardText', (text) => `${text} Ask who is paid.`);
      await save(page);
      const outdated = { fr: 'outdated', ar: 'outdated', ps: 'outdated', zh: 'outdated' };
      expect(await statesIn(page, 'cardText')).toEqual(outdated);
      const pashtoStates = Object.entries((await listed(page, slug, 'ps')).segments);
      expect(
        pashtoStates.filter(([part]) => part !== 'cardText').every(([, state]) => state === 'reviewed'),
      ).toBe(true);

      // A correction that she calls a typo leaves every translation as it is, and that for this save alone.
      const headline = await statesIn(page, 'headline');
      const typo = field(page, 'en', 'headline').getByRole('checkbox', { name: /^Only a typo/ });
      await retype(page, 'headline', (text) => `${text}!`);
      await typo.check();
      await save(page);
      expect(await statesIn(page, 'headline')).toEqual(headline);
      await typo.waitFor({ state: 'detached' });
      await retype(page, 'headline', (text) => `Today: ${text}`);
      expect(await typo.isChecked()).toBe(false);
      await save(page);
      expect(await statesIn(page, 'headline')).toEqual(outdated);
      await page.context().close();
    },
    patience,
  );
});

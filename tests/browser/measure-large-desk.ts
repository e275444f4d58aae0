import type { Browser, Page } from 'playwright-core';
import { type ContentSize, writeLargeContent } from '../builders/large-content.ts';
import { fillFields, openDesk, openMessage, save } from './cms-driver.ts';
import { startDeskServer } from './desk-server.ts';

/** How long an editor waits at a desk with much content, and what it costs her browser. */
export interface LargeDeskFigures extends ContentSize, MessageWork {
  /** From the address to the desk with its first page, in milliseconds as all that follow. */
  readonly deskMs: number;
  /** From the click on the to-do list to its counts of all languages. */
  readonly toDoMs: number;
  /** From the address with `?lang=` to the desk with the list of that language. */
  readonly toDoOfLanguageMs: number;
  /** From the click on the collection to its list. */
  readonly listMs: number;
  /** What the page's JavaScript holds at the end, in megabytes. */
  readonly heapMb: number;
}

/** What an editor does with one message, in milliseconds; of several messages the median. */
export interface MessageWork {
  /** From the click on a message to its form. */
  readonly openMs: number;
  /** From the first click on “Save”, which begins a draft, to the word that it is saved. */
  readonly firstSaveMs: number;
  /** From that click to the form of the draft, which Decap loads anew. */
  readonly firstSaveReadyMs: number;
  /** From the next click on “Save” to a form without changes. */
  readonly saveMs: number;
}

/** Milliseconds that anything may take before the measurement is given up. */
const patience = 200_000;

export async function measureLargeDesk(browser: Browser, size: ContentSize): Promise<LargeDeskFigures> {
  const desk = await startDeskServer((folder) => writeLargeContent(folder, size));
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    // The dev server compiles the page's modules on first use, once for all editors.
    await page.goto(new URL('/admin/', desk.address).href, { timeout: patience });
    await page.getByRole('button', { name: 'Open the desk' }).waitFor({ timeout: patience });
    await openDesk(page, desk.address);
    await page.goto('about:blank');
    const deskMs = await measure(() => openDeskAgain(page, desk.address));
    await openSources(page);
    const toDoMs = await measure(() => openToDoList(page));
    const listMs = await measure(() => openList(page));
    const works: MessageWork[] = [];
    for (const part of [0.25, 0.5, 0.75]) works.push(await workOn(page, Math.floor(size.messages * part)));
    const heapMb = await heapOf(page);
    const toDoOfLanguageMs = await measure(async () => {
      await page.goto(new URL('/admin/?lang=ps', desk.address).href);
      await openToDoList(page);
    });
    return { ...size, deskMs, toDoMs, toDoOfLanguageMs, listMs, ...medians(works), heapMb };
  } finally {
    await desk.stop();
  }
}

async function workOn(page: Page, number: number): Promise<MessageWork> {
  const slug = `offer-${String(number).padStart(4, '0')}`;
  const openMs = await measure(() => openMessage(page, slug, 'en'));
  await fillFields(page, 'en', { text: { headline: 'Changed once' } });
  const told = page.getByText('Entry saved');
  const saved = measure(() => told.waitFor({ timeout: patience }));
  const firstSaveReadyMs = await measure(() => save(page));
  const firstSaveMs = await saved;
  // It stays for some seconds, and must not be taken for the word on the next message.
  await told.waitFor({ state: 'detached', timeout: patience });
  await fillFields(page, 'en', { text: { headline: 'Changed twice' } });
  const saveMs = await measure(() => save(page));
  await told.waitFor({ state: 'detached', timeout: patience });
  return { openMs, firstSaveMs, firstSaveReadyMs, saveMs };
}

function medians(works: readonly MessageWork[]): MessageWork {
  const median = (of: keyof MessageWork) =>
    works.map((work) => work[of]).toSorted((one, other) => one - other)[Math.floor(works.length / 2)] ?? 0;
  return {
    openMs: median('openMs'),
    firstSaveMs: median('firstSaveMs'),
    firstSaveReadyMs: median('firstSaveReadyMs'),
    saveMs: median('saveMs'),
  };
}

async function measure(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun);
}

/** An editor who has signed in before need not do so again. */
async function openDeskAgain(page: Page, address: string): Promise<void> {
  await page.goto(new URL('/admin/', address).href);
  await page.getByRole('heading', { name: 'Collections' }).waitFor({ timeout: patience });
}

/** Any other page, to come to the to-do list from. */
async function openSources(page: Page): Promise<void> {
  await page.evaluate(() => location.assign('#/collections/sources'));
  await page.getByRole('heading', { name: 'Sources' }).waitFor({ timeout: patience });
}

async function openToDoList(page: Page): Promise<void> {
  await page.evaluate(() => location.assign('#/collections/to-translate'));
  await page.locator('.desk-to-do :is(table, li)').first().waitFor({ timeout: patience });
}

async function openList(page: Page): Promise<void> {
  await page.evaluate(() => location.assign('#/collections/messages'));
  await page
    .getByRole('link', { name: /proves nothing|Check offer/u })
    .first()
    .waitFor({ timeout: patience });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return Math.round((metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 / 1024);
}

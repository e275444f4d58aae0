import type { Browser, Page } from 'playwright-core';
import { type ContentSize, writeLargeContent } from '../builders/large-content.ts';
import { fillFields, openDesk, openMessage, save } from './cms-driver.ts';
import { startDeskServer } from './desk-server.ts';

/** How long an editor waits at a desk with much content, and what it costs her browser. */
export interface LargeDeskFigures extends ContentSize {
  /** From the address to the desk with its first page, in milliseconds as all that follow. */
  readonly deskMs: number;
  /** From the click on the to-do list to its counts of all languages. */
  readonly toDoMs: number;
  /** From the address with `?lang=` to the desk with the list of that language. */
  readonly toDoOfLanguageMs: number;
  /** From the click on the collection to its list. */
  readonly listMs: number;
  /** From the click on a message to its form. */
  readonly openMs: number;
  /** From the click to the word that it is saved: the first save, which begins a draft, and the next. */
  readonly firstSaveMs: number;
  readonly saveMs: number;
  /** What the page's JavaScript holds at the end, in megabytes. */
  readonly heapMb: number;
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
    const slug = `offer-${String(Math.floor(size.messages / 2)).padStart(4, '0')}`;
    const openMs = await measure(() => openMessage(page, slug, 'en'));
    await fillFields(page, 'en', { text: { headline: 'Changed once' } });
    const firstSaveMs = await measure(() => save(page));
    await fillFields(page, 'en', { text: { headline: 'Changed twice' } });
    const saveMs = await measure(() => save(page));
    const heapMb = await heapOf(page);
    const toDoOfLanguageMs = await measure(async () => {
      await page.goto(new URL('/admin/?lang=ps', desk.address).href);
      await openToDoList(page);
    });
    return { ...size, deskMs, toDoMs, toDoOfLanguageMs, listMs, openMs, firstSaveMs, saveMs, heapMb };
  } finally {
    await desk.stop();
  }
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

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { cardJobs } from '../../src/cards/card-jobs.ts';
import { loadFontBook } from '../../src/cards/fonts-node.ts';
import { layoutCard } from '../../src/cards/layout-card.ts';
import { openLogos } from '../../src/cards/logo-files.ts';
import type { CardMaterials } from '../../src/cards/materials.ts';
import { shownMark } from '../../src/cms/preview/shown-card.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import type { CardFormatId } from '../../src/domain/card-format.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import type { LocaleCode } from '../../src/domain/locale.ts';
import { cardLabels } from '../../src/i18n/card-labels.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { launchChromium } from './chromium.ts';
import { field, openDesk, openMessage, showInForm, showPreview } from './cms-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

const statement = 'a-number-proves-nothing';
const claim = 'fake-helpers';
const locales = ['en', 'ar', 'ur', 'bn', 'ti'] as const satisfies readonly LocaleCode[];
const formats = ['preview', 'square', 'story'] as const satisfies readonly CardFormatId[];

/** Milliseconds from a key to the card that shows it. */
const LONGEST_RELAYOUT = 100;

let desk: DeskServer;
let browser: Browser;
let page: Page;
let catalog: Catalog;
let materials: CardMaterials;
const foreign: string[] = [];
const violations: string[] = [];

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
  const content = path.join(desk.repository, 'content');
  const loaded = await loadCatalog(content);
  if (!loaded.catalog) throw new Error('The sample content is broken.');
  catalog = loaded.catalog;
  const families = catalog.locales.map(({ cardFont }) => cardFont);
  const cache = fileURLToPath(new URL('../../.cache/fonts', import.meta.url));
  materials = {
    fontBook: await loadFontBook(families, cache),
    logos: await openLogos(catalog.site.brand?.logos ?? [], content),
  };
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(desk.address) || /^(?:blob|data|about):/.test(request.url());
    if (!isOwn) foreign.push(request.url());
  });
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) violations.push(line.text());
  });
  // Leaving a form with unsaved changes.
  page.on('dialog', (dialog) => void dialog.accept());
  await openDesk(page, desk.address);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** The card of a message as a build draws it. */
function builtCard(slug: string, locale: LocaleCode, format: CardFormatId): string {
  const labelsOf = (code: LocaleCode) => cardLabels(createTranslator(code));
  const job = cardJobs(catalog, labelsOf).find(
    (each) => each.message.slug === slug && each.locale === locale,
  );
  if (!job) throw new Error(`There is no card of ${slug} in ${locale}.`);
  return layoutCard(job.model, format, materials).svg;
}

/** The source of the picture that the preview shows. */
async function shownCard(preview: FrameLocator): Promise<string> {
  const address = await preview.locator('.card img').getAttribute('src');
  return page.evaluate(async (blob) => (await fetch(blob)).text(), address ?? '');
}

async function open(slug: string): Promise<FrameLocator> {
  await openMessage(page, slug, 'en');
  return showPreview(page);
}

const patience = { timeout: 20_000 };

describe.each([statement, claim])('the live card of "%s"', (slug) => {
  let preview: FrameLocator;

  beforeAll(async () => {
    preview = await open(slug);
  });

  test.each(locales)('is the card of a build, in %s', async (locale) => {
    await showInForm(page, locale);
    for (const format of formats) {
      await preview.locator(`[data-format="${format}"]`).click();
      const built = builtCard(slug, locale, format);
      const isBuilt = async () => (await shownCard(preview)) === built;
      await expect.poll(isBuilt, { ...patience, message: format }).toBe(true);
    }
  });
});

describe('while an editor types', () => {
  let preview: FrameLocator;
  const headline = () => field(page, 'en', 'headline').locator('input[type="text"]');

  beforeAll(async () => {
    preview = await open(statement);
    await preview.locator('[data-format="square"]').click();
    await preview.locator('.card img').waitFor(patience);
  });

  it('the card follows each key within a tenth of a second', async () => {
    await headline().click();
    await page.evaluate(recordDelays, shownMark);
    await page.keyboard.press('End');
    await page.keyboard.type(' unless you know who answers it', { delay: 150 });
    await expect.poll(() => page.evaluate(() => window.delays?.length), patience).toBeGreaterThanOrEqual(20);
    const delays = (await page.evaluate(() => window.delays ?? [])).toSorted((a, b) => a - b);
    const median = delays[Math.floor(delays.length / 2)] ?? Number.POSITIVE_INFINITY;
    console.log(
      `Re-layout: median ${median.toFixed(1)} ms of ${delays.length}, most ${delays.at(-1)?.toFixed(1)} ms`,
    );
    expect(median).toBeLessThan(LONGEST_RELAYOUT);
  });

  it('a text that is too long is told where it stands, and no longer once it fits', async () => {
    const warning = preview.getByText(/^Headline: \d+ characters too long$/);
    const meter = field(page, 'en', 'headline').getByText(/^Too long by \d+: .*Square/);
    const frames = preview.locator('.card .frame[data-kind="overflow"]');
    expect(await warning.count()).toBe(0);
    await headline().fill('A phone number proves nothing at all. '.repeat(12));
    await warning.waitFor(patience);
    await meter.waitFor(patience);
    expect(await frames.count()).toBe(1);
    await preview.getByText(/^Does not fit: Link preview −\d+, /).waitFor(patience);
    await headline().fill('A phone number proves nothing');
    await warning.waitFor({ ...patience, state: 'detached' });
    await meter.waitFor({ ...patience, state: 'detached' });
    await preview.getByText('All texts fit in every format.').waitFor(patience);
    expect(await frames.count()).toBe(0);
  });

  it('a letter that no font of the site has is named', async () => {
    await headline().fill('A phone number ก proves nothing');
    await preview.getByText('Headline: no font of this site’s languages has ก').waitFor(patience);
    await headline().fill('A phone number proves nothing');
  });

  it('another template can be tried on, and the message keeps its own', async () => {
    const chooser = preview.getByLabel('Card template');
    await chooser.selectOption('steps');
    await preview.getByText('A trial only: the message keeps its template “Statement”.').waitFor(patience);
    expect(await field(page, 'en', 'template').textContent()).toContain('Statement');
    await chooser.selectOption('statement');
    expect(await preview.getByText('A trial only').count()).toBe(0);
  });

  it('the caption is measured for every channel, with its address and hashtags', async () => {
    const caption = field(page, 'en', 'caption');
    await caption.locator('textarea').fill('Ask first. '.repeat(100));
    await caption.getByText(/^Too long by \d+: X$/).waitFor(patience);
    await caption.getByText(/^Fits: Facebook, Instagram, TikTok$/).waitFor(patience);
  });
});

describe('the pane', () => {
  let preview: FrameLocator;

  beforeAll(async () => {
    preview = await open(claim);
  });

  it('is led by the keyboard from the card to the page and the texts', async () => {
    await preview.getByRole('tab', { name: 'Card' }).focus();
    await page.keyboard.press('ArrowRight');
    await preview.getByRole('tabpanel', { name: 'Page on a phone' }).waitFor(patience);
    await preview.locator('.phone .contact').getByText('help.unhcr.org').waitFor(patience);
    await page.keyboard.press('End');
    await preview.getByRole('tabpanel', { name: 'All texts' }).waitFor(patience);
    await page.keyboard.press('Home');
    await preview.getByRole('tabpanel', { name: 'Card' }).waitFor(patience);
  });

  it('shows the page in the language and direction of its text', async () => {
    await showInForm(page, 'ur');
    await preview.getByRole('tab', { name: 'Page on a phone' }).click();
    const phone = preview.locator('.phone');
    await expect.poll(() => phone.getAttribute('dir'), patience).toBe('rtl');
    expect(await phone.getAttribute('lang')).toBe('ur');
    expect((await phone.boundingBox())?.width).toBe(360);
  });
});

test('nothing was asked of another site, and the page’s policy was kept', () => {
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);
});

declare global {
  interface Window {
    /** Milliseconds from each key to the card that shows it. */
    delays?: number[];
  }
}

/** Runs in the page: the card that follows a key is the first that is shown after it. A space shows nowhere. */
function recordDelays(mark: string): void {
  const delays: number[] = [];
  window.delays = delays;
  const pressed: number[] = [];
  document.addEventListener(
    'input',
    (event) => {
      if (event instanceof InputEvent && event.data !== ' ') pressed.push(event.timeStamp);
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName(mark)) {
      delays.push(...pressed.splice(0).map((time) => startTime - time));
    }
  }).observe({ type: 'mark' });
}

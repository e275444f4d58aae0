import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardJobs } from '../../src/cards/card-jobs.ts';
import type { Block } from '../../src/cards/drawing.ts';
import { loadFontBook } from '../../src/cards/fonts-node.ts';
import { layoutCard } from '../../src/cards/layout-card.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import type { CardIndexEntry } from '../../src/domain/card.ts';
import { cardFilesOf } from '../../src/domain/card-file.ts';
import { cardFormatIds } from '../../src/domain/card-format.ts';
import { cardLabels } from '../../src/i18n/card-labels.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { siteFiles } from '../build/site-files.ts';
import { runWaymark } from '../builders/run-waymark.ts';
import { launchChromium } from './chromium.ts';
import { createMessage, type NewMessage, openDesk, publish, setStatus } from './cms-driver.ts';
import { type DeskServer, startDeskServer } from './desk-server.ts';

/** A number that is reserved for fiction (Ofcom), so that no test can ever ring at somebody's door. */
const number = '+44 20 7946 0958';
const helpline = `name: Fictional line
channel: phone
contact: ${number}
country: GB
hours: Mo-Fr 09:00-17:00
languages:
  - en
cost: free
answers:
  en: A voice that exists in tests alone.
evidence: https://before-you-pay.example/
testedOn: 2026-11-24
reviewBy: 2027-11-24
`;

const slug = 'call-somebody-first';
const headline = 'اتصل بشخص تثق به قبل أن تدفع';
const message: NewMessage = {
  defaultLocale: 'en',
  source: {
    text: {
      headline: 'Call somebody first',
      cardText: 'Talk to a person who gains nothing from your journey.',
      action: 'One call, before any money',
      body: 'Call somebody you trust before you pay anybody.',
    },
    choice: {
      campaign: 'Before you pay',
      kind: 'How to do something',
      template: 'Statement',
      fear: 'Not at all',
      messenger: 'The organisation',
      hotlines: 'Fictional line',
    },
    date: { reviewBy: '2027-05-24' },
  },
  citations: ['Universal Declaration of Human Rights'],
  translation: {
    locale: 'ar',
    values: {
      text: {
        headline,
        cardText: 'تحدّث مع شخص لا يكسب شيئًا من رحلتك.',
        action: 'مكالمة واحدة قبل أي دفع',
        body: 'اتصل بمن تثق به قبل أن تدفع لأحد.',
      },
    },
  },
};

let desk: DeskServer;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDeskServer(), launchChromium()]);
  await writeFile(path.join(desk.repository, 'content/hotlines/fictional-line.yml'), helpline);
  await desk.git('add', '--all');
  await desk.git('commit', '--quiet', '--message=Add a line');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

test('an editor’s words become pages and cards', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await openDesk(page, desk.address);
  await createMessage(page, message);
  await setStatus(page, 'In review');
  await setStatus(page, 'Ready');
  await publish(page);
  expect(await desk.git('log', '--format=%s', '-1')).toBe(`Publish messages/${slug}\n`);

  // The running site shows it, in both languages, with a card for each.
  const arabicPage = `${desk.address}/ar/m/${slug}/`;
  await expect.poll(async () => (await page.goto(arabicPage))?.status(), { timeout: 10_000 }).toBe(200);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(headline);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const card = await page.request.get(`${desk.address}/cards/${slug}/ar/square.jpg`);
  expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/jpeg']);
}, 180_000);

test('a build of that repository has both pages and all their cards', async () => {
  const out = path.join(desk.repository, 'dist');
  const { exitCode, stderr } = await runWaymark(
    ['build', '--out', out],
    path.join(desk.repository, 'content'),
  );
  expect(stderr).not.toContain('error:');
  expect(exitCode).toBe(0);
  const site = siteFiles(out);
  const index: CardIndexEntry[] = JSON.parse(site.read('cards/index.json').toString());
  for (const locale of ['en', 'ar']) {
    expect(site.read(`${locale}/m/${slug}/index.html`).toString()).toContain('tel:+442079460958');
    const files = cardFilesOf('statement');
    for (const { name } of files) expect(site.paths).toContain(`cards/${slug}/${locale}/${name}`);
    const listed = index.filter((entry) => entry.slug === slug && entry.locale === locale);
    expect(listed).toHaveLength(files.length - 1);
  }
  // Nobody translated it into French, so its page there shows the source text, says so, and has no card.
  expect(site.read(`fr/m/${slug}/index.html`).toString()).toContain('data-notice="missing"');
  expect(site.paths).not.toContain(`cards/${slug}/fr/square.jpg`);
}, 180_000);

test('on the Arabic card the words run from right to left and the number from left to right', async () => {
  const { catalog } = await loadCatalog(path.join(desk.repository, 'content'));
  if (!catalog) throw new Error('The published content has no catalog.');
  const fontBook = await loadFontBook(['noto-sans-arabic'], path.resolve('.cache/fonts'));
  const job = cardJobs(catalog, (code) => cardLabels(createTranslator(code))).find(
    (one) => one.message.slug === slug && one.locale === 'ar',
  );
  if (!job) throw new Error('There is no Arabic card.');
  for (const format of cardFormatIds) {
    const { blocks, issues } = layoutCard(job.model, format, { fontBook, logos: new Map() });
    expect(issues).toEqual([]);
    for (const block of blocks) {
      if (block.role === 'headline') expect(readingOrders(block, /\p{L}/u)).toEqual(['right to left']);
      if (block.role === 'contact') expect(readingOrders(block, /\d/)).toEqual(['left to right']);
    }
    const contact = blocks.find(({ role, words }) => role === 'contact' && /\d/.test(words));
    expect(contact?.words.replaceAll(/[^\d+]/g, '')).toBe('+442079460958');
  }
});

/** In which directions the characters of a kind follow each other on a block's lines, by where they were placed. */
function readingOrders({ words, placed }: Block, kind: RegExp): string[] {
  const orders = placed().lines.map(({ clusters }) => {
    const places = clusters
      .filter(({ index }) => kind.test(words[index] ?? ''))
      .toSorted((a, b) => a.index - b.index)
      .map(({ x }) => x);
    const steps = places.slice(1).map((x, at) => Math.sign(x - (places[at] ?? 0)));
    if (steps.length === 0) return 'none';
    if (steps.every((step) => step > 0)) return 'left to right';
    return steps.every((step) => step < 0) ? 'right to left' : 'mixed';
  });
  return [...new Set(orders)];
}

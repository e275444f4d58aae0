import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { createFontBook, type FontFile } from '../../src/cards/font-book.ts';
import { layoutCard } from '../../src/cards/layout-card.ts';
import { cardFormatIds } from '../../src/domain/card-format.ts';
import { localeCodes } from '../../src/domain/locale.ts';
import { cardTemplates } from '../../src/domain/message.ts';
import { declarationModel } from '../builders/declaration-model.ts';
import { launchChromium } from './chromium.ts';
import { setByCardEngine, withItsLineEnds } from './ground-truth/card-setting.ts';
import { allFontFiles } from './ground-truth/fonts.ts';
import { type SetInBrowser, setInBrowser } from './ground-truth/in-browser.ts';
import { layoutInBrowser } from './ground-truth/layout-in-browser.ts';
import { samplesOf } from './ground-truth/samples.ts';

const blankPage = '<!doctype html><link rel="icon" href="data:," />';

let files: readonly FontFile[];
let browser: Browser;
let server: Awaited<ReturnType<typeof createViteServer>>;

beforeAll(async () => {
  files = await allFontFiles();
  browser = await launchChromium();
  server = await createViteServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    cacheDir: '.cache/vite-card-text',
    appType: 'custom',
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
    // Bundled, HarfBuzz would look for its WebAssembly file in the wrong folder.
    optimizeDeps: { noDiscovery: true, exclude: ['harfbuzzjs'], include: ['linebreak', 'bidi-js'] },
  });
  await server.listen();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a card draws the same text, byte for byte, in a browser and in Node', async () => {
  const fonts = createFontBook(files);
  const samples = localeCodes.flatMap((locale) =>
    samplesOf(locale).map((sample) => (locale === 'km' ? withItsLineEnds(sample, fonts) : sample)),
  );
  const { page, addresses } = await openFontPage();
  const call = `${setInBrowser.name}(${JSON.stringify(addresses)}, ${JSON.stringify(samples)})`;
  const inBrowser = await page.evaluate<SetInBrowser>(
    `import('/tests/browser/ground-truth/in-browser.ts').then(({ ${setInBrowser.name} }) => ${call})`,
  );
  expect(inBrowser.svgs).toEqual(samples.map((sample) => setByCardEngine(sample, fonts).svg));
  expect(inBrowser.fetched.length).toBeLessThan(files.length / 2);
});

// All scripts but Khmer, whose words Chromium tells apart by a list of its own; and locales that Chromium has no data of.
test.each(['en', 'ar', 'ur', 'bn', 'ti', 'zh', 'my', 'th', 'si', 'ne', 'ps', 'ckb'] as const)(
  'a whole card is the same SVG in a browser and in Node: %s',
  async (locale) => {
    const cards = cardTemplates.flatMap((template) =>
      cardFormatIds.map((format) => ({ model: declarationModel(locale, template), format })),
    );
    const { page, addresses } = await openFontPage();
    const call = `${layoutInBrowser.name}(${JSON.stringify(addresses)}, ${JSON.stringify(cards)})`;
    const inBrowser = await page.evaluate<readonly string[]>(
      `import('/tests/browser/ground-truth/layout-in-browser.ts').then(({ ${layoutInBrowser.name} }) => ${call})`,
    );
    const materials = { fontBook: createFontBook(files), logos: new Map() };
    expect(inBrowser).toEqual(cards.map(({ model, format }) => layoutCard(model, format, materials).svg));
    await page.close();
  },
);

/** A blank page that can fetch our modules and every font file. */
async function openFontPage() {
  const page = await browser.newPage();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const fontAddress = (file: FontFile) => `${address}fonts/${file.family}/${file.subset}.ttf`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: blankPage }));
  await page.route(`${address}fonts/**`, (route) => {
    const bytes = files.find((file) => fontAddress(file) === route.request().url())?.read();
    return bytes ? route.fulfill({ body: Buffer.from(bytes) }) : route.abort();
  });
  await page.goto(address);
  return { page, addresses: files.map((file) => ({ ...file, address: fontAddress(file) })) };
}

import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { createFontBook, type FontFile } from '../../src/cards/font-book.ts';
import { localeCodes } from '../../src/domain/locale.ts';
import { launchChromium } from './chromium.ts';
import { setByCardEngine } from './ground-truth/card-setting.ts';
import { allFontFiles } from './ground-truth/fonts.ts';
import { fontText, setInBrowser } from './ground-truth/in-browser.ts';
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
  const samples = localeCodes.flatMap(samplesOf);
  const page = await browser.newPage();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: blankPage }));
  await page.goto(address);
  const call = `${setInBrowser.name}(${JSON.stringify(files.map(fontText))}, ${JSON.stringify(samples)})`;
  const inBrowser = await page.evaluate<readonly string[]>(
    `import('/tests/browser/ground-truth/in-browser.ts').then(({ ${setInBrowser.name} }) => ${call})`,
  );
  const fonts = createFontBook(files);
  expect(inBrowser).toEqual(samples.map((sample) => setByCardEngine(sample, fonts).svg));
});

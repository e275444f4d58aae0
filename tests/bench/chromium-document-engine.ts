import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import type { BenchCard } from './bench-card.ts';
import { chromiumPage, fontFace, show } from './chromium-page.ts';
import type { Engine } from './engine.ts';
import type { PeerFont } from './peer-fonts.ts';
import { type PeerLayout, peerLayout } from './peer-layout.ts';
import { photoFile } from './photo-file.ts';
import { serveFiles } from './serve-files.ts';
import { square } from './square.ts';

/**
 * The way most people take pictures of cards: a new document for each, in a tab that stays open. Fonts and photos come
 * from a server on this machine, and after the first card from the browser's own cache.
 */
export async function chromiumDocumentEngine(
  fonts: readonly PeerFont[],
  cards: readonly BenchCard[],
): Promise<Engine> {
  const { width, height } = square;
  const bases = [...new Set(cards.map(({ base }) => base))];
  const photos = new Map(
    await Promise.all(bases.map(async (base) => [base, await photoFile(base)] as const)),
  );
  const faces = fonts.map(({ unicodeRange }, index) => fontFace(unicodeRange, `/font-${index}.ttf`));
  const server = await serveFiles([
    ...fonts.map(({ bytes }, index) => ({ path: `/font-${index}.ttf`, type: 'font/ttf', bytes })),
    ...bases.flatMap((base, index) => [
      { path: `/photo-${index}.jpg`, type: 'image/jpeg', bytes: photos.get(base) ?? Buffer.of() },
      {
        path: `/card-${index}`,
        type: 'text/html',
        bytes: Buffer.from(chromiumPage([...faces, `body{background:url(/photo-${index}.jpg)}`])),
      },
    ]),
  ]);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width, height } });
  return {
    version: `Chromium ${browser.version()}`,
    async render({ model, base }) {
      const layout = peerLayout(model);
      await page.goto(`${server.address}/card-${bases.indexOf(base)}`);
      await loadFonts(page, layout);
      await show(page, layout, '');
      return page.screenshot({ type: 'jpeg', quality: 82 });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Only the files that the words need: a fit against a stand-in font would be wrong. */
function loadFonts(page: Page, { texts }: PeerLayout): Promise<void> {
  return page.evaluate(
    async (words) => {
      await Promise.all([
        document.fonts.load('500 20px Card', words),
        document.fonts.load('800 20px Card', words),
      ]);
    },
    texts.map((text) => text.words).join(' '),
  );
}

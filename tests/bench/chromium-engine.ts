import { launchChromium } from '../browser/chromium.ts';
import type { BenchCard } from './bench-card.ts';
import { chromiumPage, fontFace, show } from './chromium-page.ts';
import type { Engine } from './engine.ts';
import type { PeerFont } from './peer-fonts.ts';
import { peerLayout } from './peer-layout.ts';
import { photoFile } from './photo-file.ts';
import { square } from './square.ts';

const { width, height } = square;

/** A page in a headless browser: it stays open, and for each card only its content changes. */
export async function chromiumEngine(
  files: readonly PeerFont[],
  cards: readonly BenchCard[],
): Promise<Engine> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width, height } });
  const photos = await photoClasses(cards);
  await page.setContent(pageOf(files, photos));
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  return {
    version: `Chromium ${browser.version()}`,
    async render({ model, base }) {
      await show(page, peerLayout(model), photos.get(base)?.name ?? '');
      return page.screenshot({ type: 'jpeg', quality: 82 });
    },
    close: () => browser.close(),
  };
}

type PhotoClasses = ReadonlyMap<Uint8Array, { readonly name: string; readonly address: string }>;

/** Every photo as a picture that the browser decodes once. */
async function photoClasses(cards: readonly BenchCard[]): Promise<PhotoClasses> {
  const bases = [...new Set(cards.map(({ base }) => base))];
  const classes = bases.map(async (base, index) => {
    const jpeg = await photoFile(base);
    const photo = { name: `photo-${index}`, address: `data:image/jpeg;base64,${jpeg.toString('base64')}` };
    return [base, photo] as const;
  });
  return new Map(await Promise.all(classes));
}

function pageOf(files: readonly PeerFont[], photos: PhotoClasses): string {
  const faces = files.map(({ bytes, unicodeRange }) =>
    fontFace(unicodeRange, `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`),
  );
  const grounds = [...photos.values()].map(({ name, address }) => `.${name}{background:url(${address})}`);
  return chromiumPage([...faces, ...grounds]);
}

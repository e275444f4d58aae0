import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../browser/chromium.ts';
import { type BenchCard, square } from './bench-card.ts';
import type { Engine } from './engine.ts';
import type { PeerFont } from './peer-fonts.ts';
import { type PeerLayout, peerLayout } from './peer-layout.ts';

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
    const jpeg = await sharp(base, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 95 })
      .toBuffer();
    const photo = { name: `photo-${index}`, address: `data:image/jpeg;base64,${jpeg.toString('base64')}` };
    return [base, photo] as const;
  });
  return new Map(await Promise.all(classes));
}

function pageOf(files: readonly PeerFont[], photos: PhotoClasses): string {
  const faces = files.map(
    ({ bytes, unicodeRange }) =>
      `@font-face{font-family:Card;font-weight:100 900;unicode-range:${unicodeRange};` +
      `src:url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')})}`,
  );
  const grounds = [...photos.values()].map(({ name, address }) => `.${name}{background:url(${address})}`);
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}${grounds.join('')}
    body{margin:0;width:${width}px;height:${height}px;overflow:hidden;font-family:Card}
    div,p,svg{position:absolute;margin:0}</style>
    <body><div id="foot"></div><svg id="qr"><path/></svg>${'<p><span></span></p>'.repeat(8)}`;
}

/** Puts a card's words into the page and sets each as large as its box allows. Runs inside the browser. */
async function show(page: Page, layout: PeerLayout, photo: string): Promise<void> {
  await page.evaluate(
    ({ layout: { direction, languageTag, texts, foot, qr }, photo: ground }) => {
      const { body, documentElement } = document;
      documentElement.lang = languageTag;
      documentElement.dir = direction;
      body.className = ground;
      const find = (selector: string): HTMLElement | SVGElement => {
        const found = body.querySelector<HTMLElement | SVGElement>(selector);
        if (found) return found;
        throw new Error(`The page has no ${selector}.`);
      };
      find('#foot').style.cssText = `left:0;right:0;top:${foot.y}px;bottom:0;background:${foot.colour}`;
      find('#qr').style.cssText =
        `left:${qr.x}px;top:${qr.y}px;width:${qr.size}px;height:${qr.size}px;background:#fff`;
      find('#qr path').setAttribute('d', qr.path);
      for (const [index, text] of texts.entries()) {
        const line = find(`p:nth-of-type(${index + 1})`);
        const span = find(`p:nth-of-type(${index + 1}) span`);
        line.style.cssText =
          `left:${text.x}px;top:${text.y}px;width:${text.width}px;color:${text.colour};` +
          `line-height:${text.lineHeight};font-weight:${text.bold ? 800 : 500}`;
        span.textContent = text.words;
        let [largest, tooLarge] = [text.size.min, text.size.max + 1];
        while (tooLarge - largest > 1) {
          const size = Math.floor((largest + tooLarge) / 2);
          line.style.fontSize = `${size}px`;
          const fits = line.getBoundingClientRect().height <= text.height;
          if (fits && line.scrollWidth <= text.width) largest = size;
          else tooLarge = size;
        }
        line.style.fontSize = `${largest}px`;
      }
    },
    { layout, photo },
  );
}

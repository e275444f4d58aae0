import type { Page } from 'playwright-core';
import type { PeerLayout } from './peer-layout.ts';
import { square } from './square.ts';

const { width, height } = square;

/** A document for the card of the Chromium peers, empty still. */
export function chromiumPage(styles: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${styles.join('')}
    body{margin:0;width:${width}px;height:${height}px;overflow:hidden;font-family:Card}
    div,p,svg{position:absolute;margin:0}</style>
    <body><div id="foot"></div><svg id="qr"><path/></svg>${'<p><span></span></p>'.repeat(8)}`;
}

/** A font file as a style sheet names it. */
export function fontFace(unicodeRange: string, address: string): string {
  return (
    `@font-face{font-family:Card;font-weight:100 900;unicode-range:${unicodeRange};` + `src:url(${address})}`
  );
}

/** Puts a card's words into the page and sets each as large as its box allows. Runs inside the browser. */
export async function show(page: Page, layout: PeerLayout, photo: string): Promise<void> {
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

import type { Browser, Page } from 'playwright-core';
import { type FontFile, SPACES } from '../../../src/cards/font-book.ts';
import { FONT_FAMILIES, familyChain } from '../../../src/cards/font-family.ts';
import type { FontFamilyId } from '../../../src/domain/locale.ts';
import { MARGIN, pictureSize, type Sample } from './sample.ts';

/** A sample as Chromium sets it. */
export interface ChromiumSetting {
  readonly lines: readonly string[];
  readonly png: Buffer;
}

/** A page, and the names that the font files have in it. */
export interface FontPage {
  readonly page: Page;
  readonly files: readonly FontFile[];
}

const FONT_ADDRESS = 'http://fonts.test/';

/**
 * Opens an empty page that knows the very fonts of the card engine, each file as a family of its own. It loads them as
 * it needs them: there are some 150.
 */
export async function openPage(browser: Browser, files: readonly FontFile[]): Promise<FontPage> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 2400 } });
  const byAddress = new Map(files.map((file) => [addressOf(file), file]));
  await page.route(`${FONT_ADDRESS}**`, (route) => {
    const bytes = byAddress.get(route.request().url())?.read();
    const headers = { 'access-control-allow-origin': '*' };
    return bytes ? route.fulfill({ body: Buffer.from(bytes), headers }) : route.abort();
  });
  await page.setContent(`<!doctype html><meta charset="utf-8">
    <style>${files.map(fontFaces).join('\n')} body { margin: 0; background: #fff; color: #000 }</style><p></p>`);
  return { page, files };
}

function addressOf({ family, subset }: FontFile): string {
  return `${FONT_ADDRESS}${family}/${subset}.ttf`;
}

/** A file draws the characters of its range only; as the first of the stack, the spaces too. */
function fontFaces(file: FontFile): string {
  const { min, max } = FONT_FAMILIES[file.family].weight;
  const source = `font-weight: ${min} ${max}; src: url(${addressOf(file)})`;
  const name = `${file.family} ${file.subset}`;
  return `@font-face { font-family: "${name}"; ${source}; unicode-range: ${file.unicodeRange} }
    @font-face { font-family: "${name} first"; ${source}; unicode-range: ${file.unicodeRange},${SPACES} }`;
}

function fontStack(primary: FontFamilyId, files: readonly FontFile[]): string {
  const chain = familyChain(primary).flatMap((family) => files.filter((file) => file.family === family));
  const names = chain.map(({ family, subset }) => `"${family} ${subset}"`);
  return [`${names[0]?.slice(0, -1)} first"`, ...names.slice(1)].join(', ');
}

export async function setByChromium(sample: Sample, { page, files }: FontPage): Promise<ChromiumSetting> {
  const setting = { ...sample, stack: fontStack(sample.family, files), margin: MARGIN };
  const lines = await page.evaluate(setText, setting);
  const png = await page.screenshot({ clip: { x: 0, y: 0, ...pictureSize(sample, lines.length) } });
  return { lines, png };
}

/** Runs in the page: sets the text and reads back, grapheme by grapheme, which line each one landed on. */
async function setText(setting: Sample & { stack: string; margin: number }): Promise<string[]> {
  const paragraph = document.querySelector('p');
  if (!paragraph) throw new Error('The page has no paragraph.');
  paragraph.lang = setting.languageTag;
  paragraph.dir = setting.direction;
  // Geometric precision turns hinting off, which the settings of the system may have turned on.
  paragraph.style.cssText = `text-rendering: geometricPrecision; margin: 0; white-space: pre-line; font: ${setting.weight} ${setting.size}px/${setting.lineHeight} ${setting.stack};
    width: ${setting.width}px; padding: ${setting.margin}px`;
  paragraph.textContent = setting.text;
  const textNode = paragraph.firstChild;
  if (!textNode) return [];
  // Only a layout finds out which fonts are needed, and with each that arrives, what that one lacks.
  do {
    paragraph.getBoundingClientRect();
    await document.fonts.ready;
  } while (document.fonts.status === 'loading');
  const lineHeight = setting.size * setting.lineHeight;
  const range = document.createRange();
  const lines: string[] = [];
  for (const { segment, index } of new Intl.Segmenter('en').segment(setting.text)) {
    range.setStart(textNode, index);
    range.setEnd(textNode, index + segment.length);
    const box = [...range.getClientRects()].at(-1);
    const middle = box ? (box.top + box.bottom) / 2 - setting.margin : 0;
    const line = box ? Math.floor(middle / lineHeight) : Math.max(0, lines.length - 1);
    lines[line] = (lines[line] ?? '') + segment;
  }
  return lines;
}

import type { Browser, Page } from 'playwright-core';
import type { FontFile } from '../../../src/cards/font-book.ts';
import { FONT_FAMILIES, familyChain } from '../../../src/cards/font-family.ts';
import type { FontFamilyId } from '../../../src/domain/locale.ts';
import { MARGIN, pictureSize, type Sample } from './sample.ts';

/** A sample as Chromium sets it. */
export interface ChromiumSetting {
  readonly lines: readonly string[];
  readonly png: Buffer;
}

/** Opens an empty page that knows the very fonts of the card engine, each file as a family of its own. */
export async function openPage(browser: Browser, files: readonly FontFile[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 2400 } });
  await page.setContent(`<!doctype html><meta charset="utf-8">
    <style>${files.map(fontFace).join('\n')} body { margin: 0; background: #fff; color: #000 }</style><p></p>`);
  await page.evaluate(async () => {
    for (const font of document.fonts) await font.load();
  });
  return page;
}

function fontFace({ family, subset, bytes }: FontFile): string {
  const { min, max } = FONT_FAMILIES[family].weight;
  const source = `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`;
  return `@font-face { font-family: "${family} ${subset}"; font-weight: ${min} ${max}; src: url(${source}) }`;
}

function fontStack(primary: FontFamilyId): string {
  return familyChain(primary)
    .flatMap((family) => FONT_FAMILIES[family].subsets.map((subset) => `"${family} ${subset}"`))
    .join(', ');
}

export async function setByChromium(sample: Sample, page: Page): Promise<ChromiumSetting> {
  const setting = { ...sample, stack: fontStack(sample.family), margin: MARGIN };
  const lines = await page.evaluate(setText, setting);
  const png = await page.screenshot({ clip: { x: 0, y: 0, ...pictureSize(sample, lines.length) } });
  return { lines, png };
}

/** Runs in the page: sets the text and reads back, grapheme by grapheme, which line each one landed on. */
function setText(setting: Sample & { stack: string; margin: number }): string[] {
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

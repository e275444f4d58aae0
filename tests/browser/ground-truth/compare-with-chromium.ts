import type { Browser } from 'playwright-core';
import { createFontBook, type FontBook, type FontFile } from '../../../src/cards/font-book.ts';
import { setByCardEngine } from './card-setting.ts';
import { type FontPage, openPage, setByChromium } from './chromium-setting.ts';
import { type Agreement, agreementOf } from './ink.ts';
import { inkOf } from './picture.ts';
import type { Sample } from './sample.ts';

/** The two things that are compared: the card engine's fonts and a browser page that has the same ones. */
export interface GroundTruth {
  readonly fonts: FontBook;
  readonly page: FontPage;
}

export interface Comparison extends Agreement {
  readonly sameLines: boolean;
  readonly lines: { readonly card: readonly string[]; readonly chromium: readonly string[] };
}

export async function openGroundTruth(browser: Browser, files: readonly FontFile[]): Promise<GroundTruth> {
  return { fonts: createFontBook(files), page: await openPage(browser, files) };
}

/** Sets a text by the card engine and by Chromium, in the same fonts, and compares lines and ink. */
export async function compareWithChromium(sample: Sample, { fonts, page }: GroundTruth): Promise<Comparison> {
  const card = setByCardEngine(sample, fonts);
  const chromium = await setByChromium(sample, page);
  const lines = { card: card.lines.map(visibleText), chromium: chromium.lines.map(visibleText) };
  const sameLines = JSON.stringify(lines.card) === JSON.stringify(lines.chromium);
  if (card.lines.length !== chromium.lines.length) return { sameLines, lines, globalF1: 0, worstTileF1: 0 };
  const agreement = agreementOf(await inkOf(card.svg), await inkOf(chromium.png));
  return { ...agreement, sameLines, lines };
}

/** Which line an invisible character stands on cannot be seen, so it is not compared. */
function visibleText(line: string): string {
  return line.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim();
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import wawoff2 from 'wawoff2/build/decompress_binding.js';
import type { FontFile } from '../../../src/cards/font-book.ts';
import { fontFamilyIds } from '../../../src/cards/font-family.ts';
import { loadFontFiles } from '../../../src/cards/fonts-node.ts';

/** Every font file of every family: those that no text needs are never opened. */
export function allFontFiles(): Promise<readonly FontFile[]> {
  return loadFontFiles(fontFamilyIds, fileURLToPath(new URL('../../../.cache/fonts', import.meta.url)));
}

const { resolve } = createRequire(import.meta.url);
const ROHINGYA = '@fontsource-variable/noto-sans-hanifi-rohingya';

/** Those of Noto Sans, led by the letters of Hanifi Rohingya, which belong to no locale. */
export async function rohingyaFontFiles(): Promise<readonly FontFile[]> {
  const files = await loadFontFiles(
    ['noto-sans'],
    fileURLToPath(new URL('../../../.cache/fonts', import.meta.url)),
  );
  const woff2 = readFileSync(
    resolve(`${ROHINGYA}/files/noto-sans-hanifi-rohingya-hanifi-rohingya-wght-normal.woff2`),
  );
  const bytes = Uint8Array.from(wawoff2.decompress(woff2) || []);
  const unicodeRange = 'U+060C,U+061B,U+061F,U+0640,U+06D4,U+10D00-10D3F';
  return [{ family: 'noto-sans', subset: 'hanifi-rohingya', unicodeRange, read: () => bytes }, ...files];
}

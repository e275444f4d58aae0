import { fileURLToPath } from 'node:url';
import type { FontFile } from '../../../src/cards/font-book.ts';
import { fontFamilyIds } from '../../../src/cards/font-family.ts';
import { loadFontFiles } from '../../../src/cards/fonts-node.ts';

/** Every font file of every family. */
export function allFontFiles(): Promise<readonly FontFile[]> {
  return loadFontFiles(fontFamilyIds, fileURLToPath(new URL('../../../.cache/fonts', import.meta.url)));
}

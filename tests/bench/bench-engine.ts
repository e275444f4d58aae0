import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCardEngine } from '../../src/cards/card-engine.ts';
import type { CardEngine } from '../../src/cards/render-catalog.ts';
import type { FontFamilyId } from '../../src/domain/locale.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cacheDirectory = join(root, '.cache');

export const contentDirectory = join(root, 'content');
export const fontCache = join(cacheDirectory, 'fonts');

/** Our own cards, with the fonts of so many families. */
export function openBenchEngine(fontFamilies: readonly FontFamilyId[]): Promise<CardEngine> {
  return openCardEngine({
    sourceDirectory: join(root, 'src'),
    contentDirectory,
    cacheDirectory,
    fontFamilies,
  });
}

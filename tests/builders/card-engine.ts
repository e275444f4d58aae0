import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCardCache } from '../../src/cards/cache.ts';
import { fontFamilyIds } from '../../src/cards/font-family.ts';
import { loadFontBook } from '../../src/cards/fonts-node.ts';
import type { CardMaterials } from '../../src/cards/materials.ts';
import { createPhotoBases } from '../../src/cards/photo-base.ts';
import type { CardEngine } from '../../src/cards/render-catalog.ts';

/** Decompressed once for all tests. */
export const fontBook = await loadFontBook(
  fontFamilyIds,
  fileURLToPath(new URL('../../.cache/fonts', import.meta.url)),
);

export const materials: CardMaterials = { fontBook, logos: new Map() };

/** An engine with a cache folder of its own, and a photo folder. The caller removes `directory`. */
export async function temporaryEngine({
  version = 'test',
} = {}): Promise<CardEngine & { directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'waymark-cards-'));
  const photos = createPhotoBases(join(directory, 'content'));
  return {
    directory,
    version,
    cache: await openCardCache(join(directory, 'cache')),
    mediaHash: photos.hash,
    tools: async () => ({ ...materials, photos }),
  };
}

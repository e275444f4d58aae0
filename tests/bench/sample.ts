import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCardEngine } from '../../src/cards/card-engine.ts';
import type { CardEngine } from '../../src/cards/render-catalog.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import type { Catalog } from '../../src/domain/catalog.ts';

/** The sample campaign and what its cards are made with. */
export interface Sample {
  readonly catalog: Catalog;
  readonly engine: CardEngine;
  readonly fontCache: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function openSample(): Promise<Sample> {
  const contentDirectory = join(root, 'content');
  const cacheDirectory = join(root, '.cache');
  const { catalog } = await loadCatalog(contentDirectory);
  if (!catalog) throw new Error('The sample campaign cannot be read. Run: npm run check');
  const engine = await openCardEngine({
    sourceDirectory: join(root, 'src'),
    contentDirectory,
    cacheDirectory,
    fontFamilies: [...new Set(catalog.locales.map(({ cardFont }) => cardFont))],
  });
  return { catalog, engine, fontCache: join(cacheDirectory, 'fonts') };
}

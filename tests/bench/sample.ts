import type { CardEngine } from '../../src/cards/render-catalog.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { contentDirectory, fontCache, openBenchEngine } from './bench-engine.ts';

/** The sample campaign and what its cards are made with. */
export interface Sample {
  readonly catalog: Catalog;
  readonly engine: CardEngine;
  readonly fontCache: string;
}

export async function openSample(): Promise<Sample> {
  const { catalog } = await loadCatalog(contentDirectory);
  if (!catalog) throw new Error('The sample campaign cannot be read. Run: npm run check');
  const families = new Set(catalog.locales.map(({ cardFont }) => cardFont));
  return { catalog, engine: await openBenchEngine([...families]), fontCache };
}

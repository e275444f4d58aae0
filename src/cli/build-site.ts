import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import type { Catalog } from '../domain/catalog.ts';
import { prepareEnvironment } from './astro-environment.ts';
import type { CardStudio } from './card-studio.ts';
import { progressLine } from './progress-line.ts';
import type { VerbContext } from './verb.ts';

interface SiteBuild {
  readonly context: VerbContext;
  readonly catalog: Catalog;
  readonly studio: CardStudio;
  /** An empty folder. */
  readonly outputDirectory: string;
}

/** Makes every card, then every page, then puts the cards beside the pages. Throws when anything cannot be made. */
export async function buildSite({ context, catalog, studio, outputDirectory }: SiteBuild): Promise<void> {
  const progress = progressLine({
    noun: 'cards',
    out: context.stderr,
    isTerminal: context.isTerminal,
    clock: () => performance.now(),
  });
  const cards = await studio.renderAll(catalog, ({ done, total }) => progress.update(done, total));
  progress.end();
  context.stdout.write(`${cards.rendered} cards rendered, ${cards.fromCache} taken from the cache\n`);

  const indexFile = path.join(context.projectRoot, '.cache', `card-index.${process.pid}.json`);
  await mkdir(path.dirname(indexFile), { recursive: true });
  await writeFile(indexFile, JSON.stringify(cards.index));
  prepareEnvironment({ WAYMARK_CARD_INDEX: indexFile, CONTENT_DIR: context.contentDirectory });
  try {
    await build({ root: context.projectRoot, outDir: outputDirectory, logLevel: 'error' });
  } finally {
    await rm(indexFile, { force: true });
  }
  await studio.copyInto(cards, outputDirectory);
}

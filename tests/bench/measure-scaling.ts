import { openCardCache } from '../../src/cards/cache.ts';
import { everyCard } from '../../src/cards/card-selection.ts';
import { type CardEngine, type CardSet, renderCatalog } from '../../src/cards/render-catalog.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { labelsOf } from './labels.ts';
import { manyCards } from './many-cards.ts';
import { rounded } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

export interface ScalingStep {
  readonly cards: number;
  readonly cardsPerSecond: number;
  /** Of the whole process, in megabytes: at the end of the step, and the most while it ran. */
  readonly rssMb: number;
  readonly peakRssMb: number;
}

export interface LargeRun {
  readonly catalog: Catalog;
  readonly engine: CardEngine;
  readonly onProgress: (done: number, total: number) => void;
}

/** Makes ever more square cards in one process, none of them in the cache: pace and memory should stay as they are. */
export async function measureScaling(run: LargeRun, counts: readonly number[]): Promise<ScalingStep[]> {
  const steps: ScalingStep[] = [];
  for (const [index, count] of counts.entries()) {
    const catalog = manyCards(run.catalog, { count, series: String.fromCharCode(97 + index) });
    steps.push(await inTemporaryFolder((folder) => measureStep({ ...run, catalog }, folder)));
  }
  return steps;
}

async function measureStep(run: LargeRun, folder: string): Promise<ScalingStep> {
  let peak = 0;
  const startedAt = performance.now();
  const { rendered } = await renderSquares(run, folder, () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    cards: rendered,
    cardsPerSecond: rounded(rendered / seconds, 1),
    rssMb: megabytes(process.memoryUsage.rss()),
    peakRssMb: megabytes(peak),
  };
}

export interface WarmRun {
  readonly cards: number;
  readonly rendered: number;
  readonly seconds: number;
}

/** Makes a catalog of square cards twice: the second time, when all are in the cache, is measured. */
export async function measureWarmRun(run: LargeRun, count: number): Promise<WarmRun> {
  const catalog = manyCards(run.catalog, { count, series: 'w' });
  return inTemporaryFolder(async (folder) => {
    await renderSquares({ ...run, catalog }, folder);
    const startedAt = performance.now();
    const { rendered, fromCache } = await renderSquares({ ...run, catalog }, folder);
    return {
      cards: rendered + fromCache,
      rendered,
      seconds: rounded((performance.now() - startedAt) / 1000, 2),
    };
  });
}

async function renderSquares(
  { catalog, engine, onProgress }: LargeRun,
  folder: string,
  onCard?: () => void,
): Promise<CardSet> {
  return renderCatalog({
    catalog,
    labelsOf,
    engine: { ...engine, cache: await openCardCache(folder) },
    select: { ...everyCard, files: new Set(['square']) },
    onProgress: ({ done, total }) => {
      onCard?.();
      onProgress(done, total);
    },
  });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

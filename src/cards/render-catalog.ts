import { createHash } from 'node:crypto';
import { type CardIndexEntry, cardPath, cardThumbnailPath } from '../domain/card.ts';
import { cardFormatIds, cardFormats } from '../domain/card-format.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { CachedPicture, CardCache } from './cache.ts';
import { cardAlt } from './card-alt.ts';
import { type CardJob, cardJobs, type LabelsOf } from './card-jobs.ts';
import { type CardTarget, type CardTools, renderCard, targetSettings } from './render-card.ts';

/** What makes pictures of cards, and where it keeps them. */
export interface CardEngine {
  /** Changes with everything that decides how a card looks, beside its words and its photo. */
  readonly version: string;
  readonly cache: CardCache;
  readonly photoHash: (file: string) => Promise<string>;
  /** Fonts and photos are opened when the first card has to be drawn: with a full cache, never. */
  readonly tools: () => Promise<CardTools>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly rendered: number;
  readonly fromCache: number;
}

export interface RenderOptions {
  readonly catalog: Catalog;
  readonly labelsOf: LabelsOf;
  readonly engine: CardEngine;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** All pictures of a catalog. */
export interface CardSet {
  /** The cards, without thumbnails: by slug, then in the order of the site's locales and of the formats. */
  readonly index: readonly CardIndexEntry[];
  /** Every picture's path on the site, and where it lies in the cache. */
  readonly files: ReadonlyMap<string, string>;
  readonly rendered: number;
  readonly fromCache: number;
}

/** As many as keep both the drawing thread and the encoder's busy (facts: 44 cards a second against 28 one by one). */
const IN_FLIGHT = 2;

const targets: readonly CardTarget[] = [...cardFormatIds, 'thumbnail'];

/**
 * Makes every card of a catalog that is not in the cache already.
 *
 * @throws The signal's reason when aborted; what was finished by then stays in the cache.
 */
export async function renderCatalog({ catalog, labelsOf, engine, ...run }: RenderOptions): Promise<CardSet> {
  const wanted = cardJobs(catalog, labelsOf)
    .toSorted((a, b) => compare(a.message.slug, b.message.slug))
    .flatMap((job) => targets.map((target) => ({ job, target })));
  const counts = { done: 0, total: wanted.length, rendered: 0, fromCache: 0 };
  const pictures = await inParallel(wanted, run.signal, async ({ job, target }) => {
    const made = await obtainCard(job, target, engine);
    counts[made.isNew ? 'rendered' : 'fromCache'] += 1;
    counts.done += 1;
    run.onProgress?.({ ...counts });
    return { job, target, ...made };
  });
  return {
    index: pictures.flatMap(indexEntry),
    files: new Map(pictures.map(({ job, target, path }) => [sitePath(job, target), path])),
    rendered: counts.rendered,
    fromCache: counts.fromCache,
  };
}

/**
 * One picture of one card: from the cache, or drawn now.
 *
 * @throws Error that names the card, e.g. when its photo cannot be read.
 */
export async function obtainCard(
  job: CardJob,
  target: CardTarget,
  engine: CardEngine,
): Promise<ObtainedCard> {
  try {
    const { extension } = targetSettings(target);
    const key = await cacheKey(job, target, engine);
    const known = await engine.cache.find(key, extension);
    if (known) return { ...known, isNew: false };
    const picture = await renderCard(job.model, target, await engine.tools());
    return { ...(await engine.cache.store(key, extension, picture)), isNew: true };
  } catch (cause) {
    const card = `${job.message.slug} in ${job.locale}, ${target}`;
    throw new Error(`The card of ${card} could not be made.`, { cause });
  }
}

export type ObtainedCard = CachedPicture & { readonly isNew: boolean };

async function cacheKey({ model }: CardJob, target: CardTarget, engine: CardEngine): Promise<string> {
  const photo = model.photo ? await engine.photoHash(model.photo.file) : null;
  const ingredients = [engine.version, model, target, targetSettings(target), photo];
  return createHash('sha256').update(JSON.stringify(ingredients)).digest('hex');
}

/** Runs a few at a time. After the first failure nothing new is begun, and what runs is waited for. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  signal: AbortSignal | undefined,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        signal?.throwIfAborted();
        results[index] = await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, worker));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return results;
}

type Picture = CachedPicture & { readonly job: CardJob; readonly target: CardTarget };

function indexEntry({ job, target, bytes, sha256 }: Picture): CardIndexEntry[] {
  if (target === 'thumbnail') return [];
  const id = { slug: job.message.slug, locale: job.locale, format: target };
  const { width, height } = cardFormats[target];
  const { code } = job.message;
  return [{ ...id, path: cardPath(id), width, height, bytes, sha256, alt: cardAlt(job.model), code }];
}

function sitePath({ message: { slug }, locale }: CardJob, target: CardTarget): string {
  return target === 'thumbnail'
    ? cardThumbnailPath({ slug, locale })
    : cardPath({ slug, locale, format: target });
}

/** By code unit: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

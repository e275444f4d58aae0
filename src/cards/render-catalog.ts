import { createHash } from 'node:crypto';
import { type CardIndexEntry, cardPath } from '../domain/card.ts';
import { type CardFile, cardFilesFor } from '../domain/card-file.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { CachedPicture, CardCache } from './cache.ts';
import { cardAlt } from './card-alt.ts';
import { type CardJob, cardJobs, type LabelsOf } from './card-jobs.ts';
import { type CardSelection, everyCard, isFileSelected, selectedJobs } from './card-selection.ts';
import { type CardTools, renderCard } from './render-card.ts';

/** What makes pictures of cards, and where it keeps them. */
export interface CardEngine {
  /** Changes with everything that decides how a card looks, beside its words and its photo. */
  readonly version: string;
  readonly cache: CardCache;
  /** SHA-256 of a photo's or a logo's file. */
  readonly mediaHash: (file: string) => Promise<string>;
  /** Fonts and photos are opened when the first card has to be drawn: with a full cache, never. */
  readonly tools: (logos: readonly string[]) => Promise<CardTools>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly rendered: number;
  readonly fromCache: number;
}

/** What one rendering makes, and how it is watched and stopped. */
export interface RenderRun {
  readonly select?: CardSelection | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface RenderOptions extends RenderRun {
  readonly catalog: Catalog;
  readonly labelsOf: LabelsOf;
  readonly engine: CardEngine;
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

/**
 * Makes every card of a catalog that is not in the cache already.
 *
 * @throws The signal's reason when aborted; what was finished by then stays in the cache.
 */
export async function renderCatalog({ catalog, labelsOf, engine, ...run }: RenderOptions): Promise<CardSet> {
  const { select = everyCard } = run;
  const jobs = cardJobs(catalog, labelsOf).toSorted((a, b) => compare(a.message.slug, b.message.slug));
  const wanted = selectedJobs(jobs, select).flatMap((job) =>
    cardFilesFor(job.message)
      .filter((file) => isFileSelected(file, select))
      .map((file) => ({ job, file })),
  );
  const counts = { done: 0, total: wanted.length, rendered: 0, fromCache: 0 };
  const pictures = await inParallel(wanted, run.signal, async ({ job, file }) => {
    const made = await obtainCard(job, file, engine);
    counts[made.isNew ? 'rendered' : 'fromCache'] += 1;
    counts.done += 1;
    run.onProgress?.({ ...counts });
    return { job, file, ...made };
  });
  return {
    index: pictures.flatMap(indexEntry),
    files: new Map(pictures.map(({ job, file, path }) => [sitePath(job, file), path])),
    rendered: counts.rendered,
    fromCache: counts.fromCache,
  };
}

/**
 * One picture of one card: from the cache, or drawn now.
 *
 * @throws Error that names the card, e.g. when its photo cannot be read.
 */
export async function obtainCard(job: CardJob, file: CardFile, engine: CardEngine): Promise<ObtainedCard> {
  try {
    const extension = file.name.slice(file.name.lastIndexOf('.') + 1);
    const key = await cacheKey(job, file, engine);
    const known = await engine.cache.find(key, extension);
    if (known) return { ...known, isNew: false };
    const picture = await renderCard(job.model, file, await engine.tools(job.model.logos));
    return { ...(await engine.cache.store(key, extension, picture)), isNew: true };
  } catch (cause) {
    const card = `${job.message.slug} in ${job.locale}, ${file.name}`;
    throw new Error(`The card of ${card} could not be made.`, { cause });
  }
}

export type ObtainedCard = CachedPicture & { readonly isNew: boolean };

async function cacheKey({ model }: CardJob, file: CardFile, engine: CardEngine): Promise<string> {
  const media = [...(model.photo ? [model.photo.file] : []), ...model.logos];
  const ingredients = [engine.version, model, file, await Promise.all(media.map(engine.mediaHash))];
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

type Picture = CachedPicture & { readonly job: CardJob; readonly file: CardFile };

/** Partners are offered every file but the thumbnail, which is for the site's own pages. */
function indexEntry({ job, file, bytes, sha256 }: Picture): CardIndexEntry[] {
  if (file.kind === 'thumbnail') return [];
  const { slug, code } = job.message;
  const { width, height, unit, mediaType } = file;
  const path = sitePath(job, file);
  const size = { width, height, unit, bytes };
  return [
    {
      slug,
      locale: job.locale,
      format: file.id,
      path,
      mediaType,
      ...size,
      sha256,
      alt: cardAlt(job.model),
      code,
    },
  ];
}

function sitePath({ message: { slug }, locale }: CardJob, file: CardFile): string {
  return cardPath({ slug, locale, file: file.id });
}

/** By code unit: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TextDigest } from '../../translation/text-digest.ts';
import { digestOfFile, type TextToDigest } from './digest-of-file.ts';

/** How many texts are handed over at a time; so few are read here, at once, as after every save. */
const batchSize = 100;

export interface DigestWork<Item> {
  readonly items: readonly Item[];
  readonly read: (item: Item) => Promise<TextToDigest>;
  readonly onDigest: (item: Item, digest: TextDigest) => void;
}

/**
 * Reads texts and makes their digests. Many are read in a thread of their own: thousands of them take longer than an
 * editor who saves in the meantime should wait.
 */
export async function digestTexts<Item>(work: DigestWork<Item>): Promise<void> {
  if (work.items.length > batchSize) return digestInThread(work);
  for (const item of work.items) work.onDigest(item, digestOfFile(await work.read(item)));
}

async function digestInThread<Item>({ items, read, onDigest }: DigestWork<Item>): Promise<void> {
  const worker = new Worker(new URL('./digest-worker.ts', import.meta.url));
  try {
    for (let start = 0; start < items.length; start += batchSize) {
      const batch = items.slice(start, start + batchSize);
      worker.postMessage(await Promise.all(batch.map(read)));
      const [digests] = (await once(worker, 'message')) as [TextDigest[]]; // What our own worker sends.
      for (const [index, item] of batch.entries()) {
        const digest = digests[index];
        if (digest) onDigest(item, digest);
      }
    }
  } finally {
    await worker.terminate();
  }
}

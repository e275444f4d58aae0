import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { TextDigest } from '../../translation/text-digest.ts';

/** Changes with the meaning of a digest: those of another version are made anew. */
const version = 2;

/**
 * The digests of texts by what they are made from. The same content has the same digest for ever, so nothing here
 * goes stale; it is kept on the disk because reading 20,000 texts takes half a minute.
 */
export interface DigestCache {
  get(key: string): TextDigest | undefined;
  set(key: string, digest: TextDigest): void;
  /** Writes those that are in use; the others are forgotten. */
  keep(keys: Iterable<string>): Promise<void>;
}

/** @param file - where the digests are kept between runs; a damaged one counts as empty. */
export async function openDigestCache(file: string): Promise<DigestCache> {
  let digests = await readDigests(file);
  return {
    get: (key) => digests.get(key),
    set: (key, digest) => void digests.set(key, digest),
    async keep(keys) {
      const wanted = new Set(keys);
      digests = new Map([...digests].filter(([key]) => wanted.has(key)));
      await mkdir(path.dirname(file), { recursive: true });
      // Written beside it first: whoever stops the desk in between finds the former one whole.
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, JSON.stringify({ version, digests: Object.fromEntries(digests) }));
      await rename(unfinished, file);
    },
  };
}

/** Written by this module alone, so only the outline is looked at. */
const kept = z.object({ version: z.literal(version), digests: z.record(z.string(), z.custom<TextDigest>()) });

async function readDigests(file: string): Promise<Map<string, TextDigest>> {
  try {
    return new Map(Object.entries(kept.parse(JSON.parse(await readFile(file, 'utf8'))).digests));
  } catch {
    return new Map(); // Missing, cut off, or from another version: the texts themselves are still there.
  }
}

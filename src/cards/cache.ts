import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** A picture in the cache, whole and as it was written. */
export interface CachedPicture {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal SHA-256 of the file. */
  readonly sha256: string;
}

/** A folder of pictures under the hash of all that went into them; several processes may use it at once. */
export interface CardCache {
  /** Undefined when the picture is not there, or not whole. */
  find(key: string, extension: string): Promise<CachedPicture | undefined>;
  store(key: string, extension: string, picture: Uint8Array): Promise<CachedPicture>;
}

const record = z.strictObject({ bytes: z.int().positive(), sha256: z.string() });

export async function openCardCache(directory: string): Promise<CardCache> {
  await mkdir(directory, { recursive: true });

  return {
    async find(key, extension) {
      const path = join(directory, `${key}.${extension}`);
      const [written, picture] = await Promise.all([readIfThere(recordPath(path)), readIfThere(path)]);
      if (!written || !picture) return undefined;
      const expected = parseRecord(written);
      const isWhole = expected?.bytes === picture.length && expected.sha256 === sha256Of(picture);
      return isWhole ? { path, ...expected } : undefined;
    },
    async store(key, extension, picture) {
      const path = join(directory, `${key}.${extension}`);
      const entry = { bytes: picture.length, sha256: sha256Of(picture) };
      await writeWhole(path, picture);
      await writeWhole(recordPath(path), JSON.stringify(entry));
      return { path, ...entry };
    },
  };
}

function recordPath(path: string): string {
  return `${path}.json`;
}

function parseRecord(text: Uint8Array): z.infer<typeof record> | undefined {
  try {
    return record.safeParse(JSON.parse(new TextDecoder().decode(text))).data;
  } catch (error) {
    // A record that was cut short is as good as none: the card is made again.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes beside the target and renames: whoever reads it finds all of it or nothing. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardSet } from './render-catalog.ts';

/** Puts every picture where the site serves it, and `cards/index.json` beside them. */
export async function copyCards({ index, files }: CardSet, outputDirectory: string): Promise<void> {
  for (const [path, cached] of files) {
    const target = join(outputDirectory, path);
    await mkdir(dirname(target), { recursive: true });
    // Where the file system can, the copy shares its blocks with the cache.
    await copyFile(cached, target, constants.COPYFILE_FICLONE);
  }
  await mkdir(join(outputDirectory, 'cards'), { recursive: true });
  await writeFile(join(outputDirectory, 'cards/index.json'), `${JSON.stringify(index, null, 1)}\n`);
}

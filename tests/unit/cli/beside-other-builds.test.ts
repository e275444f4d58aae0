import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideOtherBuilds } from '../../../src/cli/beside-other-builds.ts';
import { contentFolder } from '../../builders/content-folder.ts';

/** Writes a file as Astro does, while somebody else renames the draft in the same moment, as often as told. */
async function writer(folder: string, disturbances: number) {
  const directory = path.join(await contentFolder(new Map()), folder);
  await mkdir(directory);
  const file = path.join(directory, 'content-assets.mjs');
  let attempts = 0;
  const work = async () => {
    attempts += 1;
    await writeFile(`${file}.tmp`, 'export default new Map();');
    if (attempts <= disturbances) await rename(`${file}.tmp`, file);
    await rename(`${file}.tmp`, file).catch((cause: unknown) => {
      throw new Error('An unknown error occurred while reading or writing files to disk.', { cause });
    });
    return attempts;
  };
  return { work, attempts: () => attempts };
}

describe('work of Astro beside other builds', () => {
  test('is done once when nobody is in the way', async () => {
    const { work } = await writer('.astro', 0);
    expect(await besideOtherBuilds(work)).toBe(1);
  });

  test('is done again when another build renamed the draft', async () => {
    const { work } = await writer('.astro', 1);
    expect(await besideOtherBuilds(work)).toBe(2);
  });

  test('fails when it happens again', async () => {
    const { work, attempts } = await writer('.astro', 2);
    await expect(besideOtherBuilds(work)).rejects.toThrow('reading or writing files');
    expect(attempts()).toBe(2);
  });

  test('fails at once for a file that is none of the drafts', async () => {
    const { work, attempts } = await writer('dist', 1);
    await expect(besideOtherBuilds(work)).rejects.toThrow('reading or writing files');
    expect(attempts()).toBe(1);
  });
});

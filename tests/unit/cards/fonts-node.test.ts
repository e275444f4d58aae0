import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FONT_FAMILIES } from '../../../src/cards/font-family.ts';
import { loadFontFiles } from '../../../src/cards/fonts-node.ts';

let cache: string;

beforeAll(async () => {
  cache = join(await mkdtemp(join(tmpdir(), 'waymark-fonts-')), 'made', 'when-missing');
});

afterAll(() => rm(join(cache, '../..'), { recursive: true }));

describe('font files', () => {
  test('loaded at the same time are all whole, and kept for the next run', async () => {
    const [first, second] = await Promise.all([
      loadFontFiles(['noto-sans-bengali'], cache),
      loadFontFiles(['noto-sans-bengali'], cache),
    ]);
    expect(second).toEqual(first);
    const kept = await readdir(cache);
    expect(kept).toHaveLength(first.length);
    expect(kept.join('\n')).toMatch(/^noto-sans-latin-wght-normal-\d+\.\d+\.\d+\.ttf$/m);

    const { mtimeMs } = await stat(join(cache, kept[0] ?? ''));
    const third = await loadFontFiles(['noto-sans-bengali'], cache);
    expect(third.map((file) => Buffer.from(file.bytes))).toEqual(
      first.map((file) => Buffer.from(file.bytes)),
    );
    expect((await stat(join(cache, kept[0] ?? ''))).mtimeMs).toBe(mtimeMs);
  });

  test('hold every subset of a family and of its fallbacks, without Nastaliq', async () => {
    const files = await loadFontFiles(['noto-sans'], cache);
    const subsets = files.filter((file) => file.family === 'noto-sans').map((file) => file.subset);
    expect(subsets).toEqual(FONT_FAMILIES['noto-sans'].subsets);
    expect(files.map((file) => file.family)).not.toContain('noto-nastaliq-urdu');
  });
});

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FontFile } from '../../../src/cards/font-book.ts';
import { FONT_FAMILIES, fontFamilyIds } from '../../../src/cards/font-family.ts';
import { loadFontFiles, readRecord } from '../../../src/cards/fonts-node.ts';
import { PackageMissing } from '../../../src/cards/package-missing.ts';
import { unicodeRangeTest } from '../../../src/cards/text/unicode-range.ts';
import type { FontFamilyId } from '../../../src/domain/locale.ts';

let cache: string;

beforeAll(async () => {
  cache = join(await mkdtemp(join(tmpdir(), 'waymark-fonts-')), 'made', 'when-missing');
});

afterAll(() => rm(join(cache, '../..'), { recursive: true }));

describe('font files', () => {
  test('read at the same time are all whole, and kept for the next run', async () => {
    const [first, second] = await Promise.all([
      loadFontFiles(['noto-sans-bengali'], cache),
      loadFontFiles(['noto-sans-bengali'], cache),
    ]);
    const own = bytesOf(first, 'noto-sans-bengali');
    expect(own).toHaveLength(FONT_FAMILIES['noto-sans-bengali'].subsets.length);
    expect(bytesOf(second, 'noto-sans-bengali')).toEqual(own);
    const kept = await readdir(cache);
    expect(kept).toHaveLength(own.length);
    expect(kept.join('\n')).toMatch(/^noto-sans-bengali-latin-wght-normal-\d+\.\d+\.\d+\.ttf$/m);

    const { mtimeMs } = await stat(join(cache, kept[0] ?? ''));
    const third = await loadFontFiles(['noto-sans-bengali'], cache);
    expect(bytesOf(third, 'noto-sans-bengali')).toEqual(own);
    expect((await stat(join(cache, kept[0] ?? ''))).mtimeMs).toBe(mtimeMs);
  });

  test('are decompressed when they are first read, and not before', async () => {
    const untouched = join(cache, 'untouched');
    const files = await loadFontFiles(fontFamilyIds, untouched);
    expect(files.length).toBeGreaterThan(100);
    expect(await readdir(untouched)).toEqual([]);
    const [first] = files;
    expect(first?.read()).toBe(first?.read());
    expect(await readdir(untouched)).toHaveLength(1);
  });

  test('hold every subset of a family and of its fallbacks, without Nastaliq', async () => {
    const files = await loadFontFiles(['noto-sans'], cache);
    const subsets = files.filter((file) => file.family === 'noto-sans').map((file) => file.subset);
    expect(subsets).toEqual(FONT_FAMILIES['noto-sans'].subsets);
    expect(files.map((file) => file.family)).not.toContain('noto-nastaliq-urdu');
  });

  test('of Chinese are numbered, each for characters of its own', async () => {
    const files = await loadFontFiles(['noto-sans-sc'], cache);
    const numbered = files.filter((file) => /^\d+$/.test(file.subset));
    expect(numbered.length).toBeGreaterThan(90);
    expect(numbered.every((file) => file.family === 'noto-sans-sc')).toBe(true);
    const drawing = numbered.filter((file) => unicodeRangeTest(file.unicodeRange)(0x738b));
    expect(drawing.map((file) => file.subset)).toEqual(['116']);
  });
});

function bytesOf(files: readonly FontFile[], family: FontFamilyId): readonly Buffer[] {
  return files.filter((file) => file.family === family).map((file) => Buffer.from(file.read() ?? []));
}

test('a font package that is missing, or not whole, is named with what to do', async () => {
  const missing = readRecord('@fontsource-variable/noto-sans-nowhere', 'package.json');
  await expect(missing).rejects.toThrow(PackageMissing);
  await expect(missing).rejects.toThrow(/noto-sans-nowhere.*Run npm ci/);
  await expect(readRecord('@fontsource-variable/noto-sans', 'lost.json')).rejects.toThrow(/Run npm ci/);
});

import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import wawoff2 from 'wawoff2/build/decompress_binding.js';
import type { FontFamilyId } from '../domain/locale.ts';
import { createFontBook, type FontBook, type FontFile } from './font-book.ts';
import { FONT_FAMILIES, familyChain } from './font-family.ts';
import { PackageMissing } from './package-missing.ts';

const require = createRequire(import.meta.url);

/**
 * Finds the installed font packages of some families and of those that stand in for them. A font file is read and
 * decompressed when a text first needs it.
 *
 * @param cacheDirectory Where decompressed fonts are kept between runs; made when missing.
 */
export async function loadFontBook(
  families: readonly FontFamilyId[],
  cacheDirectory: string,
): Promise<FontBook> {
  return createFontBook(await loadFontFiles(families, cacheDirectory));
}

/** The font files behind `loadFontBook`, for those who hand them on to a browser. */
export async function loadFontFiles(
  families: readonly FontFamilyId[],
  cacheDirectory: string,
): Promise<readonly FontFile[]> {
  await Promise.all([mkdir(cacheDirectory, { recursive: true }), decompressorReady]);
  const needed = [...new Set(families.flatMap(familyChain))];
  const files = await Promise.all(needed.map((family) => filesOf(family, cacheDirectory)));
  return files.flat();
}

async function filesOf(family: FontFamilyId, cacheDirectory: string): Promise<readonly FontFile[]> {
  const { package: packageName, subsets, isNumbered } = FONT_FAMILIES[family];
  const manifest = await readRecord(packageName, 'package.json');
  const unicodeRanges = await readRecord(packageName, 'unicode.json');
  const version = textOf(manifest, 'version', packageName);
  const numbered = isNumbered ? Object.keys(unicodeRanges).filter((key) => /^\[\d+\]$/.test(key)) : [];
  return [...subsets, ...numbered].map((key) => {
    const subset = key.replace(/\D*(\d+)\D*/, '$1');
    const name = `${family}-${subset}-wght-normal`;
    const cached = join(cacheDirectory, `${name}-${version}.ttf`);
    return {
      family,
      subset,
      unicodeRange: textOf(unicodeRanges, key, packageName),
      read: once(() => readIfThere(cached) ?? decompressTo(cached, `${packageName}/files/${name}.woff2`)),
    };
  });
}

/**
 * Reads a JSON file of a font package.
 *
 * @throws PackageMissing that says what to do.
 */
export async function readRecord(packageName: string, file: string): Promise<object> {
  try {
    const record: unknown = JSON.parse(await readFile(require.resolve(`${packageName}/${file}`), 'utf8'));
    if (typeof record === 'object' && record) return record;
  } catch (cause) {
    throw new PackageMissing(packageName, { cause });
  }
  throw new PackageMissing(packageName);
}

function textOf(record: object, key: string, packageName: string): string {
  const found = Object.entries(record).find(([name]) => name === key)?.[1];
  if (typeof found === 'string') return found;
  throw new PackageMissing(packageName);
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function fileOf(module: string): string {
  try {
    return require.resolve(module);
  } catch (cause) {
    throw new PackageMissing(module, { cause });
  }
}

/** Writes beside the target and renames, so that builds running at the same time never read half a font. */
function decompressTo(path: string, woff2: string): Uint8Array {
  const view = wawoff2.decompress(readFileSync(fileOf(woff2)));
  if (!view) throw new PackageMissing(woff2);
  const bytes = Uint8Array.from(view);
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return bytes;
}

/**
 * Past wawoff2's own entry, which loads a compressor too and answers later: a font that a text turns out to need while
 * its lines are being broken is needed at once.
 */
const decompressorReady = new Promise<void>((resolve) => {
  if (wawoff2.calledRun) resolve();
  else wawoff2.onRuntimeInitialized = resolve;
});

function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

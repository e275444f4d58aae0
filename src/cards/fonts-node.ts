import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import type { FontFamilyId } from '../domain/locale.ts';
import { createFontBook, type FontBook, type FontFile } from './font-book.ts';
import { FONT_FAMILIES, familyChain } from './font-family.ts';

const require = createRequire(import.meta.url);

/**
 * Reads the installed font packages of some families and of those that stand in for them.
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
  await mkdir(cacheDirectory, { recursive: true });
  const needed = [...new Set(families.flatMap(familyChain))];
  const files = await Promise.all(needed.map((family) => loadFamily(family, cacheDirectory)));
  return files.flat();
}

async function loadFamily(family: FontFamilyId, cacheDirectory: string): Promise<readonly FontFile[]> {
  const { package: packageName, subsets } = FONT_FAMILIES[family];
  const version = await installedVersion(packageName);
  return Promise.all(
    subsets.map(async (subset) => {
      const name = `${family}-${subset}-wght-normal`;
      const cached = join(cacheDirectory, `${name}-${version}.ttf`);
      const bytes =
        (await readIfThere(cached)) ?? (await decompressTo(cached, `${packageName}/files/${name}.woff2`));
      return { family, subset, bytes };
    }),
  );
}

async function installedVersion(packageName: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(require.resolve(`${packageName}/package.json`), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error(`The package "${packageName}" has no version in its package.json. Install it again.`);
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes beside the target and renames, so that builds running at the same time never read half a font. */
async function decompressTo(path: string, woff2: string): Promise<Uint8Array> {
  const bytes = await decompressInTurn(await readFile(require.resolve(woff2)));
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return bytes;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** wawoff2 2.0 answers with a view of memory that its next call writes over: one at a time, and copy. */
function decompressInTurn(woff2: Uint8Array): Promise<Uint8Array> {
  const turn = lastTurn.then(async () => Uint8Array.from(await decompress(woff2)));
  lastTurn = turn.catch(() => undefined);
  return turn;
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { FONT_FAMILIES } from './font-family.ts';
import { PackageMissing } from './package-missing.ts';

/** Packages whose every version may draw a card differently. */
const DRAWING_PACKAGES = ['harfbuzzjs', 'bidi-js', 'linebreak', 'uqr', 'sharp', 'pdfkit'];

/**
 * A hash of all that decides how a card looks beside its words: our own code, the packages and fonts it draws with,
 * and the word lists of the JavaScript engine. Nobody has to remember to raise a number when a template changes.
 *
 * @param sourceDirectory The folder `src` of this product.
 */
export async function engineVersion(sourceDirectory: string): Promise<string> {
  const fonts = Object.values(FONT_FAMILIES).map((family) => family.package);
  const packages = await Promise.all(
    [...DRAWING_PACKAGES, ...fonts].map((name) => versionOf(name, sourceDirectory)),
  );
  const source = await Promise.all((await sourceFiles(sourceDirectory)).map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const file of source) hash.update(file).update('\0');
  hash.update(JSON.stringify([packages, sharp.versions, process.versions.icu, process.versions.unicode]));
  return hash.digest('hex');
}

async function sourceFiles(sourceDirectory: string): Promise<readonly string[]> {
  const cards = join(sourceDirectory, 'cards');
  const names = await readdir(cards, { recursive: true });
  const own = names.filter((name) => name.endsWith('.ts')).map((name) => join(cards, name));
  return [
    ...own.sort(),
    join(sourceDirectory, 'domain/card-format.ts'),
    join(sourceDirectory, 'domain/card.ts'),
    join(sourceDirectory, 'domain/colour.ts'),
  ];
}

async function versionOf(packageName: string, sourceDirectory: string): Promise<string> {
  const path = findPackageJSON(packageName, pathToFileURL(join(sourceDirectory, 'index.ts')));
  const manifest: unknown = path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest)
    return `${packageName}@${manifest.version}`;
  throw new PackageMissing(packageName);
}

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Catalog } from '../../domain/catalog.ts';
import { offlineFilePath } from '../../page-model/address.ts';

/** A file that is passed on by Bluetooth or put into a chat. Bytes. */
const heaviestOfflineFile = 500_000;

/**
 * How its pictures are drawn, from the best: as on the pages, then smaller, then left out. A language with so many
 * messages that their words alone weigh more than the limit keeps its words.
 */
const pictureGrades = [
  (picture: Buffer) => picture,
  (picture: Buffer) => sharp(picture).resize(240).webp({ quality: 50, effort: 6 }).toBuffer(),
  (picture: Buffer) => sharp(picture).resize(160).webp({ quality: 40, effort: 6 }).toBuffer(),
  undefined,
] as const;

/** Makes one file of each language's texts: Astro makes a page, and only ever in a folder of its own. */
export async function makeOfflineFiles(site: string, { locales }: Pick<Catalog, 'locales'>): Promise<void> {
  for (const { code } of locales) {
    const folder = path.join(site, code, 'offline');
    const html = await readFile(path.join(folder, 'index.html'), 'utf8');
    await writeFile(path.join(folder, 'index.html'), await withPictures(html, site));
    await rename(path.join(folder, 'index.html'), path.join(site, offlineFilePath(code)));
    await rm(folder, { recursive: true });
  }
}

async function withPictures(html: string, site: string): Promise<string> {
  let made = html;
  for (const draw of pictureGrades) {
    made = draw
      ? await inlined(html, async (file) => draw(await readFile(path.join(site, file))))
      : withoutPictures(html);
    if (Buffer.byteLength(made) <= heaviestOfflineFile) break;
  }
  return made;
}

async function inlined(html: string, draw: (file: string) => Promise<Buffer>): Promise<string> {
  const files = new Set([...html.matchAll(/ src="(\/cards\/[^"]+\.webp)"/g)].map(([, file = '']) => file));
  let made = html;
  for (const file of files) {
    const picture = (await draw(file)).toString('base64');
    made = made.replaceAll(` src="${file}"`, ` src="data:image/webp;base64,${picture}"`);
  }
  return made;
}

function withoutPictures(html: string): string {
  return html.replaceAll(/<img [^>]*>/g, '');
}

import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalog } from '../../domain/catalog.ts';
import { keepPath, offlineFilePath, offlineWorkerPath } from '../../page-model/address.ts';
import { keptAddresses } from '../../page-model/keep-page.ts';
import { type PageContext, pageContexts } from '../../page-model/page-context.ts';
import { contentMark, type KeptList } from '../../reader/offline/kept-list.ts';
import { bundleWorker } from './bundle-worker.ts';
import { filesOfPages } from './files-of-pages.ts';

interface OfferedSite {
  /** The finished site: what is marked here must not be changed afterwards. */
  readonly site: string;
  readonly catalog: Catalog;
  /** The day of the build. */
  readonly today: string;
  readonly projectRoot: string;
}

/** Puts beside the pages what saves them on a phone: the worker, the list of each language, and how much is to be loaded. */
export async function offerToKeep(offer: OfferedSite): Promise<void> {
  const { site, catalog, projectRoot } = offer;
  await writeFile(path.join(site, offlineWorkerPath), await bundleWorker(projectRoot));
  for (const context of pageContexts(catalog, [])) await offerLanguage(offer, context);
}

async function offerLanguage({ site, today }: OfferedSite, context: PageContext): Promise<void> {
  const { t, format, locale } = context.translator;
  const addresses = await filesOfPages(site, keptAddresses(context));
  const file = path.join(site, offlineFilePath(locale.code));
  const sizes = {
    pages: format.fileSize(await sum(addresses, (address) => loadedSize(fileAt(site, address)))),
    file: format.fileSize((await stat(file)).size),
  };
  const keep = fileAt(site, keepPath(locale.code));
  await writeFile(keep, withSizes(await readFile(keep, 'utf8'), sizes));
  const marks = addresses.map(
    async (address) => [address, await contentMark(await readBytes(fileAt(site, address)))] as const,
  );
  const list: KeptList = {
    note: t('keep.note', { date: format.date(today) }),
    files: Object.fromEntries(await Promise.all(marks)),
  };
  await writeFile(path.join(site, locale.code, 'keep.json'), JSON.stringify(list));
}

function withSizes(html: string, sizes: Readonly<Record<'pages' | 'file', string>>): string {
  return html.replaceAll(
    /(<b data-size="(pages|file)">)(?=<\/b>)/g,
    (_, tag: string, of: 'pages' | 'file') => `${tag}${sizes[of]}`,
  );
}

/** As it goes over the network: hosts compress all but pictures. */
async function loadedSize(file: string): Promise<number> {
  const content = await readFile(file);
  return file.endsWith('.webp') ? content.length : gzipSync(content).length;
}

async function sum(
  addresses: readonly string[],
  measure: (address: string) => Promise<number>,
): Promise<number> {
  const sizes = await Promise.all(addresses.map(measure));
  return sizes.reduce((total, size) => total + size, 0);
}

async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}

function fileAt(site: string, address: string): string {
  return path.join(site, address.endsWith('/') ? `${address}index.html` : address);
}

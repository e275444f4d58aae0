import { getCollection, getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createRecordingFinder } from '../content/find-recordings.ts';
import { linkCatalog } from '../content/link-catalog.ts';
import type { CardIndexEntry } from '../domain/card.ts';
import type { Catalog } from '../domain/catalog.ts';
import { withCurrentContacts } from '../domain/current-contacts.ts';
import { type RecordingOf, recordingsByText } from '../domain/recording.ts';
import type { PlainDate } from '../domain/scalar.ts';

const findRecordings = createRecordingFinder(path.resolve(process.env.CONTENT_DIR ?? 'content'));
let built: Promise<Catalog> | undefined;

/** All content that readers may see today, linked. Linked once in a build; anew for each page of the running desk, where content changes. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCatalog();
  built ??= readCatalog();
  return built;
}

async function readCatalog(): Promise<Catalog> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('content/site.yml cannot be used. See why with: npm run check');
  const { catalog } = linkCatalog({
    site: site.data,
    campaigns: (await getCollection('campaigns')).map(({ data }) => data),
    messages: (await getCollection('messages')).map(({ data }) => data),
    hotlines: (await getCollection('hotlines')).map(({ data }) => data),
    sources: (await getCollection('sources')).map(({ data }) => data),
    partners: (await getCollection('partners')).map(({ data }) => data),
  });
  return withCurrentContacts(catalog, today());
}

/** The day of this build. */
export function today(): PlainDate {
  return process.env.WAYMARK_TODAY ?? new Date().toISOString().slice(0, 10);
}

/** Every card of this build with its size; empty on the running desk, where cards are made when somebody looks. */
export async function getCardIndex(): Promise<readonly CardIndexEntry[]> {
  const file = process.env.WAYMARK_CARD_INDEX;
  return file === undefined ? [] : JSON.parse(await readFile(file, 'utf8'));
}

/** The recordings of the texts in a catalog. */
export async function getRecordings(catalog: Catalog): Promise<RecordingOf> {
  return recordingsByText(await findRecordings(catalog));
}

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseMarkdownFile, writeMarkdownFile } from '../cms/format.ts';
import { keyOrders } from '../cms/key-order.ts';
import type { Catalog, Texts } from '../domain/catalog.ts';
import { recordFile } from '../domain/content-folder.ts';
import { isLocaleCode } from '../domain/locale.ts';
import { segmentNames, type TranslatedCollection } from '../domain/segments.ts';
import type { TranslationStamp } from '../domain/translation-stamp.ts';
import { segmentHashes } from '../translation/segment-hash.ts';
import { segmentsOf } from '../translation/segments.ts';
import { savedStamp } from '../translation/stamp-record.ts';

export interface StampRequest {
  readonly catalog: Catalog;
  readonly contentDirectory: string;
  /** Paths as issues name them; undefined means every translation that has no hashes yet. */
  readonly files: readonly string[] | undefined;
}

interface Localized {
  readonly collection: TranslatedCollection;
  readonly slug: string;
  readonly texts: Texts<{ readonly translation?: TranslationStamp | undefined }>;
}

/**
 * Writes into translations which source text they were made from: the one that stands there now. Answers with the
 * files written. What somebody translated by hand, outside the CMS, becomes comparable with the source in this way.
 */
export async function stampTranslations({
  catalog,
  contentDirectory,
  files,
}: StampRequest): Promise<string[]> {
  const written: string[] = [];
  for (const { collection, slug, texts } of localizedRecords(catalog)) {
    const source = texts[catalog.site.defaultLocale];
    const from = segmentHashes(segmentsOf(segmentNames[collection], { ...source }));
    for (const [locale, text] of Object.entries(texts)) {
      if (!isLocaleCode(locale) || !text.translation) continue;
      const file = recordFile(collection, slug, locale);
      const isWanted = files ? files.includes(file) : Object.keys(text.translation.from).length === 0;
      if (!isWanted) continue;
      await writeStamp(path.join(contentDirectory, file.slice('content/'.length)), collection, from);
      written.push(file);
    }
  }
  return written;
}

function localizedRecords({ campaigns, messages }: Catalog): Localized[] {
  return [
    ...campaigns.map(({ slug, texts }) => ({ collection: 'campaigns' as const, slug, texts })),
    ...messages.map(({ slug, texts }) => ({ collection: 'messages' as const, slug, texts })),
  ];
}

/** A signature was given against another source text than the one named now: it is void where the two differ. */
async function writeStamp(file: string, collection: TranslatedCollection, from: TranslationStamp['from']) {
  const record = parseMarkdownFile(await readFile(file, 'utf8'));
  const before = savedStamp(record);
  const reviewed = Object.entries(before?.reviewed ?? {}).filter(
    ([name]) => before?.from[name] === from[name],
  );
  const { reviewedBy, reviewedOn } = before ?? {};
  const signature = reviewed.length > 0 && { reviewedBy, reviewedOn, reviewed: Object.fromEntries(reviewed) };
  const translation = {
    ...(before ? { origin: before.origin } : (record.translation ?? {})),
    from,
    ...signature,
  };
  await writeFile(file, writeMarkdownFile({ ...record, translation }, keyOrders[collection]));
}

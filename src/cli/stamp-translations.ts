import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseMarkdownFile, writeMarkdownFile } from '../cms/format.ts';
import { keyOrders } from '../cms/key-order.ts';
import type { Catalog, Texts } from '../domain/catalog.ts';
import { recordFile } from '../domain/content-folder.ts';
import { isLocaleCode } from '../domain/locale.ts';
import { messageSegments } from '../domain/message.ts';
import type { TranslationStamp } from '../domain/translation-stamp.ts';
import { segmentHashes } from '../translation/segment-hash.ts';
import { campaignSegments, segmentsOf } from '../translation/segments.ts';

export interface StampRequest {
  readonly catalog: Catalog;
  readonly contentDirectory: string;
  /** Paths as issues name them; undefined means every translation that has no hashes yet. */
  readonly files: readonly string[] | undefined;
}

interface Localized {
  readonly collection: 'campaigns' | 'messages';
  readonly slug: string;
  readonly segmentNames: readonly string[];
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
  for (const { collection, slug, segmentNames, texts } of localizedRecords(catalog)) {
    const source = texts[catalog.site.defaultLocale];
    const from = segmentHashes(segmentsOf(segmentNames, { ...source }));
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
    ...campaigns.map(({ slug, texts }) => ({
      collection: 'campaigns' as const,
      slug,
      segmentNames: campaignSegments,
      texts,
    })),
    ...messages.map(({ slug, texts }) => ({
      collection: 'messages' as const,
      slug,
      segmentNames: messageSegments,
      texts,
    })),
  ];
}

async function writeStamp(file: string, collection: Localized['collection'], from: TranslationStamp['from']) {
  const record = parseMarkdownFile(await readFile(file, 'utf8'));
  const before = record.translation;
  const translation = { ...(typeof before === 'object' ? before : {}), from };
  await writeFile(file, writeMarkdownFile({ ...record, translation }, keyOrders[collection]));
}

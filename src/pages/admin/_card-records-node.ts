import path from 'node:path';
import type { FontFile } from '../../cards/font-book.ts';
import { loadFontFiles } from '../../cards/fonts-node.ts';
import { openLogos } from '../../cards/logo-files.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { FontFamilyId } from '../../domain/locale.ts';
import { type CardRecords, type FontAddress, previewPath } from './_card-records.ts';

/** Numbers and addresses are set in it on every card. */
const alwaysNeeded: FontFamilyId = 'noto-sans';

/** The font files of the site's languages. Other languages' fonts, with which a build fills gaps, stay at home. */
export async function fontFilesOf({ locales }: Catalog): Promise<readonly FontFile[]> {
  const families = new Set([...locales.map(({ cardFont }) => cardFont), alwaysNeeded]);
  const files = await loadFontFiles([...families], path.resolve('.cache', 'fonts'));
  return files.filter(({ family }) => families.has(family));
}

/** The name of a font's file on this site, without its extension. */
export function fontName({ family, subset }: Pick<FontFile, 'family' | 'subset'>): string {
  return `${family}-${subset}`;
}

/** What the desk has to know of a catalog to draw cards. */
export async function cardRecords(catalog: Catalog): Promise<CardRecords> {
  const content = path.resolve(process.env.CONTENT_DIR ?? 'content');
  return {
    ...linkedRecords(catalog),
    fonts: (await fontFilesOf(catalog)).map(fontAddress),
    logos: [...(await openLogos(catalog.site.brand?.logos ?? [], content))],
  };
}

function fontAddress(file: FontFile): FontAddress {
  const { family, subset, unicodeRange } = file;
  return { family, subset, unicodeRange, address: `${previewPath}fonts/${fontName(file)}.ttf` };
}

type LinkedRecords = Pick<CardRecords, 'campaigns' | 'hotlines' | 'sources'>;

function linkedRecords({ campaigns, hotlines, sources }: Catalog): LinkedRecords {
  return {
    campaigns: Object.fromEntries(
      campaigns.map(({ slug, colour, texts }) => {
        const names = Object.entries(texts).map(([locale, { name }]) => [locale, name] as const);
        return [slug, { colour, names: Object.fromEntries(names) }];
      }),
    ),
    hotlines: Object.fromEntries(
      hotlines.map(({ id, channel, contact, name }) => [id, { id, channel, contact, name }]),
    ),
    sources: Object.fromEntries(
      sources.map(({ id, publisher, shortName, year }) => [id, { id, publisher, shortName, year }]),
    ),
  };
}

import { join } from 'node:path';
import type { FontFamilyId } from '../domain/locale.ts';
import { openCardCache } from './cache.ts';
import { engineVersion } from './engine-version.ts';
import type { FontBook } from './font-book.ts';
import { loadFontBook } from './fonts-node.ts';
import { openLogos } from './logo-files.ts';
import type { Logos } from './materials.ts';
import { createPhotoBases } from './photo-base.ts';
import { recentlyUsed } from './recently-used.ts';
import type { CardEngine } from './render-catalog.ts';
import { createAnalysedTexts } from './typesetter.ts';

export interface EnginePlaces {
  /** The folder `src` of this product: its code is part of every card's key. */
  readonly sourceDirectory: string;
  readonly contentDirectory: string;
  /** Made when missing; a CI service keeps it between runs. */
  readonly cacheDirectory: string;
  /** Those of the site's locales. */
  readonly fontFamilies: readonly FontFamilyId[];
}

/** What cards are made with on this machine. */
export async function openCardEngine(places: EnginePlaces): Promise<CardEngine> {
  const { cacheDirectory, contentDirectory, fontFamilies } = places;
  const photos = createPhotoBases(contentDirectory);
  const texts = createAnalysedTexts();
  const logoSets = recentlyUsed<Promise<Logos>>(KEPT_LOGO_SETS);
  let fonts: Promise<FontBook> | undefined;
  return {
    version: await engineVersion(places.sourceDirectory),
    cache: await openCardCache(join(cacheDirectory, 'cards')),
    mediaHash: photos.hash,
    async tools(files) {
      fonts ??= loadFontBook(fontFamilies, join(cacheDirectory, 'fonts'));
      const hashes = await Promise.all(files.map(photos.hash));
      const logos = logoSets.obtain(JSON.stringify([files, hashes]), () =>
        openLogos(files, contentDirectory),
      );
      return { photos, fontBook: await fonts, logos: await logos, texts };
    },
  };
}

/** At the desk an editor may change them. */
const KEPT_LOGO_SETS = 4;

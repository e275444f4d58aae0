import { join } from 'node:path';
import type { FontFamilyId } from '../domain/locale.ts';
import { openCardCache } from './cache.ts';
import { engineVersion } from './engine-version.ts';
import { loadFontBook } from './fonts-node.ts';
import { createPhotoBases } from './photo-base.ts';
import type { CardTools } from './render-card.ts';
import type { CardEngine } from './render-catalog.ts';

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
  let tools: Promise<CardTools> | undefined;
  const openTools = async (): Promise<CardTools> => ({
    photos,
    fontBook: await loadFontBook(fontFamilies, join(cacheDirectory, 'fonts')),
  });
  return {
    version: await engineVersion(places.sourceDirectory),
    cache: await openCardCache(join(cacheDirectory, 'cards')),
    photoHash: photos.hash,
    tools: () => {
      tools ??= openTools();
      return tools;
    },
  };
}

import { cardThumbnail } from '../domain/card.ts';
import { type CardFormatId, cardFormats } from '../domain/card-format.ts';
import type { CardModel } from './card-model.ts';
import { encodeFlatWebp, encodeJpeg } from './encode.ts';
import type { FontBook } from './font-book.ts';
import { layoutCard } from './layout-card.ts';
import type { PhotoBases } from './photo-base.ts';
import { rasterise } from './raster.ts';

/** What a card is made into: a picture of one format, or the small one for the site's own pages. */
export type CardTarget = CardFormatId | 'thumbnail';

/** What drawing needs beside the words. */
export interface CardTools {
  readonly fontBook: FontBook;
  readonly photos: PhotoBases;
}

export interface TargetSettings {
  /** The format whose layout is drawn. */
  readonly layout: CardFormatId;
  readonly width: number;
  readonly height: number;
  readonly maxBytes: number;
  readonly extension: 'jpg' | 'webp';
}

export function targetSettings(target: CardTarget): TargetSettings {
  if (target === 'thumbnail') return { ...cardThumbnail, layout: 'square', extension: 'webp' };
  const { width, height, maxBytes } = cardFormats[target];
  return { layout: target, width, height, maxBytes, extension: 'jpg' };
}

/** A photo as it is, or softened for a picture that keeps only a few of its shades. */
const PHOTO_BLUR = { jpg: 0, webp: 2.5 } as const;

/** Draws a card and encodes it. The same model, target, photo and versions give the same bytes. */
export async function renderCard(
  model: CardModel,
  target: CardTarget,
  { fontBook, photos }: CardTools,
): Promise<Uint8Array> {
  const { layout, width, height, maxBytes, extension } = targetSettings(target);
  const { svg, backdrop, blocks } = layoutCard(model, layout, fontBook);
  const blur = PHOTO_BLUR[extension];
  const photo = backdrop.kind === 'photo' ? await photos.base({ ...backdrop, width, height, blur }) : null;
  const pixels = await rasterise(svg, { width, height, scale: width / cardFormats[layout].width }, photo);
  if (extension === 'jpg') return encodeJpeg(pixels, maxBytes);
  const grounds = blocks.map(({ ground }) => ground);
  return encodeFlatWebp(pixels, grounds, maxBytes);
}

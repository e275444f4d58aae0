import type { CardFile } from '../domain/card-file.ts';
import { cardFormats } from '../domain/card-format.ts';
import type { CardModel } from './card-model.ts';
import type { Block } from './drawing.ts';
import type { Box } from './frame.ts';
import { type CardLayout, layoutCard } from './layout-card.ts';
import type { CardMaterials } from './materials.ts';
import type { PhotoBases } from './photo-base.ts';
import { type Pixels, rasterise } from './raster.ts';

/** What drawing needs beside the words. */
export interface CardTools extends CardMaterials {
  readonly photos: PhotoBases;
}

/** The size of a picture in pixels, and how far a photo in it is softened. */
export interface DrawingSize extends Pick<CardFile, 'format' | 'width' | 'height'> {
  readonly blur: number;
}

export interface DrawnCard {
  readonly pixels: Pixels;
  readonly blocks: readonly Block[];
}

/** A card as pixels, on its photo or its flat colour. */
export async function drawCard(
  model: CardModel,
  { format, width, height, blur }: DrawingSize,
  tools: CardTools,
): Promise<DrawnCard> {
  const layout = layoutCard(model, format, tools);
  const scale = width / cardFormats[format].width;
  const photo = await photoUnder(layout, { width, height, scale, blur, x: 0, y: 0 }, tools.photos);
  return { pixels: await rasterise(layout.shapes(), { width, height, scale }, photo), blocks: layout.blocks };
}

/** The photo's size in pixels, and where the card lies on it. */
export interface PhotoSheet extends Box {
  /** Pixels of the photo for one of the card's own. */
  readonly scale: number;
  readonly blur: number;
}

/** The photo that a card stands on, as strong under its scrim as the letters on it need, or null. */
export async function photoUnder(
  { backdrop, blocks }: Pick<CardLayout, 'backdrop' | 'blocks'>,
  { x, y, width, height, scale, blur }: PhotoSheet,
  photos: PhotoBases,
): Promise<Uint8Array | null> {
  if (backdrop.kind !== 'photo') return null;
  const texts = blocks
    .filter(({ ground }) => ground.isPhoto)
    .map(({ placed }) => placed().ink)
    .map((ink) => ({
      x: x + ink.x * scale,
      y: y + ink.y * scale,
      width: ink.width * scale,
      height: ink.height * scale,
    }));
  return photos.base({ ...backdrop.photo, scrim: backdrop.scrim, width, height, blur, texts });
}

import type { CardFile } from '../domain/card-file.ts';
import type { CardModel } from './card-model.ts';
import { type CardTools, drawCard } from './draw-card.ts';
import { encodeFlatWebp, encodeJpeg } from './encode.ts';
import { renderAnimatedGif, renderAnimatedWebp } from './render-animation.ts';
import { renderPrint } from './render-print.ts';
import { renderSticker } from './render-sticker.ts';

export type { CardTools } from './draw-card.ts';

/** Draws one kind of file. The same model, file, photo and versions give the same bytes. */
type Renderer = (model: CardModel, file: CardFile, tools: CardTools) => Promise<Uint8Array>;

const renderers: Readonly<Record<CardFile['kind'], Renderer>> = {
  jpeg: renderJpeg,
  thumbnail: renderThumbnail,
  sticker: renderSticker,
  'animated-webp': renderAnimatedWebp,
  'animated-gif': renderAnimatedGif,
  pdf: renderPrint,
};

/** Draws a card and encodes it as one of its files. */
export function renderCard(model: CardModel, file: CardFile, tools: CardTools): Promise<Uint8Array> {
  return renderers[file.kind](model, file, tools);
}

async function renderJpeg(model: CardModel, file: CardFile, tools: CardTools): Promise<Uint8Array> {
  const { pixels } = await drawCard(model, { ...file, blur: 0 }, tools);
  return encodeJpeg(pixels, file.maxBytes);
}

/** A photo is softened for a picture that keeps only a few of its shades. */
const FLAT_BLUR = 2.5;

async function renderThumbnail(model: CardModel, file: CardFile, tools: CardTools): Promise<Uint8Array> {
  const { pixels, blocks } = await drawCard(model, { ...file, blur: FLAT_BLUR }, tools);
  const grounds = blocks.map(({ ground }) => ground);
  return encodeFlatWebp(pixels, grounds, file.maxBytes);
}

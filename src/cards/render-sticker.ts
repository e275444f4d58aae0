import type { CardFile } from '../domain/card-file.ts';
import { cardFormats } from '../domain/card-format.ts';
import type { CardModel } from './card-model.ts';
import type { CardTools } from './draw-card.ts';
import { encodeSticker } from './encode.ts';
import { layoutCard } from './layout-card.ts';
import { rasteriseTransparent } from './raster.ts';

/** A card as messengers take stickers: transparent around its shape. */
export async function renderSticker(
  model: CardModel,
  { format, width, height, maxBytes }: CardFile,
  tools: CardTools,
): Promise<Uint8Array> {
  const { svg } = layoutCard(model, format, tools);
  const pixels = await rasteriseTransparent(svg, { width, height, scale: width / cardFormats[format].width });
  return encodeSticker(pixels, maxBytes);
}

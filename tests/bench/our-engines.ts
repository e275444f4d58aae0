import sharp from 'sharp';
import type { CardTools } from '../../src/cards/draw-card.ts';
import { encodeJpeg } from '../../src/cards/encode.ts';
import { rasterise } from '../../src/cards/raster.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import type { Engine } from './engine.ts';
import { square } from './square.ts';

const version = `sharp ${sharp.versions.sharp ?? 'unknown'}, Node ${process.versions.node}`;
const close = async (): Promise<void> => undefined;

/** A card as a build makes it, its photo printed already. */
export function ours(tools: CardTools): Engine {
  return {
    version,
    render: ({ model }) => renderCard(model, square, tools),
    close,
  };
}

/** The same card on flat colour. */
export function oursFlat(tools: CardTools): Engine {
  return {
    version,
    render: ({ model }) => renderCard({ ...model, photo: undefined }, square, tools),
    close,
  };
}

/** A finished overlay drawn by sharp, blended onto a finished photo and encoded: no text work at all. */
export function floor(): Engine {
  return {
    version,
    render: async ({ overlay, base }) => {
      const drawn = await sharp(Buffer.from(overlay)).ensureAlpha().raw().toBuffer();
      return encodeJpeg({ ...square, data: blended(base, drawn) }, square.maxBytes);
    },
    close,
  };
}

/** Straight-alpha RGBA over opaque RGB: faster than a `composite`, which opens the photo anew for each card. */
function blended(base: Uint8Array, overlay: Uint8Array): Uint8Array {
  const pixels = Uint8Array.from(base);
  for (let from = 0, to = 0; from < overlay.length; from += 4, to += 3) {
    const alpha = overlay[from + 3] ?? 0;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      const mix = (overlay[from + channel] ?? 0) * alpha + (pixels[to + channel] ?? 0) * (255 - alpha);
      pixels[to + channel] = (mix + 127) / 255;
    }
  }
  return pixels;
}

/** The same with our own raster, which is what a card takes when its text costs nothing. */
export function ownFloor(): Engine {
  return {
    version,
    render: async ({ shapes, base }) =>
      encodeJpeg(await rasterise(shapes, { ...square, scale: 1 }, base), square.maxBytes),
    close,
  };
}

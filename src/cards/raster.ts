import sharp from 'sharp';
import type { CardShape } from './drawing.ts';
import { paintShapes } from './paint-shapes.ts';

/** Red, green and blue, three bytes each; of a sticker, transparency as a fourth. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Dots per inch at which librsvg draws an SVG in its own size. */
const OWN_SIZE_DENSITY = 72;

/** `width` and `height` are those of the result, in pixels. */
export interface RasterSize extends Pick<Pixels, 'width' | 'height'> {
  readonly scale: number;
}

/** Draws a card's shapes, over a photo where it has one. */
export async function rasterise(
  shapes: readonly CardShape[],
  { width, height, scale }: RasterSize,
  photo: Uint8Array | null,
): Promise<Pixels> {
  const data = photo ? new Uint8Array(photo) : new Uint8Array(3 * width * height);
  const pixels = { data, width, height };
  await paintShapes(scaled(shapes, scale), pixels);
  return pixels;
}

function scaled(shapes: readonly CardShape[], scale: number): readonly CardShape[] {
  if (scale === 1) return shapes;
  return shapes.map(({ matrix: [a, b, c, d, e, f], ...shape }) => ({
    ...shape,
    matrix: [a * scale, b * scale, c * scale, d * scale, e * scale, f * scale],
  }));
}

/** Draws an SVG that stands on nothing: four bytes a pixel, the last one says how much of it there is. */
export async function rasteriseTransparent(
  svg: string,
  { width, height, scale }: RasterSize,
): Promise<Pixels> {
  const drawn = sharp(Buffer.from(svg), { density: OWN_SIZE_DENSITY * scale });
  return { data: await drawn.ensureAlpha().raw().toBuffer(), width, height };
}

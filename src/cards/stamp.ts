import sharp from 'sharp';
import type { Pixels } from './raster.ts';
import { recentlyUsed } from './recently-used.ts';
import type { Matrix, SvgShape } from './svg-shapes.ts';

/** A drawn shape: red, green, blue and alpha of a part of the card. */
export interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Signs and logos come in few sizes and colours: the cards of a campaign share them. */
const drawn = recentlyUsed<Promise<Stamp>>(64);

/** In pixels: strokes reach out of their shape's own box. */
const AIR = 32;

/**
 * A shape as librsvg draws it. It is drawn in a corner and remembered there, whichever card asked first: where it goes
 * only its fractions of a pixel decide how it looks.
 */
export async function stampOf(shape: SvgShape, sheet: Pick<Pixels, 'width' | 'height'>): Promise<Stamp> {
  const { attributes, matrix } = atOrigin(shape);
  const [a, b, c, d, e, f] = matrix;
  const [column, row] = [Math.floor(e), Math.floor(f)];
  const inCorner: Matrix = [a, b, c, d, e - column + AIR, f - row + AIR];
  const svg = svgOf({ ...shape, attributes, matrix: inCorner }, sheet);
  const stamp = await drawn.obtain(svg, () => draw(svg));
  return { ...stamp, left: stamp.left + column - AIR, top: stamp.top + row - AIR };
}

/** With the place of a picture or rectangle moved into its matrix. */
function atOrigin({ attributes, matrix }: SvgShape): Pick<SvgShape, 'attributes' | 'matrix'> {
  const [a, b, c, d, e, f] = matrix;
  const [x, y] = [Number(attributes.get('x') ?? 0), Number(attributes.get('y') ?? 0)];
  const others = [...attributes].filter(([key]) => key !== 'x' && key !== 'y' && key !== 'transform');
  return { attributes: new Map(others), matrix: [a, b, c, d, a * x + c * y + e, b * x + d * y + f] };
}

function svgOf({ name, attributes, matrix }: SvgShape, { width, height }: Pick<Pixels, 'width' | 'height'>) {
  const written = [...attributes].map(([key, value]) => `${key}="${value}"`).join(' ');
  const place = matrix.map((value) => Number(value.toFixed(6))).join(' ');
  const size = `width="${width + 2 * AIR}" height="${height + 2 * AIR}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><${name} ${written} transform="matrix(${place})"/></svg>`;
}

/** Cut to what is drawn. */
async function draw(svg: string): Promise<Stamp> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (data[4 * pixel + 3] === 0) continue;
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  }
  const size = { width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  const part = new Uint8Array(size.width * size.height * 4);
  for (let row = 0; row < size.height; row++) {
    const from = 4 * ((top + row) * width + left);
    part.set(data.subarray(from, from + 4 * size.width), 4 * row * size.width);
  }
  return { left, top, ...size, data: part };
}

/** Lays a stamp over opaque pixels, as far as it lies on them. */
export function layOver(pixels: Pixels, { left, top, width, height, data }: Stamp): void {
  for (let row = Math.max(0, -top); row < Math.min(height, pixels.height - top); row++) {
    for (let column = Math.max(0, -left); column < Math.min(width, pixels.width - left); column++) {
      const from = 4 * (row * width + column);
      const to = 3 * ((top + row) * pixels.width + left + column);
      layPixel(pixels.data, { to, data, from });
    }
  }
}

interface PixelCopy {
  readonly data: Uint8Array;
  readonly from: number;
  readonly to: number;
}

function layPixel(pixels: Uint8Array, { data, from, to }: PixelCopy): void {
  const alpha = data[from + 3] ?? 0;
  for (let channel = 0; channel < 3; channel++) {
    const mixed = (data[from + channel] ?? 0) * alpha + (pixels[to + channel] ?? 0) * (255 - alpha);
    pixels[to + channel] = (mixed + 127) / 255;
  }
}

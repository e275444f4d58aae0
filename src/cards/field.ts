import { channels } from './palette.ts';
import type { Pixels } from './raster.ts';
import type { SvgShape } from './svg-shapes.ts';

/** A rectangle of whole pixels that reaches across the card: its ground or its foot. */
export interface Field {
  readonly top: number;
  readonly bottom: number;
  /** `#RRGGBB` */
  readonly colour: string;
}

const ATTRIBUTES: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'fill', 'transform']);

/** A shape as a field, or null: then it has edges that have to be measured. */
export function fieldOf({ name, attributes, matrix }: SvgShape, pixels: Pixels): Field | null {
  const [a, b, c, d, e, f] = matrix;
  const colour = attributes.get('fill') ?? '';
  const isPlain = name === 'rect' && [...attributes.keys()].every((key) => ATTRIBUTES.has(key));
  if (!isPlain || b !== 0 || c !== 0 || !/^#[\dA-F]{6}$/i.test(colour)) return null;
  const number = (key: string) => Number(attributes.get(key) ?? 0);
  const left = a * number('x') + e;
  const top = d * number('y') + f;
  const right = left + a * number('width');
  const bottom = top + d * number('height');
  if (left > 0 || right < pixels.width || !Number.isInteger(top) || !Number.isInteger(bottom)) return null;
  return { top: Math.max(0, top), bottom: Math.min(pixels.height, bottom), colour };
}

export function paintField({ data, width }: Pixels, { top, bottom, colour }: Field): void {
  if (bottom <= top) return;
  const [red, green, blue] = channels(colour);
  const start = 3 * width * top;
  for (let at = start; at < start + 3 * width; at += 3) {
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
  }
  for (let row = top + 1; row < bottom; row++) {
    data.copyWithin(3 * width * row, start, start + 3 * width);
  }
}

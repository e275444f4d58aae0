import type { Bounds } from './bounds.ts';
import type { Outline } from './typeface.ts';

/** Where an outline in font units lands on the card: a scale and the place of its origin, in pixels, y downwards. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** An outline as SVG path commands with absolute coordinates, rounded to a hundredth of a pixel. */
export function pathData(outline: Outline, { scale, x, y }: Placement): string {
  let data = '';
  for (const { type, values } of outline.commands) {
    data += type;
    for (let i = 0; i < values.length; i += 2) {
      const px = hundredths(x + (values[i] ?? 0) * scale);
      const py = hundredths(y - (values[i + 1] ?? 0) * scale);
      data += `${i > 0 ? ' ' : ''}${px} ${py}`;
    }
  }
  return data;
}

/** The box around a placed outline, in pixels, y downwards. */
export function placedBounds({ bounds }: Outline, { scale, x, y }: Placement): Bounds | null {
  if (!bounds) return null;
  return {
    minX: x + bounds.minX * scale,
    minY: y - bounds.maxY * scale,
    maxX: x + bounds.maxX * scale,
    maxY: y - bounds.minY * scale,
  };
}

/** Adding zero turns the -0 of a rounded negative into 0. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

import type { Box } from './frame.ts';

/** A flat rectangle, with round corners if asked. */
export function rectangle({ x, y, width, height }: Box, fill: string, radius = 0): string {
  const corners = radius === 0 ? '' : ` rx="${hundredths(radius)}"`;
  return `<rect x="${hundredths(x)}" y="${hundredths(y)}" width="${hundredths(width)}" height="${hundredths(height)}"${corners} fill="${fill}"/>`;
}

export function path(data: string, fill: string): string {
  return data === '' ? '' : `<path fill="${fill}" d="${data}"/>`;
}

export function translated(svg: string, x: number, y: number): string {
  return svg === '' ? '' : `<g transform="translate(${hundredths(x)} ${hundredths(y)})">${svg}</g>`;
}

/** Rounds to a hundredth of a pixel, as all coordinates of a card are. Adding zero turns -0 into 0. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

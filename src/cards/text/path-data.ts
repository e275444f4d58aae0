import type { Bounds } from './bounds.ts';
import type { Outline } from './typeface.ts';

/** Where an outline in font units lands on the card: a scale and the place of its origin, in pixels, y downwards. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * An outline as SVG path commands, rounded to a hundredth of a pixel: its first place, then all else relative to it. So
 * a letter that a text repeats is written once, and the numbers are short: writing them is most of the work on a card.
 */
export function pathData(outline: Outline, { scale, x, y }: Placement): string {
  const known = written.get(outline);
  const letter = known?.scale === scale ? known : writtenLetter(outline, scale);
  if (letter !== known) written.set(outline, letter);
  if (letter.steps === '') return '';
  return `M${hundredths(x + letter.startX)} ${hundredths(y + letter.startY)}${letter.steps}`;
}

/** An outline at one size, from the place where its first contour begins. */
interface WrittenLetter {
  readonly scale: number;
  /** From the outline's origin, in pixels. */
  readonly startX: number;
  readonly startY: number;
  readonly steps: string;
}

/** Every outline as it was written last: a text has one size. */
const written = new WeakMap<Outline, WrittenLetter>();

function writtenLetter({ commands }: Outline, scale: number): WrittenLetter {
  const [first, ...others] = commands;
  const start = lastPlace(first?.values ?? [], scale);
  let steps = '';
  let [pen, contour] = [start, start];
  for (const { type, values } of others) {
    steps += type.toLowerCase() + stepsFrom(pen, values, scale);
    pen = type === 'Z' ? contour : lastPlace(values, scale);
    if (type === 'M') contour = pen;
  }
  return { scale, startX: start.x / 100, startY: start.y / 100, steps };
}

/** In whole hundredths of a pixel, y downwards. Steps between rounded places do not add up their roundings. */
interface Place {
  readonly x: number;
  readonly y: number;
}

function lastPlace(values: readonly number[], scale: number): Place {
  return placeOf(values, { index: values.length - 2, scale });
}

function placeOf(
  values: readonly number[],
  { index, scale }: { readonly index: number; readonly scale: number },
): Place {
  const [x = 0, y = 0] = [values[index], values[index + 1]];
  return { x: Math.round(x * scale * 100), y: Math.round(-y * scale * 100) };
}

function stepsFrom(pen: Place, values: readonly number[], scale: number): string {
  let steps = '';
  for (let index = 0; index < values.length; index += 2) {
    const { x, y } = placeOf(values, { index, scale });
    steps += `${index > 0 ? ' ' : ''}${(x - pen.x) / 100} ${(y - pen.y) / 100}`;
  }
  return steps;
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

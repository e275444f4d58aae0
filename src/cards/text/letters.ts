import type { Bounds } from './bounds.ts';
import type { Outline } from './typeface.ts';

/** Where an outline in font units lands on the card: a scale and the place of its origin, in pixels, y downwards. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * An outline at one size: from the place where its first contour begins, every step relative to the one before it, in
 * pixels rounded to a hundredth. So a letter that a text repeats is worked out once.
 */
export interface Letter {
  readonly scale: number;
  /** From the outline's origin, in pixels. */
  readonly startX: number;
  readonly startY: number;
  /** Small letters of SVG paths: m, l, q, c and z. */
  readonly commands: string;
  /** The handles and ends of all commands, x before y. */
  readonly steps: Float64Array;
}

/** A letter and where its first contour begins, in pixels rounded to a hundredth. */
export interface PlacedLetter {
  readonly letter: Letter;
  readonly x: number;
  readonly y: number;
}

/** Puts an outline on the card; `null` where it has no ink. */
export function placedLetter(outline: Outline, { scale, x, y }: Placement): PlacedLetter | null {
  const letter = letterOf(outline, scale);
  if (letter.commands === '') return null;
  return { letter, x: hundredths(x + letter.startX), y: hundredths(y + letter.startY) };
}

/** The `d` of one SVG path that draws all letters. */
export function pathData(letters: readonly PlacedLetter[]): string {
  return letters.map(({ letter, x, y }) => `M${x} ${y}${stepsOf(letter)}`).join('');
}

/** Every outline in the sizes that it was set in last: most texts of a card have the same size on the next one. */
const known = new WeakMap<Outline, Letter[]>();
const KEPT_SIZES = 4;

function letterOf(outline: Outline, scale: number): Letter {
  const letters = known.get(outline) ?? [];
  const before = letters.find((letter) => letter.scale === scale);
  if (before) return before;
  const letter = createLetter(outline, scale);
  known.set(outline, [letter, ...letters.slice(0, KEPT_SIZES - 1)]);
  return letter;
}

/** Places are whole hundredths of a pixel, y downwards, so the steps between them do not add up their roundings. */
function createLetter({ commands: [first, ...others] }: Outline, scale: number): Letter {
  const steps = new Float64Array(others.reduce((count, { values }) => count + values.length, 0));
  const startX = inHundredths(first?.values.at(-2), scale);
  const startY = inHundredths(first?.values.at(-1), -scale);
  let [penX, penY, contourX, contourY] = [startX, startY, startX, startY];
  let commands = '';
  let filled = 0;
  for (const { type, values } of others) {
    let [x, y] = type === 'Z' ? [contourX, contourY] : [penX, penY];
    for (let index = 0; index < values.length; index += 2) {
      x = inHundredths(values[index], scale);
      y = inHundredths(values[index + 1], -scale);
      steps[filled++] = (x - penX) / 100;
      steps[filled++] = (y - penY) / 100;
    }
    commands += type.toLowerCase();
    [penX, penY] = [x, y];
    if (type === 'M') [contourX, contourY] = [x, y];
  }
  return { scale, startX: startX / 100, startY: startY / 100, commands, steps };
}

function inHundredths(value: number | undefined, scale: number): number {
  return Math.round((value ?? 0) * scale * 100);
}

/** Letters as SVG has them: writing numbers is most of the work on an SVG, and a text repeats its letters. */
const written = new WeakMap<Letter, string>();

function stepsOf(letter: Letter): string {
  const before = written.get(letter);
  if (before !== undefined) return before;
  const steps = writtenSteps(letter);
  written.set(letter, steps);
  return steps;
}

function writtenSteps({ commands, steps }: Letter): string {
  let text = '';
  let at = 0;
  for (const command of commands) {
    text += command;
    for (let place = 0; place < placesOf(command); place++, at += 2) {
      text += `${place > 0 ? ' ' : ''}${steps[at] ?? 0} ${steps[at + 1] ?? 0}`;
    }
  }
  return text;
}

/** How many places a command has: its handles and its end. */
export function placesOf(command: string): 0 | 1 | 2 | 3 {
  if (command === 'z') return 0;
  if (command === 'q') return 2;
  return command === 'c' ? 3 : 1;
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

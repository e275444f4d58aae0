import type { Box } from './frame.ts';
import type { Ground } from './ground.ts';
import { type Matrix, type SvgShape, svgShapes } from './svg-shapes.ts';
import type { PlacedLetter, PlacedLine } from './text/index.ts';

/** What a text on a card is there for. */
export type BlockRole =
  | 'campaign'
  | 'they-say'
  | 'claim'
  | 'what-is-true'
  | 'headline'
  | 'text'
  | 'quote'
  | 'figure'
  | 'figure-meaning'
  | 'step'
  | 'step-number'
  | 'voice'
  | 'source'
  | 'action'
  | 'contact'
  | 'check'
  | 'code'
  | 'address';

/** A text on a card: how large it got, and what is wrong with it. */
export interface Block {
  readonly role: BlockRole;
  readonly words: string;
  /** Font size in pixels. */
  readonly size: number;
  readonly ground: Ground;
  /** Graphemes to lose until it fits at the smallest size; 0 when it fits. */
  readonly excess: number;
  /** Graphemes that no font has a glyph for. */
  readonly missing: readonly string[];
  /** Where its letters stand. Computed when asked for: finding out what is wrong does not need it. */
  readonly placed: () => Placed;
}

export interface Placed {
  readonly lines: readonly PlacedLine[];
  /** The box around all ink. */
  readonly ink: Box;
}

/** Letters of one text, and the place that its drawing gives them. */
export interface LetterShape {
  readonly name: 'letters';
  readonly letters: readonly PlacedLetter[];
  /** `#RRGGBB` */
  readonly colour: string;
  readonly matrix: Matrix;
}

export type CardShape = SvgShape | LetterShape;

/** A piece of a card: the texts in it in reading order, and its SVG when it is painted. */
export interface Drawing {
  readonly blocks: readonly Block[];
  readonly paint: () => string;
  /** What `paint` writes, for a raster: letters are not written down only to be read again. */
  readonly shapes: () => readonly CardShape[];
}

export function shape(svg: string): Drawing {
  return lateShape(() => svg);
}

/** A shape that costs something to write, and is left unwritten where only the texts are asked for. */
export function lateShape(paint: () => string): Drawing {
  return { blocks: [], paint, shapes: () => svgShapes(paint()) };
}

/** Puts drawings on top of each other, the first at the bottom. */
export function layered(...drawings: readonly Drawing[]): Drawing {
  return {
    blocks: drawings.flatMap(({ blocks }) => blocks),
    paint: () => drawings.map(({ paint }) => paint()).join(''),
    shapes: () => drawings.flatMap(({ shapes }) => shapes()),
  };
}

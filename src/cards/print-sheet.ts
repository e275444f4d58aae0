import type { CardFile } from '../domain/card-file.ts';
import { cardFormats } from '../domain/card-format.ts';
import type { Box } from './frame.ts';

/** Points in a millimetre: PDF measures in 1/72 inch. */
const POINTS = 72 / 25.4;

/** Millimetres. Print shops ask for 3 mm of bleed, and marks that stay outside of it. */
const BLEED = 3;
const MARK = { from: 4, to: 9 } as const;
const SLUG = 10;

/** A sheet of paper with a card on it. Boxes in points from the top left corner of the page. */
export interface PrintSheet {
  readonly page: Box;
  /** How far the colours run. */
  readonly bleed: Box;
  /** Where the paper is cut. */
  readonly trim: Box;
  /** The card on it: 1166 x 1654 pixels are not quite the shape of each A paper. */
  readonly card: Box;
  /** Points for a pixel of the card. */
  readonly scale: number;
  /** Crop marks, each from one end to the other. */
  readonly marks: readonly { readonly from: Point; readonly to: Point }[];
}

type Point = readonly [x: number, y: number];

export function printSheet(
  { width, height, format }: Pick<CardFile, 'width' | 'height' | 'format'>,
  cropMarks: boolean,
): PrintSheet {
  const slug = cropMarks ? SLUG * POINTS : 0;
  const trim = { x: slug, y: slug, width: width * POINTS, height: height * POINTS };
  const { scale, card } = cardIn(trim, cardFormats[format]);
  return {
    page: grown(trim, slug),
    bleed: grown(trim, cropMarks ? BLEED * POINTS : 0),
    trim,
    card,
    scale,
    marks: cropMarks ? marksAround(trim) : [],
  };
}

/** In the middle, as large as both sides allow. */
function cardIn(trim: Box, card: Pick<Box, 'width' | 'height'>): Pick<PrintSheet, 'card' | 'scale'> {
  const scale = Math.min(trim.width / card.width, trim.height / card.height);
  const [width, height] = [card.width * scale, card.height * scale];
  const x = trim.x + (trim.width - width) / 2;
  const y = trim.y + (trim.height - height) / 2;
  return { scale, card: { x, y, width, height } };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Two at each corner, in line with the cuts. */
function marksAround({ x, y, width, height }: Box): PrintSheet['marks'] {
  const [near, far] = [MARK.from * POINTS, MARK.to * POINTS];
  const sides = [
    { at: [x, y], out: [-1, -1] },
    { at: [x + width, y], out: [1, -1] },
    { at: [x, y + height], out: [-1, 1] },
    { at: [x + width, y + height], out: [1, 1] },
  ] as const;
  return sides.flatMap(({ at: [left, top], out: [right, down] }) => [
    { from: [left + right * near, top], to: [left + right * far, top] },
    { from: [left, top + down * near], to: [left, top + down * far] },
  ]);
}

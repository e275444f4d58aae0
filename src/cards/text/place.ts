import type { AnalysedText } from './analyse.ts';
import { type Bounds, union } from './bounds.ts';
import type { Fitted } from './fit.ts';
import { type PlacedLetter, type Placement, placedBounds, placedLetter } from './letters.ts';
import { type Cluster, type PlacedGlyph, type ShapedLine, shapeLine } from './shape-line.ts';

/** Where a text goes, in pixels: the top left corner of its box, and the width in which its lines are aligned. */
export interface TextPosition {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** `start` is the left edge for left-to-right text, the right edge for right-to-left text. */
  readonly align: 'start' | 'end' | 'center';
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** From left to right, in pixels from the card's left edge. */
  readonly clusters: readonly Cluster[];
}

export interface PlacedText {
  /** All letters that have ink. */
  readonly letters: readonly PlacedLetter[];
  readonly lines: readonly PlacedLine[];
  readonly height: number;
  /** The box around all ink, without the empty room in lines and around letters; of size 0 when there is no ink. */
  readonly ink: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Puts the letters of a fitted text in their places. */
export function place(text: AnalysedText, fitted: Fitted, position: TextPosition): PlacedText {
  const firstBaseline = position.y + baselineIn(text, fitted);
  const drawn = fitted.lines.map((line, index) => {
    const shaped = shapeLine(text, line);
    const x = position.x + indent(text, position, shaped.width * fitted.size);
    // Browsers paint text on whole pixels vertically; so does a card, or thin strokes would blur.
    const baseline = Math.round(firstBaseline + index * fitted.lineHeight);
    const pen: Pen = { x, baseline, size: fitted.size };
    const source = text.source.slice(line.start, line.end);
    return { ...drawGlyphs(shaped.glyphs, pen), line: placedLine(source, shaped, pen) };
  });
  return {
    letters: drawn.flatMap((line) => line.letters),
    lines: drawn.map((line) => line.line),
    height: fitted.height,
    ink: boxOf(
      drawn.reduce<Bounds | null>((ink, line) => union(ink, line.ink), null),
      position,
    ),
  };
}

/** Where a line starts, in pixels. */
interface Pen {
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
}

/**
 * Distance from a line's top to its baseline: half of the leading, then the ascent of the primary typeface, as CSS
 * has it, with the whole-pixel rounding of Chromium (`SimpleFontData` and `CalculateLeadingSpace` in its source), so
 * that a page and a card show a text at the same height.
 */
function baselineIn(text: AnalysedText, { size, lineHeight }: Fitted): number {
  const primary = text.style.typefaces[0];
  const ascent = Math.round((primary?.ascender ?? 0) * size);
  const depth = (primary?.descender ?? 0) * size;
  const descent = Math.round(depth);
  // Chromium moves a baseline up rather than cut off a descender.
  const lift = descent < depth ? 1 : 0;
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent - lift;
}

function indent(text: AnalysedText, { width: available, align }: TextPosition, width: number): number {
  if (align === 'center') return (available - width) / 2;
  const atRightEdge = (align === 'end') === (text.style.direction === 'ltr');
  return atRightEdge ? available - width : 0;
}

function drawGlyphs(
  glyphs: readonly PlacedGlyph[],
  { x, baseline, size }: Pen,
): { letters: readonly PlacedLetter[]; ink: Bounds | null } {
  const letters: PlacedLetter[] = [];
  let ink: Bounds | null = null;
  for (const glyph of glyphs) {
    const outline = glyph.typeface.outline(glyph.id);
    const origin: Placement = {
      scale: size / glyph.typeface.unitsPerEm,
      x: x + (glyph.pen + glyph.offsetX) * size,
      y: baseline - glyph.offsetY * size,
    };
    const letter = placedLetter(outline, origin);
    if (letter) letters.push(letter);
    ink = union(ink, placedBounds(outline, origin));
  }
  return { letters, ink };
}

function placedLine(text: string, shaped: ShapedLine, { x, baseline, size }: Pen): PlacedLine {
  return {
    text,
    x,
    baseline,
    width: shaped.width * size,
    clusters: shaped.clusters.map((cluster) => ({
      index: cluster.index,
      x: x + cluster.x * size,
      width: cluster.width * size,
    })),
  };
}

function boxOf(ink: Bounds | null, { x, y }: TextPosition): PlacedText['ink'] {
  if (!ink) return { x, y, width: 0, height: 0 };
  return { x: ink.minX, y: ink.minY, width: ink.maxX - ink.minX, height: ink.maxY - ink.minY };
}

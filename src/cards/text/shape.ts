import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import { halfWidthsIn } from './half-width.ts';
import type { Typeface } from './typeface.ts';

/** A stretch of text with one typeface, script and direction. */
export interface Run {
  /** UTF-16 indices, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly typeface: Typeface;
  /** ISO 15924. */
  readonly script: string;
  /** Bidirectional embedding level: odd runs right to left. */
  readonly level: number;
  /** The line it is on, as UTF-16 indices: while nothing is broken, the whole text. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** One glyph of a shaped run; lengths in em, y upwards. */
export interface Glyph {
  readonly id: number;
  readonly typeface: Typeface;
  /** UTF-16 index of the first character that the glyph belongs to. */
  readonly cluster: number;
  readonly advance: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

const NO_GLYPH = 0;

/** UTF-16 units around a run that the shaper gets to see. It looks at five characters; an astral one takes two. */
const CONTEXT = 10;

/** One buffer for all texts: making one costs more than shaping a line. Shaping is synchronous, so it is never shared. */
const buffer = new Buffer();

/**
 * Turns one run into glyphs in visual order, left to right. The text around the run is seen, so that Arabic letters
 * join across runs. Characters without a glyph are left out: a box (tofu) must never reach a card.
 */
export function shapeRun(text: string, run: Run, languageTag: string): readonly Glyph[] {
  const { typeface } = run;
  buffer.reset();
  // The whole text, copied for each of its runs, would take quadratic time.
  const from = Math.max(0, run.start - CONTEXT);
  buffer.addText(text.slice(from, run.end + CONTEXT), run.start - from, run.end - run.start);
  buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setScript(run.script);
  buffer.setLanguage(languageTag);
  shape(typeface.font, buffer, halfWidths(text, run, from));
  const positions = buffer.getGlyphPositions();
  const scale = 1 / typeface.unitsPerEm;
  return buffer.getGlyphInfos().flatMap(({ codepoint: id, cluster }, index) => {
    const position = positions[index];
    if (!position || id === NO_GLYPH) return [];
    return {
      id,
      typeface,
      cluster: from + cluster,
      advance: position.xAdvance * scale,
      offsetX: position.xOffset * scale,
      offsetY: position.yOffset * scale,
    };
  });
}

/** The buffer counts from `from` on. */
function halfWidths(text: string, run: Run, from: number): Feature[] {
  if (!run.typeface.hasHalfWidths) return [];
  return halfWidthsIn(text, run).map((index) => new Feature('halt', 1, index - from, index - from + 1));
}

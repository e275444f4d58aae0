import type { AnalysedText } from './analyse.ts';
import { visualOrder } from './bidi.ts';
import type { Line } from './break-lines.ts';
import { type Glyph, type Run, shapeRun } from './shape.ts';

/** A glyph of a line with its pen position, in em from the line's left end. */
export interface PlacedGlyph extends Glyph {
  readonly pen: number;
}

/** One or more characters that are drawn as a unit. */
export interface Cluster {
  /** UTF-16 index in the text of the first of them. */
  readonly index: number;
  /** The left edge. */
  readonly x: number;
  readonly width: number;
}

/** A line in visual order, left to right. */
export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly clusters: readonly Cluster[];
  /** In em. */
  readonly width: number;
}

/** Shapes one line on its own: letters at its ends take their final forms, runs their visual order. */
export function shapeLine(text: AnalysedText, line: Line): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  let pen = 0;
  for (const run of visualOrder(runsIn(text, line))) {
    for (const glyph of glyphsOf(text, run, line)) {
      glyphs.push({ ...glyph, pen });
      pen += glyph.advance;
    }
  }
  return { glyphs, clusters: clustersOf(glyphs), width: pen };
}

function runsIn(text: AnalysedText, line: Line): readonly Run[] {
  return text.runs
    .filter((run) => run.start < line.end && run.end > line.start)
    .map((run) => ({
      ...run,
      start: Math.max(run.start, line.start),
      end: Math.min(run.end, line.end),
      lineStart: line.start,
      lineEnd: line.end,
    }));
}

function glyphsOf(text: AnalysedText, run: Run, line: Line): readonly Glyph[] {
  const glyphs = shapeRun(text.drawn, run, text.style.languageTag);
  if (!line.hyphenated || !text.hyphen || run.end !== line.end) return glyphs;
  const hyphen = { ...text.hyphen, cluster: line.end - 1 };
  return run.level % 2 === 1 ? [hyphen, ...glyphs] : [...glyphs, hyphen];
}

/** Invisible characters take no room, so they have no place. */
function clustersOf(glyphs: readonly PlacedGlyph[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const { cluster: index, pen: x, advance: width } of glyphs) {
    const last = clusters.at(-1);
    if (last?.index === index) clusters[clusters.length - 1] = { ...last, width: last.width + width };
    else clusters.push({ index, x, width });
  }
  return clusters.filter((cluster) => cluster.width > 0);
}

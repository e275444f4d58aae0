import type { AnalysedText, Segment } from './analyse.ts';

/** One line of a broken text. */
export interface Line {
  /** UTF-16 indices; white space at the line's end is left out. */
  readonly start: number;
  readonly end: number;
  /** In em, without the empty half of a full-width bracket at the end. */
  readonly width: number;
  /** Whether a hyphen is drawn after the last character. */
  readonly hyphenated: boolean;
}

/** Widths are sums of rounded advances: what differs by less than this many em is the same. */
export const TOLERANCE = 1e-6;

/** Fills line after line, as browsers do. A segment wider than `maxWidth` em gets a line of its own and sticks out. */
export function breakLines(text: AnalysedText, maxWidth: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const segment of text.segments) {
    const longer: Line = lineOf(text, open ? open.start : segment.start, segment);
    if (open && longer.width > maxWidth + TOLERANCE) {
      lines.push(open);
      open = lineOf(text, segment.start, segment);
    } else {
      open = longer;
    }
    if (segment.required) {
      lines.push(open);
      open = null;
    }
  }
  return open ? [...lines, open] : lines;
}

/** The line from a UTF-16 index to the end of a segment. */
export function lineOf(text: AnalysedText, start: number, last: Segment): Line {
  const { end, hyphenated } = last;
  const hyphenWidth = hyphenated ? (text.hyphen?.advance ?? 0) : 0;
  const edges = (text.edgeRoom.regained.get(start) ?? 0) - (text.edgeRoom.hanging.get(end) ?? 0);
  return { start, end, hyphenated, width: advanceBetween(text, start, end) + hyphenWidth + edges };
}

/** Advance width of a stretch of text, in em. */
export function advanceBetween(text: AnalysedText, start: number, end: number): number {
  return (text.reach[end] ?? 0) - (text.reach[start] ?? 0);
}

/** The widest of some lines, in em. */
export function widestOf(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((line) => line.width));
}

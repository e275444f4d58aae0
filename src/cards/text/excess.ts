import type { AnalysedText } from './analyse.ts';
import { advanceBetween, breakLines, type Line, TOLERANCE } from './break-lines.ts';

/** The room for the lines of a text: a width in em and a number of lines. */
export interface Room {
  readonly width: number;
  readonly maxLines: number;
}

/**
 * How many graphemes an editor has to take away until a text fits: those after the last line, and the ends of words
 * that stick out of theirs.
 */
export function excessOf(text: AnalysedText, room: Room): number {
  const kept = breakLines(text, room.width).slice(0, room.maxLines);
  const stickingOut = kept.map(({ start, end }) => graphemesBetween(text, fullAt(text, start, room), end));
  const beyond = graphemesBetween(text, endOfRoom(text, kept.at(-1), room), text.source.length);
  return stickingOut.reduce((sum, count) => sum + count, beyond);
}

/** Where the last line is full: the start of the next word may still fit, white space hangs over the edge. */
function endOfRoom(text: AnalysedText, last: Line | undefined, room: Room): number {
  if (!last) return 0;
  const mustEnd = text.segments.some((segment) => segment.end === last.end && segment.required);
  const full = mustEnd ? last.end : Math.max(last.end, fullAt(text, last.start, room));
  return full + (/^\s*/.exec(text.source.slice(full))?.[0].length ?? 0);
}

/** Where a line from `start` on is full: the last grapheme boundary inside the room. */
function fullAt(text: AnalysedText, start: number, { width }: Room): number {
  let full = start;
  for (let grapheme = graphemesBefore(text, start); full < text.source.length; grapheme++) {
    const end = text.graphemeStarts[grapheme + 1] ?? text.source.length;
    if (advanceBetween(text, start, end) > width + TOLERANCE) break;
    full = end;
  }
  return full;
}

function graphemesBetween(text: AnalysedText, start: number, end: number): number {
  return Math.max(0, graphemesBefore(text, end) - graphemesBefore(text, start));
}

/** How many graphemes start before a UTF-16 index, found by halving: a text may be very long. */
function graphemesBefore({ graphemeStarts }: AnalysedText, index: number): number {
  let low = 0;
  let high = graphemeStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((graphemeStarts[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

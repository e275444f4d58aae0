import type { Run } from './shape.ts';

type Kind = 'opening' | 'closing' | 'stop' | 'middle' | 'other';

/** Marks of one kind, by the half of their square that is empty. */
type Marks = readonly (readonly [kind: Kind, characters: string])[];

const BRACKETS: Marks = [
  ['opening', '\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u301d\uff08\uff3b\uff5b\uff5f'],
  ['closing', '\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u301e\u301f\uff09\uff3d\uff5d\uff60'],
  ['middle', '\u00b7\u2027\u3000\u30fb'],
];

/** Where these stand depends on the font: in simplified Chinese commas, stops and colons are at the left. */
const QUOTES_AND_STOPS: Marks = [
  ['opening', '\u2018\u201c'],
  ['closing', '\u2019\u201d'],
  ['stop', '\u3001\u3002\uff0c\uff0e\uff1a\uff1b'],
];

/** These take no more than their ink, and let a neighbour come close all the same. */
const NARROW: Marks = [
  ['opening', '([{'],
  ['closing', ')]}'],
];

const AFTER_WHICH_OPENING_MOVES_UP: readonly Kind[] = ['opening', 'closing', 'stop', 'middle'];
const BEFORE_WHICH_CLOSING_MOVES_UP: readonly Kind[] = ['closing', 'stop', 'middle'];

function kindAmong(marks: Marks, character: string): Kind {
  const found = marks.find(([, characters]) => character !== '' && characters.includes(character));
  return found?.[0] ?? 'other';
}

function kindOf(character: string, { typeface }: Run): Kind {
  const bracket = kindAmong(BRACKETS, character);
  if (bracket !== 'other' || !typeface.has(character.charCodeAt(0))) return bracket;
  return kindAmong(QUOTES_AND_STOPS, character);
}

/**
 * Chinese punctuation fills a square, half of it empty. Two marks in a row share that room: a bracket that opens after
 * a comma moves up to it. This is `text-spacing-trim: normal` of CSS Text 4, as browsers set Chinese by default: quotes
 * and stops share with what is in the same font file, brackets with all.
 *
 * @returns The UTF-16 indices of the marks in a run that lose their empty half.
 */
export function halfWidthsIn(text: string, run: Run): readonly number[] {
  const found: number[] = [];
  for (let index = run.start; index < run.end; index++) {
    const kind = kindOf(text.charAt(index), run);
    const sharesWith =
      kind === 'opening' ? neighbourKind(text, index - 1, run) : neighbourKind(text, index + 1, run);
    if (kind === 'opening' && AFTER_WHICH_OPENING_MOVES_UP.includes(sharesWith)) found.push(index);
    if (isAtLeft(kind) && BEFORE_WHICH_CLOSING_MOVES_UP.includes(sharesWith)) found.push(index);
  }
  return found;
}

function isAtLeft(kind: Kind): boolean {
  return kind === 'closing' || kind === 'stop';
}

/** What is on another line is no neighbour. */
function neighbourKind(text: string, index: number, run: Run): Kind {
  if (index < run.lineStart || index >= run.lineEnd) return 'other';
  const wide = kindOf(text.charAt(index), run);
  return wide === 'other' ? kindAmong(NARROW, text.charAt(index)) : wide;
}

/** What full-width marks gain or save at the ends of a line, in em, by UTF-16 index. */
export interface EdgeRoom {
  /** What an opening mark gets back where a line starts with it: nothing is before it to share with. */
  readonly regained: ReadonlyMap<number, number>;
  /** The empty half of a closing bracket or quote, by the index after it: it hangs over the edge of a full line. */
  readonly hanging: ReadonlyMap<number, number>;
}

/** @param reach Advance in em from the start of the text to each index. */
export function edgeRoomOf(text: string, runs: readonly Run[], reach: Float64Array): EdgeRoom {
  const regained = new Map<number, number>();
  const hanging = new Map<number, number>();
  for (const run of runs.filter(({ typeface }) => typeface.hasHalfWidths)) {
    const halved = new Set(halfWidthsIn(text, run));
    for (let index = run.start; index < run.end; index++) {
      const advance = (reach[index + 1] ?? 0) - (reach[index] ?? 0);
      const kind = kindOf(text.charAt(index), run);
      if (kind === 'opening' && halved.has(index)) regained.set(index, advance);
      if (kind === 'closing' && !halved.has(index)) hanging.set(index + 1, advance / 2);
    }
  }
  return { regained, hanging };
}

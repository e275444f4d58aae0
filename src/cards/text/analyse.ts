import { levelsOf } from './bidi.ts';
import { outsideChineseWords } from './chinese-words.ts';
import { graphemeDrawer } from './coverage.ts';
import { type EdgeRoom, edgeRoomOf } from './half-width.ts';
import { SOFT_HYPHEN, visibleHyphen } from './hyphen.ts';
import { lineOpportunities, type Opportunity } from './line-opportunities.ts';
import { betweenPhrases } from './phrase-breaks.ts';
import { scriptsOf } from './script.ts';
import { type Glyph, type Run, shapeRun } from './shape.ts';
import type { TextStyle } from './style.ts';
import type { Typeface } from './typeface.ts';

/** A part of a text that is never broken. */
export interface Segment {
  /** UTF-16 indices; the end leaves out white space, which takes no room at a line's end. */
  readonly start: number;
  readonly end: number;
  /** Whether the line has to end after it. */
  readonly required: boolean;
  /** Whether it ends in a soft hyphen, which shows at a line's end only. */
  readonly hyphenated: boolean;
}

/** Everything about a text that depends neither on its size nor on the width it gets. */
export interface AnalysedText {
  readonly source: string;
  readonly style: TextStyle;
  /** Graphemes that no typeface can draw, each once. They are left out of the picture: report them. */
  readonly missing: readonly string[];
  /** The source as it goes to the shaper, index for index. */
  readonly drawn: string;
  readonly runs: readonly Run[];
  readonly segments: readonly Segment[];
  /**
   * The same for a headline, where Chinese is broken between words only, and scripts that mark no words between
   * phrases; running text is broken as browsers do.
   */
  readonly headlineSegments: readonly Segment[];
  /** Where each grapheme starts, as UTF-16 indices. */
  readonly graphemeStarts: readonly number[];
  /** Advance in em from the start of the text to each UTF-16 index; one entry more than the text is long. */
  readonly reach: Float64Array;
  readonly edgeRoom: EdgeRoom;
  /** Drawn where a line ends in a soft hyphen; `null` when no line can. */
  readonly hyphen: Glyph | null;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const CONTROL_SPACE = /[\t-\r\u0085\u2028\u2029]/g;
/** White space that takes no room at a line's end. */
const HANGING = /[ \u1680\u200b\u3000]*$/;

/** Finds typefaces, directions, glyph advances and line opportunities once; fitting is arithmetic after that. */
export function analyse(text: string, style: TextStyle): AnalysedText {
  const itemised = itemise(text, style);
  const reach = reachOf(itemised.drawn, itemised.runs, style.languageTag);
  return {
    source: text,
    style,
    ...itemised,
    ...segmentsFor(text, style.languageTag),
    reach,
    edgeRoom: edgeRoomOf(itemised.drawn, itemised.runs, reach),
    hyphen: text.includes(SOFT_HYPHEN) ? visibleHyphen(style.typefaces) : null,
  };
}

type Itemised = Pick<AnalysedText, 'drawn' | 'runs' | 'missing' | 'graphemeStarts'>;

function itemise(text: string, style: TextStyle): Itemised {
  const draw = graphemeDrawer(style.typefaces);
  const typefaces: Typeface[] = [];
  const missing = new Set<string>();
  const graphemeStarts: number[] = [];
  let drawn = '';
  for (const { segment, index } of graphemes.segment(text.replace(CONTROL_SPACE, ' '))) {
    const drawing = draw(segment, typefaces.at(-1));
    if (!drawing.complete) missing.add(segment);
    graphemeStarts.push(index);
    drawn += drawing.text;
    typefaces.push(...new Array<Typeface>(segment.length).fill(drawing.typeface));
  }
  const levels = levelsOf(text, style.direction);
  return { drawn, runs: runsOf(typefaces, scriptsOf(text), levels), missing: [...missing], graphemeStarts };
}

function runsOf(
  typefaces: readonly Typeface[],
  scripts: readonly string[],
  levels: Uint8Array,
): readonly Run[] {
  const runs: Run[] = [];
  typefaces.forEach((typeface, index) => {
    const script = scripts[index] ?? '';
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last && last.typeface === typeface && last.script === script && last.level === level) {
      runs[runs.length - 1] = { ...last, end: index + 1 };
    } else {
      const line = { lineStart: 0, lineEnd: typefaces.length };
      runs.push({ start: index, end: index + 1, typeface, script, level, ...line });
    }
  });
  return runs;
}

function reachOf(drawn: string, runs: readonly Run[], languageTag: string): Float64Array {
  const reach = new Float64Array(drawn.length + 1);
  for (const run of runs) {
    for (const { cluster, advance } of shapeRun(drawn, run, languageTag)) {
      reach[cluster + 1] = (reach[cluster + 1] ?? 0) + advance;
    }
  }
  let sum = 0;
  return reach.map((advance) => {
    sum += advance;
    return sum;
  });
}

function segmentsFor(text: string, languageTag: string): Pick<AnalysedText, 'segments' | 'headlineSegments'> {
  const opportunities = lineOpportunities(text, languageTag);
  const betweenWords = betweenPhrases(outsideChineseWords(opportunities, text, languageTag), text);
  const segments = segmentsOf(text, opportunities);
  return {
    segments,
    headlineSegments: betweenWords === opportunities ? segments : segmentsOf(text, betweenWords),
  };
}

function segmentsOf(text: string, opportunities: readonly Opportunity[]): readonly Segment[] {
  const ends = [...opportunities, { position: text.length, required: false }];
  let start = 0;
  return ends.flatMap(({ position, required }) => {
    const part = text.slice(start, position).replace(CONTROL_SPACE, ' ');
    const end = start + part.replace(HANGING, '').length;
    const segment = { start, end, required, hyphenated: text[end - 1] === SOFT_HYPHEN };
    start = position;
    return part === '' ? [] : [segment];
  });
}

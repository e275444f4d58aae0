import { type Glyph, shapeRun } from './shape.ts';
import type { Typeface } from './typeface.ts';

/** U+00AD: a place to break a word, invisible unless a line ends there. */
export const SOFT_HYPHEN = '\u00ad';

/** The visible hyphen at the end of a line that breaks at a soft one: one glyph, lengths in em. */
export function visibleHyphen(typefaces: readonly Typeface[]): Glyph | null {
  const typeface = typefaces.find((candidate) => candidate.isFor(0x2d) && candidate.has(0x2d));
  if (!typeface) return null;
  return (
    shapeRun(
      '-',
      { start: 0, end: 1, typeface, script: 'Latn', level: 0, lineStart: 0, lineEnd: 1 },
      'en',
    )[0] ?? null
  );
}

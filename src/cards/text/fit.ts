import type { AnalysedText } from './analyse.ts';
import { balanceLines, endsLonely } from './balance.ts';
import { breakLines, type Line, TOLERANCE, widestOf } from './break-lines.ts';
import { excessOf } from './excess.ts';

/** The room for a text, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly maxLines: number;
  readonly minSize: number;
  readonly maxSize: number;
  /** As a multiple of the font size. */
  readonly lineHeight: number;
  /** Even lines for headlines, or full lines for running text. */
  readonly balanced: boolean;
}

/** A text at the size it got; lengths in pixels. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly lineHeight: number;
  readonly fits: boolean;
  /** Graphemes to lose until the text fits at the smallest size; 0 when it fits. */
  readonly excess: number;
  /** Of the widest line. */
  readonly width: number;
  readonly height: number;
}

/** Sizes are tried in steps of this many pixels, so that equal texts in equal boxes never differ by a rounding. */
const STEP = 0.25;

/**
 * What whole words and phrases are worth in a headline, and that its last word does not stand alone: this share of the
 * size that it could have without.
 */
export const WORTH_OF_FORM = 0.88;

/**
 * Sets a text as large as its box allows. What fits at no size is set at the smallest, and sticks out. In headlines words
 * stay whole, in scripts without spaces too, and the last one has company, unless the headline would become much smaller.
 */
export function fit(text: AnalysedText, box: Box): Fitted {
  if (!box.balanced) return set(text, box);
  const anyhow = setInCompany(text, box);
  if (text.headlineSegments === text.segments) return anyhow;
  const inWords = setInCompany({ ...text, segments: text.headlineSegments }, box);
  return inWords.fits && inWords.size >= WORTH_OF_FORM * anyhow.size ? inWords : anyhow;
}

/** Whether the last word stands alone and lost in its line. */
export function isLonely(text: AnalysedText, { lines, size }: Fitted, width: number): boolean {
  return endsLonely(text, lines, width / size);
}

/** A last word that stands alone moves up, where fewer lines take little of the size. */
function setInCompany(text: AnalysedText, box: Box): Fitted {
  const largest = set(text, box);
  let fitted = largest;
  while (isLonely(text, fitted, box.width)) {
    fitted = set(text, { ...box, maxLines: fitted.lines.length - 1 });
    if (!fitted.fits || fitted.size < WORTH_OF_FORM * largest.size) return largest;
  }
  return fitted;
}

function set(text: AnalysedText, box: Box): Fitted {
  const size = largestSize(text, box);
  const fits = size !== null;
  const setAt = size ?? box.minSize;
  const lines = box.balanced ? balanceLines(text, box.width / setAt) : breakLines(text, box.width / setAt);
  return {
    size: setAt,
    lines,
    lineHeight: box.lineHeight * setAt,
    fits,
    excess: fits ? 0 : excessOf(text, { width: box.width / setAt, maxLines: linesThatFit(box, setAt) }),
    width: widestOf(lines) * setAt,
    height: lines.length * box.lineHeight * setAt,
  };
}

/** Fewer lines never take a larger size, so the largest size that fits is found by halving. */
function largestSize(text: AnalysedText, box: Box): number | null {
  let tooLarge = Math.floor((box.maxSize - box.minSize) / STEP + TOLERANCE) + 1;
  let largest = -1;
  while (tooLarge - largest > 1) {
    const step = Math.floor((largest + tooLarge) / 2);
    if (fitsAt(text, box, box.minSize + step * STEP)) largest = step;
    else tooLarge = step;
  }
  return largest < 0 ? null : box.minSize + largest * STEP;
}

function fitsAt(text: AnalysedText, box: Box, size: number): boolean {
  const lines = breakLines(text, box.width / size);
  return lines.length <= linesThatFit(box, size) && widestOf(lines) <= box.width / size + TOLERANCE;
}

function linesThatFit(box: Box, size: number): number {
  return Math.min(box.maxLines, Math.floor(box.height / (box.lineHeight * size) + TOLERANCE));
}

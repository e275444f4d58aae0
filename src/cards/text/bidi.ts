import bidiFactory, { type BidiCharTypeName } from 'bidi-js';
import type { Direction } from '../../domain/locale.ts';

const bidi = bidiFactory();

/** One character of the basic plane for each bidirectional class that characters outside it can have. */
const STAND_IN: Partial<Record<BidiCharTypeName, string>> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0627',
  EN: '1',
  AN: '\u0660',
  NSM: '\u0300',
  ON: '\u2605',
  ET: '%',
  ES: '+',
  CS: ',',
  BN: '\u200b',
};

/**
 * bidi-js 1.1 reads UTF-16 units and takes lone surrogates for left-to-right letters, which tears Adlam, Rohingya
 * and emoji apart. Every such pair becomes a stand-in of its class and a combining mark, so that indices keep.
 */
function inBasicPlane(text: string): string {
  return text.replace(
    /[\u{10000}-\u{10ffff}]/gu,
    (character) => `${STAND_IN[bidi.getBidiCharTypeName(character)] ?? 'a'}\u0300`,
  );
}

/** The embedding level of every UTF-16 unit by the Unicode Bidirectional Algorithm: odd levels run right to left. */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(inBasicPlane(text), direction).levels;
}

/** The direction of the first letter that has one; `ltr` for a text without such a letter, such as a phone number. */
export function firstDirection(text: string): Direction {
  for (const character of text) {
    const type = bidi.getBidiCharTypeName(character);
    if (type === 'L') return 'ltr';
    if (type === 'R' || type === 'AL') return 'rtl';
  }
  return 'ltr';
}

/** Puts the runs of one line from logical into visual order, left to right (rule L2 of the algorithm). */
export function visualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const levels = runs.map((run) => run.level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1));
  let ordered = [...runs];
  for (let level = Math.max(...levels); level >= lowestOdd; level--) ordered = reverseFrom(ordered, level);
  return ordered;
}

function reverseFrom<Run extends { readonly level: number }>(runs: readonly Run[], level: number): Run[] {
  const ordered: Run[] = [];
  let stretch: Run[] = [];
  for (const run of runs) {
    if (run.level >= level) {
      stretch.unshift(run);
    } else {
      ordered.push(...stretch, run);
      stretch = [];
    }
  }
  return [...ordered, ...stretch];
}

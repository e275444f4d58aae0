import type { Card } from '../card.ts';
import { layered } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { paperGround } from '../ground.ts';
import { drawText, type SetText } from '../typesetter.ts';
import type { Row } from './column.ts';
import { middled } from './middled.ts';
import { numberedBlaze } from './numbered-blaze.ts';

export type StepRow = Row;

export interface StepList {
  readonly rows: readonly StepRow[];
  /** Of the letters, in pixels. */
  readonly size: number;
  /** That the letters could have if more lines were no loss. */
  readonly largest: number;
  /** Whether all steps fit at that size. */
  readonly fits: boolean;
}

const STEP = 2;

/** A step of more lines is no step any more. */
const MOST_LINES = 3;

/** The size of steps, as a multiple of running text at most: few steps may be larger. */
const LARGEST = 1.15;
/** Least air between two steps, as a share of the size of their letters. */
const AIR = 0.5;

/** Of the blaze, in multiples of the size of the letters beside it. */
const BLAZE = { width: 2.3, height: 1.5, gap: 0.75 } as const;

/** What steps in one line each are worth: this share of the size that they would have in more lines. */
const WORTH_OF_ONE_LINE = 0.82;

/**
 * All steps in one size, the largest that fits, or somewhat smaller where that saves lines: a step is read at a
 * glance in one line. A step that is too long even at the smallest size sticks out, and says so.
 */
export function stepRows(card: Card, room: Pick<Box, 'width' | 'height'>): StepList {
  const { min, max } = card.grid.sizes.passage ?? { min: 28, max: 40 };
  const fitting: SizedSteps[] = [];
  for (let size = Math.round(LARGEST * max); size >= min; size -= STEP) {
    if (size < WORTH_OF_ONE_LINE * (fitting[0]?.size ?? 0)) break;
    const steps = rowsAt(card, { ...room, size });
    if (fits(steps, size, room.height)) fitting.push({ size, steps, lines: linesOf(steps) });
  }
  const [largest] = fitting;
  if (!largest) return overflowing(card, room);
  const { size, steps } = fitting.reduce((fewest, one) => (one.lines < fewest.lines ? one : fewest), largest);
  return { size, largest: largest.size, fits: true, rows: steps.map(({ row }) => row) };
}

interface SizedSteps {
  readonly size: number;
  readonly steps: readonly SetStep[];
  /** Of all steps together. */
  readonly lines: number;
}

function linesOf(steps: readonly SetStep[]): number {
  return steps.reduce((sum, { words }) => sum + words.fitted.lines.length, 0);
}

function overflowing(card: Card, { width, height }: Pick<Box, 'width' | 'height'>): StepList {
  const { min: size } = card.grid.sizes.passage ?? { min: 28 };
  const share = height / Math.max(1, card.model.steps.length) - AIR * size;
  const rows = rowsAt(card, { width, height: share, size, isLast: true });
  return { size, largest: size, fits: false, rows: rows.map(({ row }) => row) };
}

interface StepSetting extends Pick<Box, 'width' | 'height'> {
  readonly size: number;
  /** At the smallest size each step gets an equal part of the height, and what exceeds it is told. */
  readonly isLast?: boolean;
}

interface SetStep {
  readonly row: StepRow;
  readonly words: SetText;
}

function rowsAt(card: Card, { width, height, size, isLast = false }: StepSetting): readonly SetStep[] {
  const { model, typesetter, frame } = card;
  const ground = paperGround(card);
  const blaze = { width: BLAZE.width * size, height: BLAZE.height * size };
  const indent = blaze.width + BLAZE.gap * size;
  const { headline, text } = model.locale.cardLineHeight;
  return model.steps.map((step, index) => {
    const words = typesetter.set({
      role: 'step',
      words: step,
      weight: 500,
      size: { min: size, max: size },
      lineHeight: (headline + text) / 2,
      width: width - indent,
      maxLines: MOST_LINES,
      ...(isLast && { height }),
      balanced: true,
    });
    const rowHeight = Math.max(blaze.height, words.inkHeight);
    const row: StepRow = {
      height: rowHeight,
      draw: ({ x, y }) =>
        layered(
          numberedBlaze(card, index + 1, { x, y: y + (rowHeight - blaze.height) / 2, ...blaze }),
          drawText(frame, words, { x: x + indent, top: middled(words, y, rowHeight), ground }),
        ),
    };
    return { row, words };
  });
}

function fits(rows: readonly SetStep[], size: number, height: number): boolean {
  const taken = rows.reduce((sum, { row }) => sum + row.height, 0);
  const air = Math.max(0, rows.length - 1) * AIR * size;
  return rows.every(({ words }) => words.fitted.fits) && taken + air <= height;
}

import type { CardFormat } from '../domain/card-format.ts';
import type { Direction } from '../domain/locale.ts';

/** A box in pixels from the card's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Turns a layout that is written left to right into the card's own direction. Every place on a card goes through
 * here, so a right-to-left card is the exact mirror image of its left-to-right twin.
 */
export interface Frame {
  readonly format: CardFormat;
  readonly direction: Direction;
  place(box: Box): Box;
  placeX(x: number): number;
}

export function createFrame(format: CardFormat, direction: Direction): Frame {
  const axisTwice = mirrorAxis(format) * 2;
  if (direction === 'ltr') return { format, direction, place: (box) => box, placeX: (x) => x };
  return {
    format,
    direction,
    place: (box) => ({ ...box, x: axisTwice - box.x - box.width }),
    placeX: (x) => axisTwice - x,
  };
}

/** Where the mirror stands, in pixels from the left: the middle of the safe area, so that no text leaves it. */
export function mirrorAxis({ safeArea }: CardFormat): number {
  return (safeArea.left + safeArea.right) / 2;
}

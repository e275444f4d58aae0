import type { CardWeight } from '../../../src/cards/font-book.ts';
import type { Direction, FontFamilyId } from '../../../src/domain/locale.ts';

/** A text to be set by both the card engine and Chromium. */
export interface Sample {
  readonly text: string;
  readonly languageTag: string;
  readonly direction: Direction;
  readonly family: FontFamilyId;
  readonly weight: CardWeight;
  /** Font size and line width, in pixels. */
  readonly size: number;
  readonly width: number;
  /** As a multiple of the font size. */
  readonly lineHeight: number;
}

/** Room around the text in its picture, in pixels, for letters that reach out of their line. */
export const MARGIN = 40;

/** The size of a sample's picture, in pixels, once it is set in some number of lines. */
export function pictureSize(
  { width, size, lineHeight }: Sample,
  lines: number,
): { width: number; height: number } {
  return { width: width + 2 * MARGIN, height: Math.ceil(lines * size * lineHeight) + 2 * MARGIN };
}

import type { CardFormat } from '../domain/card-format.ts';
import type { Box } from './frame.ts';

type Size = Pick<CardFormat, 'width' | 'height'>;

/** Whether a card lies flat, as a link's preview does: its message stands beside its QR code, not above it. */
export function isFlat({ width, height }: Size): boolean {
  return width > height;
}

/** The square in the middle of a flat card, in whole pixels: some chats show nothing else of a preview. */
export function centreSquare({ width, height }: Size): Box {
  const x = Math.floor((width - height) / 2);
  return { x, y: 0, width: width - 2 * x, height };
}

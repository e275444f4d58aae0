import type { Card } from '../card.ts';
import type { Box } from '../frame.ts';
import { rectangle } from '../svg.ts';
import { cornerRadius } from './corner-radius.ts';

/** A painted blaze: a flat bar with corners as round as a brush leaves them. */
export function blaze(card: Pick<Card, 'frame' | 'model'>, box: Box, fill: string): string {
  const radius = cornerRadius(card, Math.min(box.width, box.height) * 0.16);
  return rectangle(card.frame.place(box), fill, radius);
}

/** How much of the mark's width and height one blaze takes; the upper one stands towards the line's end. */
const SHARE = { width: 0.44, height: 0.62 } as const;

/** The mark of the trail: one blaze for a safe way; two, one above the other, where the path turns. */
export function trailMark(card: Card, box: Box, fill: string): string {
  const width = box.width * SHARE.width;
  const height = box.height * SHARE.height;
  const upper = blaze(card, { x: box.x + box.width - width, y: box.y, width, height }, fill);
  if (card.model.blazes === 'safe') return upper;
  return upper + blaze(card, { x: box.x, y: box.y + box.height - height, width, height }, fill);
}

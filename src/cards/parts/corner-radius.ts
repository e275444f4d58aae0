import type { Card } from '../card.ts';

/** The radius of a corner in pixels, for a brand that has round ones; none for a brand that has square ones. */
export function cornerRadius({ model }: Pick<Card, 'model'>, pixels: number): number {
  return model.corners === 'square' ? 0 : pixels;
}

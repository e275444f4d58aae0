import type { Card } from './card.ts';
import type { CardGrid, SizeRange } from './card-grid.ts';

/** How much of the air between the texts, and of a contact's size, stays where words need the room. */
const TIGHT = { air: 0.55, contact: 0.68 } as const;

/** The same card with less air and small titles: what long words take first, before they shrink. */
export function tightened(card: Card): Card {
  const grid = withLessAir(card.grid);
  // Elsewhere the foot is as tall as the QR code beside it: a smaller foot would win nothing.
  return { ...card, grid: card.format.id === 'story' ? withLowFoot(grid) : grid };
}

function withLessAir(grid: CardGrid): CardGrid {
  const { title, action } = grid.sizes;
  const sizes = { ...grid.sizes, title: smallest(title), action: smallest(action), label: title.min };
  return { ...grid, gap: lessAir(grid.gap), sizes };
}

function withLowFoot(grid: CardGrid): CardGrid {
  const { top, bottom } = grid.footPadding;
  const { min, max } = grid.sizes.contact;
  return {
    ...grid,
    footGap: lessAir(grid.footGap),
    footPadding: { top: lessAir(top), bottom },
    sizes: { ...grid.sizes, contact: { min, max: Math.max(min, TIGHT.contact * max) } },
  };
}

/** What is beside the message stays smaller than the headline, however small that gets. */
function smallest({ min }: SizeRange): SizeRange {
  return { min, max: min };
}

function lessAir(pixels: number): number {
  return Math.round(TIGHT.air * pixels);
}

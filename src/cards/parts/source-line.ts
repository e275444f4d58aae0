import type { Card } from '../card.ts';
import type { SizeRange } from '../card-grid.ts';
import { type Drawing, layered } from '../drawing.ts';
import type { Box } from '../frame.ts';
import type { Ground } from '../ground.ts';
import type { SetText } from '../typesetter.ts';
import { type Row, textRow } from './column.ts';

/** On a flat card, which has no room for a source under every text. */
const FLAT_SOURCE: SizeRange = { min: 28, max: 28 };

/** The same card with room for a source on every format: a number never travels without its own. */
export function withRoomForSource(card: Card): Card {
  const { sizes } = card.grid;
  return { ...card, grid: { ...card.grid, sizes: { ...sizes, source: sizes.source ?? FLAT_SOURCE } } };
}

/** How a source line is set: the width it has in pixels, and what it stands on. */
export interface SourceSetting {
  readonly width: number;
  readonly ground: Ground;
}

/**
 * Where a fact comes from and when: small, but not a footnote. `null` without a source, and on a format that has no
 * room for it by design.
 */
export function sourceLine(card: Card, setting: SourceSetting): Row | null {
  const line = setSource(card, setting.width);
  return line && textRow(card, line, setting.ground);
}

/** The same, not yet at a place. */
export function setSource(card: Card, width: number): SetText | null {
  const { model, grid, typesetter } = card;
  const size = grid.sizes.source;
  if (model.source === undefined || size === null) return null;
  return typesetter.set({
    role: 'source',
    words: model.source,
    weight: 500,
    size,
    lineHeight: model.locale.cardLineHeight.text,
    width,
    maxLines: 2,
    balanced: true,
  });
}

/** Between a text and its source, as a share of the grid's gap. */
const ABOVE = 0.75;

/** A source under what it is the source of, and the room that both leave for the rest. */
export interface Sourced {
  readonly room: Box;
  /** Draws the source at the foot of the box that was given. */
  readonly source: Drawing;
}

/** Takes the room of the source line from the foot of a box. */
export function aboveSource(card: Card, box: Box, ground: Ground): Sourced {
  const line = sourceLine(card, { width: box.width, ground });
  if (!line) return { room: box, source: layered() };
  const height = box.height - line.height - Math.round(ABOVE * card.grid.gap);
  return {
    room: { ...box, height },
    source: line.draw({ x: box.x, y: box.y + box.height - line.height }),
  };
}

import type { CardFormat } from '../domain/card-format.ts';
import type { CardGrid } from './card-grid.ts';
import type { CardModel } from './card-model.ts';
import type { Drawing } from './drawing.ts';
import type { Box, Frame } from './frame.ts';
import type { Logos } from './materials.ts';
import type { Typesetter } from './typesetter.ts';

/** A card being laid out: what it says, and the means to set it. */
export interface Card {
  readonly model: CardModel;
  readonly format: CardFormat;
  readonly grid: CardGrid;
  readonly frame: Frame;
  readonly typesetter: Typesetter;
  readonly logos: Logos;
}

/** What all cards of a format share, and the room it leaves for the message, written left to right. */
export interface Scaffold {
  readonly drawing: Drawing;
  readonly body: Box;
}

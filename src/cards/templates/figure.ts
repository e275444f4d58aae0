import type { Card } from '../card.ts';
import type { SizeRange } from '../card-grid.ts';
import type { CardModel } from '../card-model.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import { isFlat } from '../flat-format.ts';
import type { Box } from '../frame.ts';
import { fieldGround, type Ground } from '../ground.ts';
import { blaze } from '../parts/blazes.ts';
import { column, type Row, textRow } from '../parts/column.ts';
import { fieldScaffold } from '../parts/field-scaffold.ts';
import { type PosterLines, posterLines } from '../parts/poster-lines.ts';
import { setToInk } from '../parts/set-to-ink.ts';
import { sourceLine, withRoomForSource } from '../parts/source-line.ts';
import { statement } from './statement.ts';

/** How much of the room what the figure counts may take: the number keeps at least half of the card's field. */
const MEANING_SHARE = 0.36;

/**
 * How much larger than running text the meaning may be set: it is the sentence, and the number is its subject. The
 * larger sizes are for room that a number in one line leaves.
 */
const MEANING_SCALE = 1.4;
const AMPLE_SCALES = [2, 1.7] as const;

/** How much larger than a larger meaning the number has to be. */
const CONTRAST = 2;

/** How much of its room a card may fill with a meaning in a larger size. */
const AMPLE_SHARE = 0.9;

/** On a flat card, which has no running text. */
const FLAT_MEANING: SizeRange = { min: 28, max: 36 };

const BLAZE = { width: 132, height: 20, gap: 30 } as const;

/** The number is set up to this many times as large as a headline. */
const FIGURE_SCALE = 2;

/** As shares of the grid's gap: between the number and what it counts, and between that and its source. */
const GAP = { number: 0.8, source: 0.85 } as const;

/**
 * One number, as large as the card allows; right under it what it counts, where it is from and of which year. These
 * are the message, so the headline is left to the page. A message without its figure is an issue of its own; its
 * card is a statement.
 */
export function figure(card: Card): Drawing {
  const { figure: told } = card.model;
  if (!told) return statement(card);
  const ground = fieldGround({ ...card.model, photo: undefined });
  const { drawing, body } = fieldScaffold(card, ground);
  const rows = numberAndMeaning(card, told, { ...body, ground });
  return layered(drawing, rows.draw({ x: body.x, y: body.y + (body.height - rows.height) / 2 }));
}

function numberAndMeaning(card: Card, { value, meaning }: Figure, place: Place): Row {
  const gap = Math.round(GAP.number * card.grid.gap);
  const least = belowFigure(card, meaning, { ...place, scale: MEANING_SCALE });
  const number = setFigure(card, value, { ...place, height: place.height - least.height - gap });
  const room = AMPLE_SHARE * place.height - number.height - gap;
  const ample = AMPLE_SCALES.filter((scale) => CONTRAST * largestMeaning(card, scale) <= number.size);
  const belows = ample.map((scale) => belowFigure(card, meaning, { ...place, scale }));
  const below = belows.find(({ height }) => height <= room) ?? least;
  return column([
    { ...number, gap: 0 },
    { ...below, gap },
  ]);
}

type Figure = NonNullable<CardModel['figure']>;

interface Place extends Pick<Box, 'width' | 'height'> {
  readonly ground: Ground;
}

interface MeaningSetting extends Place {
  /** Of its largest size, in multiples of running text's. */
  readonly scale: number;
}

function setFigure(card: Card, value: string, place: Place): PosterLines {
  const { min, max } = card.grid.sizes.headline;
  return posterLines(card, value, { ...place, size: { min, max: FIGURE_SCALE * max } });
}

/** A blaze, what the figure counts, and its source. A flat card has no room for the blaze. */
function belowFigure(card: Card, words: string, setting: MeaningSetting): Row {
  const { width, height, ground } = setting;
  const meaning = setMeaning(card, words, { ...setting, height: MEANING_SHARE * height });
  const source = sourceLine(withRoomForSource(card), { width, ground });
  return column([
    ...(isFlat(card.format) ? [] : [{ ...lyingBlaze(card), gap: 0 }]),
    { ...meaning, gap: BLAZE.gap },
    ...(source ? [{ ...source, gap: Math.round(GAP.source * card.grid.gap) }] : []),
  ]);
}

function setMeaning(card: Card, words: string, { width, height, ground, scale }: MeaningSetting): Row {
  const lineHeight = card.model.locale.cardLineHeight.text;
  const size = { min: card.grid.sizes.passage?.min ?? FLAT_MEANING.min, max: largestMeaning(card, scale) };
  const meaning = setToInk(
    card.typesetter,
    { role: 'figure-meaning', words, weight: 500, size, lineHeight, width, balanced: true },
    height,
  );
  return textRow(card, meaning, ground);
}

function largestMeaning({ grid }: Card, scale: number): number {
  return grid.sizes.passage ? scale * grid.sizes.passage.max : FLAT_MEANING.max;
}

function lyingBlaze(card: Card): Row {
  const { width, height } = BLAZE;
  return {
    height,
    draw: ({ x, y }) => shape(blaze(card, { x, y, width, height }, card.model.colours.yellow)),
  };
}

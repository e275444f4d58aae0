import type { Card } from '../card.ts';
import type { SizeRange } from '../card-grid.ts';
import type { CardPassage } from '../card-model.ts';
import type { Box } from '../frame.ts';
import type { SetText, TextRequest, Typesetter } from '../typesetter.ts';
import type { Row } from './column.ts';
import { type PassageSetting, passageRow } from './passage.ts';

/** A headline and what stands under it, in sizes that go together. */
export interface Message {
  readonly headline: SetText;
  readonly passage: Row | null;
  /** Whether both fit. */
  readonly fits: boolean;
  /** Of both, with the gap between them. */
  readonly height: number;
}

/** The room for a message, in pixels, and how it is to look there. */
export interface MessageRoom extends Pick<Box, 'width' | 'height'>, Pick<PassageSetting, 'ground' | 'mark'> {
  /** The smallest size of the headline. */
  readonly smallest: number;
}

/** How much larger than the text a headline should be, to be what people read first. */
const CONTRAST = 2.2;
const STEP = 2;

/** How much of the room the words of a passage may take. */
const PASSAGE_SHARE = 0.5;

/** Sets the passage as large as leaves the headline large, then the headline as large as the rest allows. */
export function setMessage(card: Card, room: MessageRoom): Message {
  const { passage } = card.model;
  const range = card.grid.sizes.passage;
  if (!passage || !range) return setHeadline(card, room);
  for (let max = range.max; max > range.min; max -= STEP) {
    const message = withPassage(card, passage, { ...room, size: { min: range.min, max } });
    if (message.fits && message.headline.fitted.size >= CONTRAST * max) return message;
  }
  return withPassage(card, passage, { ...room, size: { min: range.min, max: range.min } });
}

/** Leaves the passage out, for where a headline needs all the room. */
export function setHeadline(card: Card, room: MessageRoom): Message {
  const headline = headlineIn(card, room);
  return { headline, passage: null, fits: headline.fitted.fits, height: headline.inkHeight };
}

function withPassage(card: Card, words: CardPassage, room: MessageRoom & { size: SizeRange }): Message {
  const passage = passageRow(card, words, { ...room, height: PASSAGE_SHARE * room.height });
  const below = card.grid.gap + passage.height;
  const headline = headlineIn(card, { ...room, height: room.height - below });
  const fits = headline.fitted.fits && passage.fits;
  return { headline, passage, fits, height: headline.inkHeight + below };
}

function headlineIn({ model, grid, typesetter }: Card, { width, height, smallest }: MessageRoom): SetText {
  const request: TextRequest = {
    role: 'headline',
    words: model.headline,
    weight: 800,
    size: { min: smallest, max: grid.sizes.headline.max },
    lineHeight: model.locale.cardLineHeight.headline,
    width,
    balanced: true,
  };
  return setToInk(typesetter, request, height);
}

/**
 * Sets a text as large as its ink allows. The room above the first letters and below the last ones is not counted:
 * in scripts with tall lines it would cost a third of the size.
 */
function setToInk(typesetter: Typesetter, request: TextRequest, inkHeight: number): SetText {
  const first = typesetter.set({ ...request, height: inkHeight });
  const emptyRoom = first.fitted.height - first.inkHeight;
  const larger = typesetter.set({ ...request, height: inkHeight + emptyRoom });
  return larger.fitted.fits && larger.inkHeight <= inkHeight ? larger : first;
}

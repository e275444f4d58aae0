import type { Card } from '../card.ts';
import type { SizeRange } from '../card-grid.ts';
import type { CardPassage } from '../card-model.ts';
import type { Box } from '../frame.ts';
import type { SetText, TextRequest } from '../typesetter.ts';
import type { Row } from './column.ts';
import { type PassageSetting, passageRow } from './passage.ts';
import { setToInk } from './set-to-ink.ts';

/** A headline and what stands under it, in sizes that go together. */
export interface Message {
  readonly headline: SetText;
  readonly passage: Row | null;
  /** Between both. */
  readonly gap: number;
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

/** How much of the room a passage may take: what is said large stays the larger part. */
const PASSAGE_SHARE = 0.5;

/** As a share of the grid's gap: no blaze lies between a headline and a quote, which speaks with another voice. */
const QUOTE_GAP = 1.4;

/**
 * Sets the passage as large as leaves the headline large, then the headline as large as the rest allows. Nothing is
 * left out but the passage of a preview, which has no room for it by design: every other word that does not fit
 * sticks out, and its block says so.
 */
export function setMessage(card: Card, room: MessageRoom): Message {
  const { passage } = card.model;
  const range = card.grid.sizes.passage;
  if (!passage || !range) return headlineAlone(card, room);
  for (let max = range.max; max > range.min; max -= STEP) {
    const message = withPassage(card, passage, { ...room, size: { min: range.min, max } });
    if (message.fits && message.headline.fitted.size >= CONTRAST * max) return message;
  }
  return withPassage(card, passage, { ...room, size: { min: range.min, max: range.min } });
}

function headlineAlone(card: Card, room: MessageRoom): Message {
  const headline = setToInk(card.typesetter, headlineRequest(card, room), room.height);
  return { headline, passage: null, gap: 0, fits: headline.fitted.fits, height: headline.inkHeight };
}

function withPassage(card: Card, words: CardPassage, room: MessageRoom & { size: SizeRange }): Message {
  const request = headlineRequest(card, room);
  const gap = words.kind === 'quote' ? QUOTE_GAP * card.grid.gap : card.grid.gap;
  const passage = passageRow(card, words, { ...room, height: PASSAGE_SHARE * room.height });
  const below = gap + passage.height;
  const headline = setToInk(card.typesetter, request, room.height - below);
  const fits = headline.fitted.fits && passage.fits;
  return { headline, passage, gap, fits, height: headline.inkHeight + below };
}

function headlineRequest({ model, grid }: Card, { width, smallest }: MessageRoom): TextRequest {
  return {
    role: 'headline',
    words: model.headline,
    weight: 800,
    size: { min: smallest, max: grid.sizes.headline.max },
    lineHeight: model.locale.cardLineHeight.headline,
    width,
    balanced: true,
  };
}

import type { Card } from '../card.ts';
import type { SizeRange } from '../card-grid.ts';
import type { CardPassage } from '../card-model.ts';
import { layered, shape } from '../drawing.ts';
import type { Ground } from '../ground.ts';
import type { SetText, TextRequest } from '../typesetter.ts';
import { blaze } from './blazes.ts';
import { column, type Row, textRow } from './column.ts';
import { setToInk } from './set-to-ink.ts';

/** How a passage is set: its size, the width it has, what it stands on, and whether a blaze announces it. */
export interface PassageSetting {
  readonly size: SizeRange;
  readonly width: number;
  /** The most that it may take, with its blaze and its voice. */
  readonly height: number;
  readonly ground: Ground;
  readonly mark: 'blaze' | 'none';
}

const VOICE_GAP = 20;
const LYING_BLAZE = { width: 132, height: 20, gap: 30 } as const;
const STANDING_BLAZE = { width: 20, indent: 48 } as const;

export interface Passage extends Row {
  /** Whether its words fit at their smallest size. */
  readonly fits: boolean;
}

/** The text under a headline: below a lying blaze, or, for a quote, beside a standing one. */
export function passageRow(card: Card, passage: CardPassage, setting: PassageSetting): Passage {
  return passage.kind === 'quote' ? quoteRow(card, passage, setting) : textPassageRow(card, passage, setting);
}

function textPassageRow(card: Card, text: CardPassage, setting: PassageSetting): Passage {
  const hasBlaze = setting.mark === 'blaze';
  const taken = hasBlaze ? LYING_BLAZE.height + LYING_BLAZE.gap : 0;
  const words = setWords(card, text, { ...setting, height: setting.height - taken });
  const row = textRow(card, words, setting.ground);
  return { ...(hasBlaze ? belowBlaze(card, row) : row), fits: words.fitted.fits };
}

function quoteRow(card: Card, quote: CardPassage & { kind: 'quote' }, setting: PassageSetting): Passage {
  const hasBlaze = setting.mark === 'blaze';
  const width = setting.width - (hasBlaze ? STANDING_BLAZE.indent : 0);
  const voice = voiceRow(card, quote.voice, { ...setting, width });
  const height = setting.height - VOICE_GAP - voice.height;
  const words = setWords(card, quote, { ...setting, width, height });
  const rows = column([
    { ...textRow(card, words, setting.ground), gap: 0 },
    { ...voice, gap: VOICE_GAP },
  ]);
  return { ...(hasBlaze ? besideBlaze(card, rows) : rows), fits: words.fitted.fits };
}

function setWords(
  { typesetter, model }: Card,
  { kind, words }: CardPassage,
  { size, width, height }: PassageSetting,
): SetText {
  const lineHeight = model.locale.cardLineHeight.text;
  const request: TextRequest = { role: kind, words, weight: 500, size, lineHeight, width, balanced: true };
  return setToInk(typesetter, request, height);
}

function voiceRow(card: Card, words: string, { width, ground }: PassageSetting): Row {
  const lineHeight = card.model.locale.cardLineHeight.text;
  const size = { min: 28, max: 30 };
  const voice = card.typesetter.set({
    role: 'voice',
    words,
    weight: 800,
    size,
    lineHeight,
    width,
    maxLines: 2,
  });
  return textRow(card, voice, ground);
}

function belowBlaze(card: Card, words: Row): Row {
  const { width, height, gap } = LYING_BLAZE;
  return {
    height: height + gap + words.height,
    draw: ({ x, y }) =>
      layered(
        shape(blaze(card, { x, y, width, height }, card.model.colours.yellow)),
        words.draw({ x, y: y + height + gap }),
      ),
  };
}

function besideBlaze(card: Card, words: Row): Row {
  const { width, indent } = STANDING_BLAZE;
  const { height } = words;
  return {
    height,
    draw: ({ x, y }) =>
      layered(
        shape(blaze(card, { x, y, width, height }, card.model.colours.yellow)),
        words.draw({ x: x + indent, y }),
      ),
  };
}

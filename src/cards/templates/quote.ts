import type { Card } from '../card.ts';
import type { CardPassage } from '../card-model.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import { isFlat } from '../flat-format.ts';
import type { Box } from '../frame.ts';
import { fieldGround, flatGround, type Ground } from '../ground.ts';
import { blaze } from '../parts/blazes.ts';
import { column, type Row, textRow } from '../parts/column.ts';
import { previewScaffold, startColumn } from '../parts/preview-scaffold.ts';
import { setToInk } from '../parts/set-to-ink.ts';
import { sourceLine, withRoomForSource } from '../parts/source-line.ts';
import { uprightScaffold } from '../parts/upright-scaffold.ts';
import { openingMark, withoutMarks } from '../quotation-marks.ts';
import { drawText, type SetText } from '../typesetter.ts';
import { statement } from './statement.ts';

/** Of the opening mark, as a share of the text's width, or of the width of a flat card's first column. */
const MARK_SIZE = 0.42;
const FLAT_MARK_SIZE = 1.5;

/** Between the words and the voice, in multiples of the grid's gap. */
const VOICE_GAP = 1.2;
const FLAT_VOICE_GAP = 0.8;

/** Words on a flat card smaller than this, in pixels, need the room of their source. */
const GOOD_FLAT_SIZE = 34;

const BLAZE = { width: 20, indent: 48 } as const;

/** The words are set up to this share of a headline: somebody speaks, and does not shout. */
const VOICE_SCALE = 0.62;

/**
 * What somebody says, behind the opening mark of the script, and whose voice it is: a label that is never left out,
 * because it is what keeps a testimony honest. The headline belongs to the page. A message without its quote is an
 * issue of its own; its card is a statement.
 */
export function quote(card: Card): Drawing {
  const { passage } = card.model;
  if (passage?.kind !== 'quote') return statement(card);
  return isFlat(card.format) ? flatQuote(card, passage) : uprightQuote(card, passage);
}

type Quote = CardPassage & { readonly kind: 'quote' };

/** The mark above the words, the voice at the foot of the field. */
function uprightQuote(card: Card, { words, voice }: Quote): Drawing {
  const ground = fieldGround(card.model);
  const { drawing, body } = uprightScaffold(card, ground);
  const mark = quotationMark(card, Math.round(MARK_SIZE * body.width));
  const whose = voiceRow(card, voice, { ground, width: body.width });
  const gap = card.grid.gap;
  const top = body.y + mark.height + gap;
  const end = body.y + body.height - whose.height;
  const said = setWords(card, withoutMarks(words), {
    width: body.width,
    height: end - VOICE_GAP * gap - top,
  });
  return layered(
    drawing,
    mark.draw(body),
    textRow(card, said, ground).draw({ x: body.x, y: top }),
    whose.draw({ x: body.x, y: end }),
  );
}

/** The mark in the column at the line's start, the words and the voice in the centre square. */
function flatQuote(card: Card, told: Quote): Drawing {
  const { drawing, body } = previewScaffold(card);
  const text = flatText(card, told, body);
  const side = startColumn(body);
  const mark = quotationMark(card, Math.round(FLAT_MARK_SIZE * side.width));
  return layered(
    drawing,
    mark.draw({ x: side.x + (side.width - mark.width) / 2, y: body.y }),
    text.draw({ x: body.x, y: body.y + (body.height - text.height) / 2 }),
  );
}

/** The words and the voice, and its source where that leaves the words large enough. */
function flatText(card: Card, { words, voice }: Quote, { width, height }: Box): Row {
  const ground = fieldGround(card.model);
  const gap = FLAT_VOICE_GAP * card.grid.gap;
  const set = (setting: Card) => {
    const whose = voiceRow(setting, voice, { ground, width });
    return {
      whose,
      said: setWords(card, withoutMarks(words), { width, height: height - whose.height - gap }),
    };
  };
  const sourced = set(withRoomForSource(card));
  const { fits, size } = sourced.said.fitted;
  const { whose, said } = fits && size >= GOOD_FLAT_SIZE ? sourced : set(card);
  return column([
    { ...textRow(card, said, ground), gap: 0 },
    { ...whose, gap },
  ]);
}

/** The mark that opens a quote in the card's language, as a painted sign: not one of the words. */
function quotationMark(card: Card, size: number): Row & { readonly width: number } {
  const { typesetter, model, frame } = card;
  const mark = typesetter.set({
    role: 'quote',
    words: openingMark(model.locale.code),
    weight: 800,
    family: 'noto-sans',
    size: { min: size, max: size },
    lineHeight: 1.2,
    width: 2 * size,
    maxLines: 1,
  });
  const ground = flatGround(model.colours.yellow);
  const { ink, bearing } = inkOf(card, drawText(frame, mark, { x: 0, top: 0, ground }));
  return {
    width: ink.width,
    height: ink.height,
    draw: ({ x, y }) => ({ ...drawText(frame, mark, { x: x - bearing, top: y, ground }), blocks: [] }),
  };
}

/** The box of a drawing's letters, and how far they stand from the line's start: at this size, visibly. */
function inkOf({ frame }: Card, { blocks }: Drawing): { readonly ink: Box; readonly bearing: number } {
  const [ink = { x: 0, y: 0, width: 0, height: 0 }] = blocks.map(({ placed }) => placed().ink);
  const start = frame.placeX(0);
  return { ink, bearing: frame.direction === 'ltr' ? ink.x - start : start - ink.x - ink.width };
}

function setWords(card: Card, words: string, { width, height }: Pick<Box, 'width' | 'height'>): SetText {
  const { sizes } = card.grid;
  const { headline, text } = card.model.locale.cardLineHeight;
  const lineHeight = (headline + text) / 2;
  const size = { min: sizes.passage?.min ?? 28, max: VOICE_SCALE * sizes.headline.max };
  return setToInk(
    card.typesetter,
    { role: 'quote', words, weight: 500, size, lineHeight, width, balanced: true },
    height,
  );
}

/** Whose voice it is, beside a standing blaze, and under it the source. */
function voiceRow(
  card: Card,
  words: string,
  { ground, width }: { readonly ground: Ground; readonly width: number },
): Row {
  const inner = width - BLAZE.indent;
  const voice = card.typesetter.set({
    role: 'voice',
    words,
    weight: 800,
    size: { min: 28, max: Math.max(28, Math.round(0.8 * (card.grid.sizes.passage?.max ?? 36))) },
    lineHeight: card.model.locale.cardLineHeight.text,
    width: inner,
    maxLines: 2,
    balanced: true,
  });
  const source = sourceLine(card, { width: inner, ground });
  const rows = column([
    { ...textRow(card, voice, ground), gap: 0 },
    ...(source ? [{ ...source, gap: 22 }] : []),
  ]);
  return {
    height: rows.height,
    draw: ({ x, y }) =>
      layered(
        shape(blaze(card, { x, y, width: BLAZE.width, height: rows.height }, card.model.colours.yellow)),
        rows.draw({ x: x + BLAZE.indent, y }),
      ),
  };
}

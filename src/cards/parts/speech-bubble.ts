import type { Card } from '../card.ts';
import type { SizeRange } from '../card-grid.ts';
import { layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { claimGround } from '../ground.ts';
import { hundredths, rectangle } from '../svg.ts';
import type { SetText, TextRequest } from '../typesetter.ts';
import { column, type Row, textRow } from './column.ts';
import { cornerRadius } from './corner-radius.ts';
import { setToInk } from './set-to-ink.ts';

/** The room for what they say; pixels. */
export interface BubbleRoom {
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  /** How far the strike reaches past the bubble. */
  readonly overshoot: number;
  readonly size: SizeRange;
}

export interface SpeechBubble extends Row {
  readonly claim: SetText;
}

/** Between the label and the claim, as a share of the grid's gap. */
const LABEL_GAP = 0.36;
/** In em. */
const SWASH = 0.5;
const RADIUS = 28;
const TAIL = { width: 48, height: 30 } as const;

/** What they say, as a message in a chat, struck by a red blaze that lies behind its words. */
export function speechBubble(card: Card, words: string, room: BubbleRoom): SpeechBubble {
  const { padding } = room;
  const inner = room.width - 2 * padding;
  const label = theySay(card, inner);
  const request: TextRequest = {
    role: 'claim',
    words,
    weight: 500,
    size: room.size,
    lineHeight: chatLineHeight(card),
    width: inner,
    balanced: true,
  };
  const labelGap = Math.round(LABEL_GAP * card.grid.gap);
  const taken = label.inkHeight + labelGap + 2 * padding + TAIL.height;
  const claim = setToInk(card.typesetter, request, room.height - taken);
  const texts = column([
    { ...textRow(card, label, claimGround(card)), gap: 0 },
    { ...textRow(card, claim, claimGround(card)), gap: labelGap },
  ]);
  const height = texts.height + 2 * padding;
  const width = Math.min(room.width, widthAround([label, claim]) + 2 * padding);
  return {
    claim,
    height: height + TAIL.height,
    draw: ({ x, y }) => {
      const box = { x, y, width, height };
      return layered(
        shape(bubble(card, box) + strike(card, box, room.overshoot)),
        texts.draw({ x: x + padding, y: y + padding }),
      );
    },
  };
}

/** A chat sets its lines closer than running text. */
function chatLineHeight({ model }: Card): number {
  const { headline, text } = model.locale.cardLineHeight;
  return (headline + text) / 2;
}

/** A chat's bubble is as wide as its words; letters of Nastaliq reach a little beyond their own width. */
function widthAround(texts: readonly SetText[]): number {
  return Math.ceil(Math.max(...texts.map(({ fitted }) => fitted.width + SWASH * fitted.size)));
}

function theySay(card: Card, width: number): SetText {
  const { labels, locale } = card.model;
  return card.typesetter.set({
    role: 'they-say',
    words: labels.theySay,
    weight: 800,
    size: { min: Math.min(28, card.grid.sizes.claim.min), max: card.grid.sizes.label },
    lineHeight: locale.cardLineHeight.text,
    width,
    maxLines: 3,
  });
}

function bubble(card: Card, box: Box): string {
  const { frame, model } = card;
  const radius = cornerRadius(card, RADIUS);
  const foot = hundredths(box.y + box.height - 2);
  const near = hundredths(frame.placeX(box.x + RADIUS));
  const far = hundredths(frame.placeX(box.x + RADIUS + TAIL.width));
  const tail = `<path fill="${model.colours.ink}" d="M${near} ${foot}H${far}L${near} ${foot + TAIL.height}z"/>`;
  return rectangle(frame.place(box), model.colours.ink, radius) + tail;
}

/** From the lower corner at the line's start to the upper corner at its end, and a little past both. */
function strike(card: Card, { x, y, width, height }: Box, overshoot: number): string {
  const { frame, model } = card;
  const thickness = Math.min(52, height * 0.26);
  const [x1, x2] = [frame.placeX(x), frame.placeX(x + width)];
  const [y1, y2] = [y + height - thickness * 0.6, y + thickness * 0.6];
  const length = Math.hypot(x2 - x1, y2 - y1) + 2 * overshoot;
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const bar = rectangle(
    { x: -length / 2, y: -thickness / 2, width: length, height: thickness },
    model.colours.red,
    cornerRadius(card, thickness * 0.16),
  );
  const middle = `translate(${hundredths((x1 + x2) / 2)} ${hundredths((y1 + y2) / 2)})`;
  return `<g transform="${middle} rotate(${hundredths(angle)})">${bar}</g>`;
}

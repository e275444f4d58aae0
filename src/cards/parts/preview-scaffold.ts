import type { Card, Scaffold } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import { centreSquare } from '../flat-format.ts';
import type { Box } from '../frame.ts';
import { footGround } from '../ground.ts';
import { path } from '../svg.ts';
import { drawText } from '../typesetter.ts';
import { codeTag } from './code-tag.ts';
import { column, type Row, textRow } from './column.ts';
import { contactNumber, contactSign } from './contact.ts';
import { actionRow, addressRow } from './foot-rows.ts';
import { qrPanel } from './qr-panel.ts';

/** Beside the centre square, at the line's end, written left to right: what can be missed. */
function sideOf({ format }: Card): Pick<Box, 'x' | 'width'> {
  const square = centreSquare(format);
  const x = square.x + square.width;
  return { x, width: format.width - x };
}

/**
 * A preview lies flat: its action bar runs along the foot and up the far side, around the message. Some chats show
 * the centre square only, so the message and the number keep to that, and what can be missed stands beside it.
 */
export function previewScaffold(card: Card): Scaffold {
  const { grid, format, frame } = card;
  const bar = barTexts(card);
  const top = Math.floor(format.height - bar.height - grid.footPadding.top - grid.footPadding.bottom);
  const edge = frame.placeX(sideOf(card).x);
  const far = frame.placeX(format.width);
  const near = frame.placeX(0);
  const corner = `M${near} ${top}H${edge}V0H${far}V${format.height}H${near}z`;
  return {
    drawing: layered(
      shape(path(corner, card.model.colours.yellow)),
      bar.draw({ x: grid.column.x, y: top + grid.footPadding.top }),
      contactSign(card, signBox(card, { top, height: format.height - top })),
      sideTexts(card),
    ),
    body: { ...grid.column, y: grid.top, height: top - grid.gap - grid.top },
  };
}

/** The sign of the channel stands in the start column, large: what is cropped first says the least. */
function signBox({ grid }: Card, bar: { top: number; height: number }): Box {
  const size = Math.min(150, bar.height - 60);
  return { x: grid.column.x - 30 - size, y: bar.top + (bar.height - size) / 2, width: size, height: size };
}

function barTexts(card: Card): Row {
  const { width } = card.grid.column;
  return column([
    { ...actionRow(card, width), gap: 0 },
    { ...textRow(card, contactNumber(card, width), footGround(card)), gap: 22 },
    { ...addressRow(card, width), gap: 20 },
  ]);
}

function sideTexts(card: Card): Drawing {
  const side = sideOf(card);
  const width = side.width - 48;
  const x = side.x + 24;
  const rows = column([
    { ...centredRow(card, { role: 'campaign', words: card.model.campaign, weight: 800, width }), gap: 0 },
    { ...qrRow(card), gap: 28 },
    {
      ...centredRow(card, { role: 'check', words: card.model.labels.checkThisCard, weight: 500, width }),
      gap: 28,
    },
    { ...tagRow(card), gap: 16 },
  ]);
  return rows.draw({ x, y: (card.format.height - rows.height) / 2 });
}

function qrRow(card: Card): Row {
  const { x, width } = sideOf(card);
  const panel = qrPanel(card);
  return { ...panel, draw: ({ y }) => panel.draw({ x: x + (width - card.grid.qrCode) / 2, y }) };
}

function centredRow(
  card: Card,
  text: { role: 'campaign' | 'check'; words: string; weight: 500 | 800; width: number },
): Row {
  const { typesetter, model, frame } = card;
  const set = typesetter.set({
    ...text,
    size: { min: 24, max: 28 },
    lineHeight: model.locale.cardLineHeight.headline,
    maxLines: 3,
    align: 'center',
    balanced: true,
  });
  return {
    height: set.inkHeight,
    draw: ({ x, y }) => drawText(frame, set, { x, top: y, ground: footGround(card) }),
  };
}

function tagRow(card: Card): Row {
  const side = sideOf(card);
  const tag = codeTag(card, 32);
  return { height: tag.height, draw: ({ y }) => tag.draw({ x: side.x + (side.width - tag.width) / 2, y }) };
}

/** The start column of a preview, beside the centre square, written left to right. */
export function startColumn(body: Box): Box {
  const x = 36;
  return { x, y: body.y - 14, width: body.x - x - 20, height: body.height + 38 };
}

import type { Card } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import { rectangle } from '../svg.ts';
import { trailMark } from './blazes.ts';
import { column, type Row } from './column.ts';
import { contactRow } from './contact.ts';
import { actionRow, checkRow, ownerRow } from './foot-rows.ts';
import { qrCode } from './qr-panel.ts';

/** The action bar of an upright card: what to do, whom to ask, and how to check the card. */
export interface Foot {
  readonly top: number;
  readonly drawing: Drawing;
}

const QR_GAP = 36;

/** The bar stands on `grid.bottom`; its colour runs on to the card's lower edge, where only a story has room left. */
export function foot(card: Card): Foot {
  return card.format.id === 'story' ? footAboveQrCode(card) : footBesideQrCode(card);
}

function footBesideQrCode(card: Card): Foot {
  const { grid } = card;
  const { x, width } = grid.column;
  const textWidth = width - grid.qrCode - QR_GAP;
  const texts = footTexts(card, textWidth);
  const owner = ownerRow(card, textWidth);
  const ownerGap = ownerGapOf(card);
  const height = Math.max(texts.height + ownerGap + owner.height, grid.qrCode);
  const top = Math.floor(grid.bottom - grid.footPadding.bottom - height - grid.footPadding.top);
  const middle = top + grid.footPadding.top + height / 2;
  const end = middle + height / 2;
  // Whose card it is stands on one line with the code's lower edge: at the same place, whatever the card says.
  const ownerTop = end - owner.height;
  const qrPlace = { x: x + width - grid.qrCode, y: middle - grid.qrCode / 2 };
  return {
    top,
    drawing: layered(
      shape(panel(card, top)),
      qrCode(card, qrPlace),
      texts.draw({ x, y: (middle - height / 2 + ownerTop - ownerGap - texts.height) / 2 }),
      owner.draw({ x, y: ownerTop }),
    ),
  };
}

/** In a story, people who hold the phone cannot scan it: the code for others may stand where some apps cover it. */
function footAboveQrCode(card: Card): Foot {
  const { grid, format } = card;
  const { x, width } = grid.column;
  const texts = column([
    { ...footTexts(card, width), gap: 0 },
    { ...ownerRow(card, width), gap: ownerGapOf(card) },
  ]);
  const textTop = grid.bottom - grid.footPadding.bottom - texts.height;
  const top = Math.floor(textTop - grid.footPadding.top);
  const qrPlace = { x, y: grid.bottom + grid.footPadding.top };
  const mark = { x: x + 330, y: qrPlace.y, width: width - 330, height: format.height - qrPlace.y + 60 };
  return {
    top,
    drawing: layered(
      shape(panel(card, top) + trailMark(card, mark, card.model.colours.ink)),
      qrCode(card, qrPlace),
      texts.draw({ x, y: textTop }),
    ),
  };
}

function footTexts(card: Card, width: number): Row {
  const { footGap: gap, sizes } = card.grid;
  const iconSize = Math.round(sizes.contact.max * 0.92);
  return column([
    { ...actionRow(card, width), gap: 0 },
    { ...contactRow(card, { width, iconSize }), gap },
    { ...checkRow(card, width), gap },
  ]);
}

function ownerGapOf({ grid }: Card): number {
  return Math.round(0.7 * grid.footGap);
}

function panel({ format, model }: Card, top: number): string {
  return rectangle({ x: 0, y: top, width: format.width, height: format.height - top }, model.colours.yellow);
}

import type { Card } from '../card.ts';
import { type Drawing, lateShape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { qrPath } from '../qr-code.ts';
import { path, rectangle, translated } from '../svg.ts';
import type { Row } from './column.ts';
import { cornerRadius } from './corner-radius.ts';
import { logoStrip, logosOf } from './logo-strip.ts';

/** As shares of the QR code's side. Above the logos, its quiet zone is air enough. */
const LOGOS = { height: 0.19, margin: 0.09, below: 0.07 } as const;

/** The QR code of the card's own page on white, from a top left corner written left to right. */
export function qrCode(card: Card, place: Pick<Box, 'x' | 'y'>): Drawing {
  const size = card.grid.qrCode;
  const panel = { x: Math.round(place.x), y: Math.round(place.y), width: size, height: size };
  return lateShape(() => white(card, panel) + code(card, panel));
}

/**
 * The QR code, and below it whose card it is, on one white panel: black on white and never
 * mirrored, as readers of codes and owners of logos want it.
 */
export function qrPanel(card: Card): Row {
  const size = card.grid.qrCode;
  const hasLogos = logosOf(card).length > 0;
  const height = hasLogos ? Math.round(size * (1 + LOGOS.height + LOGOS.below)) : size;
  return {
    height,
    draw: (place) => {
      const panel = { x: Math.round(place.x), y: Math.round(place.y), width: size, height };
      return lateShape(() => white(card, panel) + code(card, panel) + logos(card, panel));
    },
  };
}

function white(card: Card, panel: Box): string {
  return rectangle(card.frame.place(panel), card.model.colours.white, cornerRadius(card, 14));
}

function code({ model, frame }: Card, panel: Box): string {
  const { x, y } = frame.place(panel);
  return translated(path(qrPath(model.verifyUrl, panel.width), '#000000'), x, y);
}

function logos(card: Card, { x, y, width }: Box): string {
  const margin = LOGOS.margin * width;
  return logoStrip(card, {
    x: x + margin,
    y: y + width,
    width: width - 2 * margin,
    height: LOGOS.height * width,
  });
}

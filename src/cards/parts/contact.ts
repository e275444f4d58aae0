import type { Card } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { footGround } from '../ground.ts';
import { isolate } from '../text/index.ts';
import { drawText, type SetText } from '../typesetter.ts';
import type { Row } from './column.ts';
import { contactIcon } from './contact-icon.ts';
import { cornerRadius } from './corner-radius.ts';
import { middled } from './middled.ts';

/** The number or address as large as its line allows, after the sign of its channel. */
export function contactRow(card: Card, { width, iconSize }: { width: number; iconSize: number }): Row {
  const indent = iconSize * 1.28;
  const number = contactNumber(card, width - indent);
  return {
    height: iconSize,
    draw: ({ x, y }) =>
      layered(
        contactSign(card, { x, y, width: iconSize, height: iconSize }),
        drawText(card.frame, number, {
          x: x + indent,
          top: middled(number, y, iconSize),
          ground: footGround(card),
        }),
      ),
  };
}

export function contactNumber({ typesetter, model, grid }: Card, width: number): SetText {
  return typesetter.set({
    role: 'contact',
    words: isolate(model.contact.label),
    weight: 800,
    family: 'noto-sans',
    size: grid.sizes.contact,
    lineHeight: 1.2,
    width,
    maxLines: 1,
  });
}

export function contactSign(card: Card, box: Box): Drawing {
  const { model, frame } = card;
  const radius = cornerRadius(card, box.width * 0.16);
  const look = { tile: model.colours.ink, stroke: model.colours.yellow, radius };
  return shape(contactIcon(model.contact.channel, frame.place(box), look));
}

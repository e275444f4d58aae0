import type { Card } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { footGround } from '../ground.ts';
import { inOwnDigits } from '../own-digits.ts';
import { isolate } from '../text/index.ts';
import { drawText } from '../typesetter.ts';
import { blaze } from './blazes.ts';
import { middled } from './middled.ts';

/** Of the number, as a share of its blaze's height. */
const NUMBER_SIZE = 0.62;

/** A blaze with a number in the locale's own digits. */
export function numberedBlaze(card: Card, number: number, box: Box): Drawing {
  const { model, typesetter, frame } = card;
  const size = Math.round(NUMBER_SIZE * box.height);
  const set = typesetter.set({
    role: 'step-number',
    words: isolate(inOwnDigits(number, model.locale)),
    weight: 800,
    size: { min: size, max: size },
    lineHeight: model.locale.cardLineHeight.headline,
    width: box.width,
    maxLines: 1,
    align: 'center',
  });
  return layered(
    shape(blaze(card, box, model.colours.yellow)),
    drawText(frame, set, { x: box.x, top: middled(set, box.y, box.height), ground: footGround(card) }),
  );
}

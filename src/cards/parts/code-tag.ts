import type { Card } from '../card.ts';
import { type Drawing, layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { footGround } from '../ground.ts';
import { hundredths } from '../svg.ts';
import { isolate } from '../text/index.ts';
import { drawText } from '../typesetter.ts';
import { cornerRadius } from './corner-radius.ts';

/** The code in a frame, its characters set apart, so that it can be read out one by one. */
export interface CodeTag {
  readonly width: number;
  readonly height: number;
  draw(place: { readonly x: number; readonly y: number }): Drawing;
}

const BORDER = 3;
/** Height of capitals and digits in Noto Sans, in em: the tail of a Q must not push the others up. */
const CAPITAL = 0.714;
const THIN_SPACE = '\u2009';

export function codeTag(card: Card, size: number): CodeTag {
  const padding = Math.round(size * 0.5);
  const code = card.typesetter.set({
    role: 'code',
    words: isolate([...card.model.code].join(THIN_SPACE)),
    weight: 800,
    family: 'noto-sans',
    size: { min: size, max: size },
    lineHeight: 1.2,
    width: size * 8,
  });
  const width = Math.ceil(code.fitted.width) + 2 * padding;
  const height = Math.round(size * 1.5);
  const fitted = card.typesetter.set({ ...code.request, width: width - 2 * padding });
  return {
    width,
    height,
    draw: ({ x, y }) =>
      layered(
        shape(border(card, { x, y, width, height })),
        drawText(card.frame, fitted, {
          x: x + padding,
          top: y + (height - CAPITAL * size) / 2,
          ground: footGround(card),
        }),
      ),
  };
}

function border(card: Card, box: Box): string {
  const { x, y, width, height } = card.frame.place(box);
  const inset = BORDER / 2;
  const radius = cornerRadius(card, 7);
  return `<rect x="${hundredths(x + inset)}" y="${hundredths(y + inset)}" width="${width - BORDER}" height="${height - BORDER}" rx="${radius}" fill="none" stroke="${footGround(card).letters}" stroke-width="${BORDER}"/>`;
}

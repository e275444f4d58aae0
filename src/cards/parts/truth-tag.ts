import type { Card } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import { truthGround } from '../ground.ts';
import { rectangle } from '../svg.ts';
import { drawText } from '../typesetter.ts';
import type { Row } from './column.ts';
import { cornerRadius } from './corner-radius.ts';

const PADDING = { x: 12, y: 9 } as const;

/** "What is true" on a small tag of paper, for a field that is green itself. */
export function truthTag(card: Card, width: number): Row {
  const { model, grid, typesetter, frame } = card;
  const label = typesetter.set({
    role: 'what-is-true',
    words: model.labels.whatIsTrue,
    weight: 800,
    size: grid.sizes.title,
    lineHeight: model.locale.cardLineHeight.text,
    width: width - 2 * PADDING.x,
    maxLines: 1,
  });
  const textWidth = Math.ceil(label.fitted.width);
  const size = { width: textWidth + 2 * PADDING.x, height: label.inkHeight + 2 * PADDING.y };
  const fitted = typesetter.set({ ...label.request, width: textWidth });
  return {
    height: size.height,
    draw: ({ x, y }) =>
      layered(
        shape(rectangle(frame.place({ x, y, ...size }), model.colours.chalk, cornerRadius(card, 8))),
        drawText(frame, fitted, { x: x + PADDING.x, top: y + PADDING.y, ground: truthGround(card) }),
      ),
  };
}

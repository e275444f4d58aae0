import type { Card } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import { footGround } from '../ground.ts';
import { isolate } from '../text/index.ts';
import { drawText, type SetText, type TextRequest } from '../typesetter.ts';
import { codeTag } from './code-tag.ts';
import { type Row, textRow } from './column.ts';
import { logoTile } from './logo-strip.ts';
import { middled } from './middled.ts';

/** What to do now: in one line where it can be, else in two. */
export function actionRow(card: Card, width: number): Row {
  const request: TextRequest = {
    role: 'action',
    words: card.model.action,
    weight: 800,
    size: card.grid.sizes.action,
    lineHeight: card.model.locale.cardLineHeight.headline,
    width,
    maxLines: 2,
    balanced: true,
  };
  return textRow(card, inOneLineOr(card, request), footGround(card));
}

/** In one line where a text fits into one, else in as many as it may have. */
function inOneLineOr({ typesetter }: Card, request: TextRequest): SetText {
  const oneLine = typesetter.set({ ...request, maxLines: 1 });
  return oneLine.fitted.fits ? oneLine : typesetter.set(request);
}

/** "Check this card" and the code. */
export function checkRow(card: Card, width: number): Row {
  const { label: size } = card.grid.sizes;
  const tag = codeTag(card, size);
  const label = inOneLineOr(card, {
    role: 'check',
    words: card.model.labels.checkThisCard,
    weight: 500,
    size: { min: 28, max: size },
    lineHeight: card.model.locale.cardLineHeight.text,
    width: width - tag.width - size / 2,
    maxLines: 2,
    balanced: true,
  });
  // What one line of a tall script reaches above and below the tag is air that it needs anyway.
  const height = label.fitted.lines.length > 1 ? Math.max(tag.height, label.inkHeight) : tag.height;
  return {
    height,
    draw: ({ x, y }) =>
      layered(
        drawText(card.frame, label, { x, top: middled(label, y, height), ground: footGround(card) }),
        tag.draw({ x: x + label.fitted.width + size / 2, y: y + (height - tag.height) / 2 }),
      ),
  };
}

/** Of the tile with the logos, in multiples of the address's letters; and the air beside it. */
const TILE = { height: 2.3, gap: 0.6 } as const;

/** Whose card it is: the logos, and beside them the address and the name. */
export function ownerRow(card: Card, width: number): Row {
  const { max } = card.grid.sizes.address;
  const tile = logoTile(card, { width: width / 2, height: Math.round(TILE.height * max) });
  if (!tile) return addressRow(card, width);
  const indent = tile.width + TILE.gap * max;
  const address = addressRow(card, width - indent);
  const height = Math.max(tile.height, address.height);
  return {
    height,
    draw: ({ x, y }) =>
      layered(
        shape(tile.draw({ x, y: y + (height - tile.height) / 2 })),
        address.draw({ x: x + indent, y: y + (height - address.height) / 2 }),
      ),
  };
}

/** The short address, and who runs it. Latin letters look the same on every card, so that people know them again. */
export function addressRow(card: Card, width: number): Row {
  const { shortAddress, owner } = card.model;
  const address = card.typesetter.set({
    role: 'address',
    words: `${isolate(shortAddress)} \u00b7 ${owner}`,
    weight: 500,
    family: 'noto-sans',
    size: card.grid.sizes.address,
    lineHeight: 1.36,
    width,
    maxLines: 2,
  });
  return textRow(card, address, footGround(card));
}

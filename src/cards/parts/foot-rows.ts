import type { Card } from '../card.ts';
import { layered } from '../drawing.ts';
import { footGround } from '../ground.ts';
import { isolate } from '../text/index.ts';
import { drawText, type TextRequest } from '../typesetter.ts';
import { codeTag } from './code-tag.ts';
import { type Row, textRow } from './column.ts';
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
  const oneLine = card.typesetter.set({ ...request, maxLines: 1 });
  return textRow(card, oneLine.fitted.fits ? oneLine : card.typesetter.set(request), footGround);
}

/** "Check this card" and the code. */
export function checkRow(card: Card, width: number): Row {
  const { label: size } = card.grid.sizes;
  const tag = codeTag(card, size);
  const label = card.typesetter.set({
    role: 'check',
    words: card.model.labels.checkThisCard,
    weight: 500,
    size: { min: 28, max: size },
    lineHeight: card.model.locale.cardLineHeight.text,
    width: width - tag.width - size / 2,
    maxLines: 1,
  });
  return {
    height: tag.height,
    draw: ({ x, y }) =>
      layered(
        drawText(card.frame, label, { x, top: middled(label, y, tag.height), ground: footGround }),
        tag.draw({ x: x + label.fitted.width + size / 2, y }),
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
  return textRow(card, address, footGround);
}

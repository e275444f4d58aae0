import type { Card } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { paperGround, truthGround } from '../ground.ts';
import { palette } from '../palette.ts';
import type { SetText } from '../typesetter.ts';
import { blaze } from './blazes.ts';
import { column, type Row, textRow } from './column.ts';
import { setMessage } from './headline.ts';

export interface Truth extends Row {
  readonly fits: boolean;
  readonly headline: SetText;
}

export interface TruthRoom extends Pick<Box, 'width' | 'height'> {
  /** The smallest size of the headline, in pixels. */
  readonly smallest: number;
}

/** Between the label and the headline, as a share of the grid's gap. */
const LABEL_GAP = 0.5;
const BLAZE = { width: 22, indent: 48 } as const;

/** The answer to a claim beside a green blaze: one blaze alone means that this way is safe. */
export function truth(card: Card, room: TruthRoom): Truth {
  const width = room.width - BLAZE.indent;
  const label = whatIsTrue(card, width);
  const labelGap = Math.round(LABEL_GAP * card.grid.gap);
  const height = room.height - label.height - labelGap;
  const message = setMessage(card, { ...room, width, height, ground: paperGround, mark: 'none' });
  const texts = column([
    { ...label, gap: 0 },
    { ...textRow(card, message.headline, paperGround), gap: labelGap },
    ...(message.passage ? [{ ...message.passage, gap: message.gap }] : []),
  ]);
  return {
    headline: message.headline,
    fits: message.fits,
    height: texts.height,
    draw: ({ x, y }) =>
      layered(
        shape(blaze(card, { x, y, width: BLAZE.width, height: texts.height }, palette.green)),
        texts.draw({ x: x + BLAZE.indent, y }),
      ),
  };
}

function whatIsTrue(card: Card, width: number): Row {
  const { labels, locale } = card.model;
  const label = card.typesetter.set({
    role: 'what-is-true',
    words: labels.whatIsTrue,
    weight: 800,
    size: card.grid.sizes.title,
    lineHeight: locale.cardLineHeight.text,
    width,
    maxLines: 1,
  });
  return textRow(card, label, truthGround);
}

import type { Card } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { paperGround, truthGround } from '../ground.ts';
import { palette } from '../palette.ts';
import type { SetText } from '../typesetter.ts';
import { blaze } from './blazes.ts';
import { column, type Row, textRow } from './column.ts';
import { setHeadline, setMessage } from './headline.ts';

export interface Truth extends Row {
  readonly fits: boolean;
  readonly headline: SetText;
}

export interface TruthRoom extends Pick<Box, 'width' | 'height'> {
  /** The smallest size of the headline, in pixels. */
  readonly smallest: number;
  /** Whether the passage stands under the headline; without it, there is more room for the answer. */
  readonly hasPassage: boolean;
  readonly hasLabel: boolean;
}

const LABEL_GAP = 22;
const BLAZE = { width: 22, indent: 48 } as const;

/** The answer to a claim beside a green blaze: one blaze alone means that this way is safe. */
export function truth(card: Card, room: TruthRoom): Truth {
  const width = room.width - BLAZE.indent;
  const label = room.hasLabel ? whatIsTrue(card, width) : null;
  const height = room.height - (label ? label.height + LABEL_GAP : 0);
  const set = room.hasPassage ? setMessage : setHeadline;
  const message = set(card, { ...room, width, height, ground: paperGround, mark: 'none' });
  const texts = column([
    ...(label ? [{ ...label, gap: 0 }] : []),
    { ...textRow(card, message.headline, paperGround), gap: LABEL_GAP },
    ...(message.passage ? [{ ...message.passage, gap: card.grid.gap }] : []),
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
    size: { min: 28, max: card.grid.sizes.label + 4 },
    lineHeight: locale.cardLineHeight.text,
    width,
    maxLines: 1,
  });
  return textRow(card, label, truthGround);
}

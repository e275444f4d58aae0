import type { Card } from '../card.ts';
import { layered, shape } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { paperGround, truthGround } from '../ground.ts';
import type { SetText } from '../typesetter.ts';
import { blaze } from './blazes.ts';
import { column, type Row, textRow } from './column.ts';
import { setMessage } from './headline.ts';
import { setSource } from './source-line.ts';

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
/** Between the answer and where it is from. */
const SOURCE_GAP = 0.6;
/** In pixels, between two texts in one line. */
const BESIDE_GAP = 24;
const BLAZE = { width: 22, indent: 48 } as const;

/** The answer to a claim beside a green blaze: one blaze alone means that this way is safe. */
export function truth(card: Card, room: TruthRoom): Truth {
  const width = room.width - BLAZE.indent;
  const { label, source } = labelAndSource(card, width);
  const labelGap = Math.round(LABEL_GAP * card.grid.gap);
  const sourceGap = Math.max(14, Math.round(SOURCE_GAP * card.grid.gap));
  const height = room.height - label.height - labelGap - (source ? source.height + sourceGap : 0);
  const message = setMessage(card, { ...room, width, height, ground: paperGround(card), mark: 'none' });
  const texts = column([
    { ...label, gap: 0 },
    { ...textRow(card, message.headline, paperGround(card)), gap: labelGap },
    ...(message.passage ? [{ ...message.passage, gap: message.gap }] : []),
    ...(source ? [{ ...source, gap: sourceGap }] : []),
  ]);
  return {
    headline: message.headline,
    fits: message.fits,
    height: texts.height,
    draw: ({ x, y }) =>
      layered(
        shape(blaze(card, { x, y, width: BLAZE.width, height: texts.height }, card.model.colours.green)),
        texts.draw({ x: x + BLAZE.indent, y }),
      ),
  };
}

/** The source stands last. A story has less height than any other card: there it shares the label's line. */
function labelAndSource(card: Card, width: number): { readonly label: Row; readonly source: Row | null } {
  const label = whatIsTrue(card, width);
  const source = setSource(card, width);
  const labelRow = textRow(card, label, truthGround(card));
  const sourceRow = source && textRow(card, source, paperGround(card));
  if (!source || card.format.id !== 'story') return { label: labelRow, source: sourceRow };
  const room = width - label.fitted.width - BESIDE_GAP;
  if (source.fitted.width > room) return { label: labelRow, source: sourceRow };
  const end = atLineEnd(card, source, width);
  return { label: besideEachOther(labelRow, end), source: null };
}

function atLineEnd(card: Card, text: SetText, width: number): Row {
  const own = Math.ceil(text.fitted.width);
  const row = textRow(card, card.typesetter.set({ ...text.request, width: own }), paperGround(card));
  return { ...row, draw: ({ x, y }) => row.draw({ x: x + width - own, y }) };
}

/** In the middle of each other's height. */
function besideEachOther(...rows: readonly Row[]): Row {
  const height = Math.max(...rows.map((row) => row.height));
  return {
    height,
    draw: ({ x, y }) => layered(...rows.map((row) => row.draw({ x, y: y + (height - row.height) / 2 }))),
  };
}

function whatIsTrue(card: Card, width: number): SetText {
  const { labels, locale } = card.model;
  return card.typesetter.set({
    role: 'what-is-true',
    words: labels.whatIsTrue,
    weight: 800,
    size: card.grid.sizes.title,
    lineHeight: locale.cardLineHeight.text,
    width,
    maxLines: 1,
  });
}

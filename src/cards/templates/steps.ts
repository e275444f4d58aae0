import type { Card } from '../card.ts';
import { type Drawing, layered } from '../drawing.ts';
import { isFlat } from '../flat-format.ts';
import type { Box } from '../frame.ts';
import { paperGround } from '../ground.ts';
import { setMessage } from '../parts/headline.ts';
import { numberedBlaze } from '../parts/numbered-blaze.ts';
import { previewScaffold, startColumn } from '../parts/preview-scaffold.ts';
import { setToInk } from '../parts/set-to-ink.ts';
import { aboveSource } from '../parts/source-line.ts';
import { type StepList, type StepRow, stepRows } from '../parts/step-rows.ts';
import { uprightScaffold } from '../parts/upright-scaffold.ts';
import { tightened } from '../tightened.ts';
import { drawText, type SetText } from '../typesetter.ts';

/** How much of the room the headline may take, less where the steps need it: they are the message. */
const HEADLINE_SHARES = [0.34, 0.26, 0.2, 0.15] as const;

/** The size that steps should have, as a share of the largest size of running text. */
const GOOD_STEP = 1;
/** Of the sizes of other headlines: here it only names what the steps are for. */
const SMALLER_HEADLINE = 0.55;
const SMALLEST_HEADLINE = 0.72;

/** How much larger than a step the headline has to be, to be seen as one. */
const LEAST_CONTRAST = 1.4;

/** Between the last step and the source, beside what separates any text from its source, as a share of the gap. */
const SOURCE_AIR = 0.3;

/**
 * Three to five things to do, each beside a blaze with its number, under a headline. A flat card shows the headline
 * and the numbered blazes alone, by design: it has no room for their words.
 */
export function steps(card: Card): Drawing {
  return isFlat(card.format) ? flatSteps(card) : uprightSteps(card);
}

/** Where long words leave the headline no larger than its steps, the air between the texts yields. */
function uprightSteps(card: Card): Drawing {
  const ample = setSteps(card);
  return isGood(ample.pair) ? ample.drawing() : setSteps(tightened(card)).drawing();
}

interface SetSteps {
  readonly pair: Pair;
  readonly drawing: () => Drawing;
}

function setSteps(card: Card): SetSteps {
  const ground = paperGround(card);
  const { drawing, body: whole } = uprightScaffold(card, ground);
  const { room, source } = aboveSource(card, whole, ground);
  const body = { ...room, height: room.height - (room === whole ? 0 : SOURCE_AIR * card.grid.gap) };
  const pair = bestPair(card, body);
  return {
    pair,
    drawing: () =>
      layered(
        drawing,
        drawText(card.frame, pair.headline, { x: body.x, top: body.y, ground }),
        spread(pair.list.rows, pair.room),
        source,
      ),
  };
}

/** A headline, and the steps below it. */
interface Pair {
  readonly headline: SetText;
  readonly list: StepList;
  readonly room: Box;
}

/**
 * A headline as large as leaves the steps large enough to be read first; where that is too much to ask, as small as
 * still makes it the headline.
 */
function bestPair(card: Card, body: Box): Pair {
  const goodSize = GOOD_STEP * (card.grid.sizes.passage?.max ?? 0);
  const [ample, ...tighter] = HEADLINE_SHARES;
  let pair = pairOf(card, body, ample);
  for (const share of tighter) {
    if (pair.list.fits && pair.list.largest >= goodSize) break;
    const next = pairOf(card, body, share);
    if (next.headline.fitted.fits && (isGood(next) || !pair.list.fits)) pair = next;
  }
  return pair;
}

function isGood({ headline, list }: Pair): boolean {
  return headline.fitted.fits && list.fits && headline.fitted.size >= LEAST_CONTRAST * list.size;
}

function pairOf(card: Card, body: Box, share: number): Pair {
  const headline = setHeadline(card, { width: body.width, height: share * body.height });
  const listTop = body.y + headline.inkHeight + card.grid.gap;
  const room = { ...body, y: listTop, height: body.y + body.height - listTop };
  return { headline, room, list: stepRows(card, room) };
}

function setHeadline(card: Card, { width, height }: Pick<Box, 'width' | 'height'>): SetText {
  const { model, grid, typesetter } = card;
  const lineHeight = model.locale.cardLineHeight.headline;
  const { min, max } = grid.sizes.headline;
  const size = { min: SMALLEST_HEADLINE * min, max: Math.max(min, SMALLER_HEADLINE * max) };
  return setToInk(
    typesetter,
    { role: 'headline', words: model.headline, weight: 800, size, lineHeight, width, balanced: true },
    height,
  );
}

/** The most air between two steps, as a share of the taller of them: further apart they would fall to pieces. */
const MOST_AIR = 0.7;

/** Steps over the height of their room, in even steps. */
function spread(rows: readonly StepRow[], { x, y, height }: Box): Drawing {
  const taken = rows.reduce((sum, row) => sum + row.height, 0);
  const tallest = Math.max(...rows.map((row) => row.height), 0);
  const gap = Math.min((height - taken) / Math.max(1, rows.length - 1), MOST_AIR * tallest);
  let top = y;
  return layered(
    ...rows.map((row) => {
      const drawing = row.draw({ x, y: top });
      top += row.height + gap;
      return drawing;
    }),
  );
}

function flatSteps(card: Card): Drawing {
  const ground = paperGround(card);
  const { drawing, body } = previewScaffold(card);
  const smallest = card.grid.sizes.headline.min;
  const { headline } = setMessage(card, { ...body, smallest, ground, mark: 'none' });
  const top = body.y + (body.height - headline.inkHeight) / 2;
  return layered(
    drawing,
    drawText(card.frame, headline, { x: body.x, top, ground }),
    numberedColumn(card, startColumn(body)),
  );
}

/** The numbers below one another in the column at the line's start, each on its blaze. */
function numberedColumn(card: Card, { x, y, width, height }: Box): Drawing {
  const count = card.model.steps.length;
  const gap = 14;
  const side = Math.min((height - (count - 1) * gap) / Math.max(count, 3), width * 0.42);
  return layered(
    ...card.model.steps.map((_, index) =>
      numberedBlaze(card, index + 1, {
        x: x + (width - side * 1.6) / 2,
        y: y + index * (side + gap),
        width: side * 1.6,
        height: side,
      }),
    ),
  );
}

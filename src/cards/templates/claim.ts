import type { Card } from '../card.ts';
import { type Drawing, layered } from '../drawing.ts';
import { isFlat } from '../flat-format.ts';
import { paperGround } from '../ground.ts';
import { previewScaffold, startColumn } from '../parts/preview-scaffold.ts';
import { type SpeechBubble, speechBubble } from '../parts/speech-bubble.ts';
import { type Truth, truth } from '../parts/truth.ts';
import { uprightScaffold } from '../parts/upright-scaffold.ts';
import { tightened } from '../tightened.ts';

/** How much larger than the lie the truth has to be, and should be: nobody may take the lie home. */
const LEAST_CONTRAST = 1.6;
const GOOD_CONTRAST = 2.5;
const STEP = 4;

/** How much of the room the lie may take even where that leaves too little for the truth. */
const LIE_SHARE = 0.5;

/**
 * What they say, small and struck; what is true, large, on paper. Both keep their labels on every card, and the
 * passage stands under the truth on all but a preview, which has no room for it by design.
 */
export function claim(card: Card): Drawing {
  const { claim: lie } = card.model;
  return lie === undefined ? truthAlone(card) : bestPair(card, { lie, set: pairOf(card) }).drawing;
}

/** A message without its claim is an issue of its own; its card still shows the answer. */
function truthAlone(card: Card): Drawing {
  const { drawing, body } = scaffoldOf(card);
  return layered(drawing, truth(card, { ...body, smallest: card.grid.sizes.headline.min }).draw(body));
}

function scaffoldOf(card: Card) {
  return isFlat(card.format) ? previewScaffold(card) : uprightScaffold(card, paperGround(card));
}

/** A whole card, and the two things on it that have to go together. */
interface Pair {
  readonly drawing: Drawing;
  readonly bubble: SpeechBubble;
  readonly answer: Truth;
}

interface Lie {
  readonly lie: string;
  /** Size of its letters in pixels. */
  readonly size: number;
  /** How much of the room it may take at most. */
  readonly share: number;
}

type SetPair = (card: Card, lie: Lie) => Pair;

function pairOf({ format }: Card): SetPair {
  return isFlat(format) ? besideEachOther : belowEachOther;
}

/** The truth has the centre square of a preview, so that what a chat crops away is the lie. */
function besideEachOther(card: Card, { lie, size }: Lie): Pair {
  const { drawing, body } = scaffoldOf(card);
  const side = startColumn(body);
  const range = { min: card.grid.sizes.claim.min, max: size };
  const bubble = speechBubble(card, lie, { ...side, padding: 18, overshoot: 10, size: range });
  const answer = truth(card, { ...body, smallest: smallestTruth(card, bubble) });
  return { drawing: layered(drawing, bubble.draw(side), answer.draw(body)), bubble, answer };
}

function belowEachOther(card: Card, { lie, size, share }: Lie): Pair {
  const { drawing, body } = scaffoldOf(card);
  const { width } = body;
  const gap = Math.round(card.grid.gap * 0.75);
  const bubble = speechBubble(card, lie, {
    width,
    height: share * body.height,
    padding: Math.min(30, Math.round(card.grid.gap * 0.7)),
    overshoot: 26,
    size: { min: size, max: size },
  });
  const height = body.height - bubble.height - gap;
  const answer = truth(card, { width, height, smallest: smallestTruth(card, bubble) });
  const free = body.height - bubble.height - answer.height;
  const answerPlace = { x: body.x, y: body.y + bubble.height + (free + gap) / 2 };
  return { drawing: layered(drawing, bubble.draw(body), answer.draw(answerPlace)), bubble, answer };
}

/**
 * The lie as large as leaves the truth large enough. Where no size does, the lie is set at its smallest and the air
 * between the texts may yield. A text that is too long even so is an issue: none is ever left out.
 */
function bestPair(card: Card, { lie, set }: { lie: string; set: SetPair }): Pair {
  const { min, max } = card.grid.sizes.claim;
  for (let size = max; size >= min; size -= STEP) {
    const pair = set(card, { lie, size, share: 1 });
    if (fits(pair) && contrastOf(pair) >= GOOD_CONTRAST) return pair;
  }
  const tight = tightened(card);
  const [best] = [card, tight]
    .map((setting) => set(setting, { lie, size: min, share: 1 }))
    .filter(fits)
    .sort((a, b) => contrastOf(b) - contrastOf(a));
  return best ?? set(tight, { lie, size: min, share: LIE_SHARE });
}

function fits({ bubble, answer }: Pair): boolean {
  return bubble.claim.fitted.fits && answer.fits;
}

function contrastOf({ bubble, answer }: Pair): number {
  return answer.headline.fitted.size / bubble.claim.fitted.size;
}

function smallestTruth({ grid }: Card, { claim }: SpeechBubble): number {
  return Math.max(grid.sizes.headline.min, LEAST_CONTRAST * claim.fitted.size);
}

import type { Card } from '../card.ts';
import { type Drawing, layered } from '../drawing.ts';
import type { Box } from '../frame.ts';
import { paperGround } from '../ground.ts';
import { previewScaffold, startColumn } from '../parts/preview-scaffold.ts';
import { type SpeechBubble, speechBubble } from '../parts/speech-bubble.ts';
import { type Truth, truth } from '../parts/truth.ts';
import { uprightScaffold } from '../parts/upright-scaffold.ts';

/** How much larger than the lie the truth has to be, and should be: nobody may take the lie home. */
const LEAST_CONTRAST = 1.6;
const GOOD_CONTRAST = 2.1;
const STEP = 4;

/** What they say, small and struck; what is true, large, on paper. */
export function claim(card: Card): Drawing {
  const isPreview = card.format.id === 'preview';
  const { drawing, body } = isPreview ? previewScaffold(card) : uprightScaffold(card, paperGround);
  const { claim: lie } = card.model;
  if (lie === undefined) return layered(drawing, truthAlone(card, body));
  return layered(drawing, isPreview ? besideEachOther(card, lie, body) : belowEachOther(card, lie, body));
}

/** A message without its claim is an issue of its own; its card still shows the answer. */
function truthAlone(card: Card, body: Box): Drawing {
  return truth(card, {
    ...body,
    smallest: card.grid.sizes.headline.min,
    hasPassage: true,
    hasLabel: true,
  }).draw(body);
}

interface Pair {
  readonly bubble: SpeechBubble;
  readonly answer: Truth;
}

/** The truth has the centre square of a preview, so that what a chat crops away is the lie. */
function besideEachOther(card: Card, lie: string, body: Box): Drawing {
  const side = startColumn(body);
  const { bubble, answer } = bestPair(card, ({ size, hasPassage, hasLabel }) => {
    const range = { min: card.grid.sizes.claim.min, max: size };
    const bubble = speechBubble(card, lie, { ...side, padding: 18, overshoot: 10, size: range, hasLabel });
    return {
      bubble,
      answer: truth(card, { ...body, smallest: smallestTruth(card, bubble), hasPassage, hasLabel }),
    };
  });
  return layered(bubble.draw(side), answer.draw(body));
}

function belowEachOther(card: Card, lie: string, body: Box): Drawing {
  const gap = Math.round(card.grid.gap * 0.75);
  const { bubble, answer } = bestPair(card, ({ size, hasPassage, hasLabel }) => {
    const range = { min: size, max: size };
    const bubble = speechBubble(card, lie, { ...body, padding: 30, overshoot: 26, size: range, hasLabel });
    const room = { width: body.width, height: body.height - bubble.height - gap };
    return {
      bubble,
      answer: truth(card, { ...room, smallest: smallestTruth(card, bubble), hasPassage, hasLabel }),
    };
  });
  const free = body.height - bubble.height - answer.height;
  return layered(bubble.draw(body), answer.draw({ x: body.x, y: body.y + bubble.height + (free + gap) / 2 }));
}

/** What a claim card can go without: its passage stands on the page as well, its marks say what its labels say. */
const thrift = [
  { hasPassage: true, hasLabel: true },
  { hasPassage: false, hasLabel: true },
  { hasPassage: false, hasLabel: false },
] as const;

interface Choice {
  readonly size: number;
  readonly hasPassage: boolean;
  readonly hasLabel: boolean;
}

/** The lie as large as leaves the truth large enough; where no size does, other things yield. */
function bestPair(card: Card, setPair: (choice: Choice) => Pair): Pair {
  const { min, max } = card.grid.sizes.claim;
  const spare = thrift.filter(({ hasPassage }) => !hasPassage || card.model.passage);
  for (const parts of spare) {
    for (let size = max; size >= min; size -= STEP) {
      const pair = setPair({ size, ...parts });
      if (isGood(pair)) return pair;
    }
  }
  const least = { size: min, hasPassage: false };
  const labelled = setPair({ ...least, hasLabel: true });
  return labelled.answer.fits ? labelled : setPair({ ...least, hasLabel: false });
}

function isGood({ bubble, answer }: Pair): boolean {
  const contrast = answer.headline.fitted.size / bubble.claim.fitted.size;
  return answer.fits && bubble.claim.fitted.fits && contrast >= GOOD_CONTRAST;
}

function smallestTruth({ grid }: Card, { claim }: SpeechBubble): number {
  return Math.max(grid.sizes.headline.min, LEAST_CONTRAST * claim.fitted.size);
}

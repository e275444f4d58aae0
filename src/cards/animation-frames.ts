import type { CardModel } from './card-model.ts';
import { inOwnDigits } from './own-digits.ts';
import { isolate } from './text/index.ts';

/** One picture of an animated card: itself a card, so that the same rules fit it. */
export interface AnimationFrame {
  readonly model: CardModel;
  /** Milliseconds that it is held. */
  readonly delay: number;
}

/** Milliseconds. A phone in the sun needs a while; what has more words gets more. */
const WHOLE_CARD = 3000;
const FEW_WORDS = 2500;
const SEVERAL_STEPS = 3000;

/** With the whole card before the steps. More, and nobody waits for the last. */
const MOST_FRAMES = 5;

/** Characters of a number that is still larger in a headline than in the foot. */
const LONGEST_LARGE_NUMBER = 22;

/**
 * The frames of a card. The first is what chats show as a still picture, so it is the whole card; no later one repeats
 * a false claim, which so never stands without its strike and its answer.
 *
 * @throws Error for a template that does not move.
 */
export function animationFrames(model: CardModel): readonly AnimationFrame[] {
  const whole = { model, delay: WHOLE_CARD };
  if (model.template === 'claim') return [whole, truthFrame(model), contactFrame(model)];
  if (model.template === 'steps') return [whole, ...stepFrames(model)];
  throw new Error(`A card of the template "${model.template}" has no animation.`);
}

/** The answer as large as it goes, with "what is true" over it. */
function truthFrame(model: CardModel): AnimationFrame {
  return { model: { ...model, claim: undefined, passage: undefined }, delay: FEW_WORDS };
}

/** What to do, and whom to ask. */
function contactFrame(model: CardModel): AnimationFrame {
  const { action, contact } = model;
  const number = [...contact.label].length <= LONGEST_LARGE_NUMBER ? [isolate(contact.label)] : [];
  const passage = { kind: 'text', words: contact.name } as const;
  return { model: saying(model, [action, ...number], { passage }), delay: FEW_WORDS };
}

/** One step a frame; where there are more steps than frames, the two neighbours with the fewest letters share one. */
function stepFrames(model: CardModel): readonly AnimationFrame[] {
  const { steps, locale } = model;
  const lines = steps.map((step, index) => `${inOwnDigits(index + 1, locale)}\u2002${step}`);
  let frames = lines.map((line) => [line]);
  while (frames.length > MOST_FRAMES - 1) frames = withShortestJoined(frames);
  return frames.map((said) => ({
    model: saying(model, said),
    delay: said.length === 1 ? FEW_WORDS : SEVERAL_STEPS,
  }));
}

function withShortestJoined(frames: readonly string[][]): string[][] {
  const lengths = frames.slice(1).map((next, index) => [...(frames[index] ?? []), ...next].join('').length);
  const shortest = lengths.indexOf(Math.min(...lengths));
  const joined = frames.slice(shortest, shortest + 2).flat();
  return frames.toSpliced(shortest, 2, joined);
}

/** A statement of the same campaign on its flat field, by the same owner, with the same foot. */
function saying(
  model: CardModel,
  lines: readonly string[],
  { passage }: Partial<Pick<CardModel, 'passage'>> = {},
): CardModel {
  return {
    ...model,
    template: 'statement',
    blazes: 'safe',
    headline: lines.join('\n'),
    claim: undefined,
    passage,
    steps: [],
    source: undefined,
    photo: undefined,
  };
}

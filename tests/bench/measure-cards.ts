import type { BenchCard } from './bench-card.ts';
import { type Engine, type EngineName, engineNames } from './engine.ts';
import { withMark } from './marked-card.ts';
import { median, rounded } from './statistics.ts';

export type Engines = Readonly<Record<EngineName, Engine>>;

export interface EngineFigures {
  readonly medianMs: number;
  /** How many times as long as ours, on the same photo. */
  readonly timesOurs: number;
  readonly kilobytes: number;
  readonly version: string;
}

export type CardFigures = Readonly<Record<EngineName, EngineFigures>> & {
  readonly cards: number;
  readonly rounds: number;
  /** Median of ours over that of the floor, which is sharp's raster, blend and encoder on a finished SVG. */
  readonly oursToFloor: number;
  /** The same over our own raster and sharp's encoder: what the work on text costs. */
  readonly oursToOwnFloor: number;
};

export interface CardRun {
  readonly engines: Engines;
  readonly cards: readonly BenchCard[];
  readonly rounds: number;
  readonly onRound: (round: number) => void;
}

/**
 * Times every engine on every card, whose words are new to it in each round. In a round the engines take turns at each card, so that what else the machine
 * does falls on all of them alike. The first round warms up and is not counted.
 */
export async function measureCards({ engines, cards, rounds, onRound }: CardRun): Promise<CardFigures> {
  const times = new Map<EngineName, number[]>(engineNames.map((name) => [name, []]));
  const sizes = new Map<EngineName, number[]>(engineNames.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, card] of cards.entries()) {
      for (const name of turns(round + index)) {
        const marked = withMark(card, `${round}${engineNames.indexOf(name)}`);
        const startedAt = performance.now();
        const { length } = await engines[name].render(marked);
        if (round === 0) sizes.get(name)?.push(length);
        else times.get(name)?.push(performance.now() - startedAt);
      }
    }
    onRound(round);
  }
  const middle = (name: EngineName) => median(times.get(name) ?? []);
  const figures = (name: EngineName): EngineFigures => ({
    medianMs: rounded(middle(name), 2),
    timesOurs: rounded(middle(name) / middle('ours'), 2),
    kilobytes: Math.round(median(sizes.get(name) ?? []) / 1000),
    version: engines[name].version,
  });
  return {
    ours: figures('ours'),
    oursFlat: figures('oursFlat'),
    satori: figures('satori'),
    canvaskit: figures('canvaskit'),
    chromium: figures('chromium'),
    chromiumDocument: figures('chromiumDocument'),
    floor: figures('floor'),
    ownFloor: figures('ownFloor'),
    cards: cards.length,
    rounds,
    oursToFloor: rounded(middle('ours') / middle('floor'), 2),
    oursToOwnFloor: rounded(middle('ours') / middle('ownFloor'), 2),
  };
}

/** The engines in another order at each turn, so that none always tidies up after the same one. */
function turns(turn: number): readonly EngineName[] {
  const first = turn % engineNames.length;
  const order = [...engineNames.slice(first), ...engineNames.slice(0, first)];
  const [even, odd] = [0, 1].map((half) => order.filter((_, index) => index % 2 === half));
  return turn % 2 === 0 ? order : [...(odd ?? []), ...(even ?? [])];
}

import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/verb.ts';
import { measureCards } from './measure-cards.ts';
import { measureDesk } from './measure-desk.ts';
import { measureMemory } from './measure-memory.ts';
import { measureReader } from './measure-reader.ts';
import { measureScaling, measureWarmRun } from './measure-scaling.ts';
import { openEngines } from './open-engines.ts';
import { type Figures, reportOf } from './report.ts';
import { openSample, type Sample } from './sample.ts';

/** Cards that every engine makes in a round, and what is made at once to see whether pace and memory hold. */
const FULL = {
  rounds: 5,
  scaling: [100, 1000, 5000],
  warm: 1000,
  memory: 200,
  desk: 1000,
  reader: 5,
} as const;
const QUICK = { rounds: 2, scaling: [50, 100, 200], warm: 200, memory: 40, desk: 100, reader: 1 } as const;

/** In how many locales the messages at the desk are. */
const deskLocales = 20;

const parts = ['cards', 'scaling', 'warm', 'memory', 'desk', 'reader'] as const;
type Part = (typeof parts)[number];

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { json, quick, chosen } = readOptions(args);
    const sample = await openSample();
    const figures = await measure(sample, chosen, quick ? QUICK : FULL);
    process.stdout.write(json ? `${JSON.stringify(figures)}\n` : reportOf(figures));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const chosen = values.only.flatMap((list) => list.split(','));
  return {
    json: values.json,
    quick: values.quick,
    chosen: new Set(chosen.length === 0 ? parts : chosen.map(readPart)),
  };
}

function readPart(word: string): Part {
  const part = parts.find((one) => one === word);
  if (part) return part;
  throw new UsageError(`--only takes ${parts.join(', ')}; not "${word}".`);
}

async function measure(
  sample: Sample,
  chosen: ReadonlySet<Part>,
  extent: typeof FULL | typeof QUICK,
): Promise<Figures> {
  const figures: { -readonly [Key in keyof Figures]: Figures[Key] } = {};
  if (chosen.has('cards')) figures.cards = await compare(sample, extent.rounds);
  if (chosen.has('scaling'))
    figures.scaling = await measureScaling(largeRun(sample, 'scaling'), extent.scaling);
  if (chosen.has('warm')) figures.warm = await measureWarmRun(largeRun(sample, 'warm run'), extent.warm);
  if (chosen.has('memory')) figures.memory = await measureMemory(sample, extent.memory);
  if (chosen.has('desk')) figures.desk = await measureDesk(extent.desk, deskLocales);
  if (chosen.has('reader')) figures.reader = await measureReader(extent.reader);
  return figures;
}

async function compare(sample: Sample, rounds: number) {
  const { engines, cards, close } = await openEngines(sample);
  try {
    const onRound = (round: number) => process.stderr.write(`cards: round ${round} of ${rounds}\n`);
    return await measureCards({ engines, cards, rounds, onRound });
  } finally {
    await close();
  }
}

/** Tells of every quarter of the work. */
function largeRun({ catalog, engine }: Sample, noun: string) {
  const onProgress = (done: number, total: number) => {
    if ((done * 4) % total < 4) process.stderr.write(`${noun}: ${done} of ${total} cards\n`);
  };
  return { catalog, engine, onProgress };
}

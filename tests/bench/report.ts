import type { LargeDeskFigures } from '../browser/measure-large-desk.ts';
import { engineNames, engineTitles } from './engine.ts';
import type { CardFigures } from './measure-cards.ts';
import { deskReport } from './measure-desk.ts';
import type { MemoryFigures } from './measure-memory.ts';
import { type ReaderFigures, readerReport } from './measure-reader.ts';
import type { ScalingStep, WarmRun } from './measure-scaling.ts';
import { table } from './table.ts';

/** What was measured; a part that was not asked for is missing. */
export interface Figures {
  readonly cards?: CardFigures;
  readonly scaling?: readonly ScalingStep[];
  readonly warm?: WarmRun;
  readonly memory?: MemoryFigures;
  readonly desk?: LargeDeskFigures;
  readonly reader?: ReaderFigures;
}

/** The figures for people. */
export function reportOf({ cards, scaling, warm, memory, desk, reader }: Figures): string {
  return [
    cards && cardReport(cards),
    scaling && scalingReport(scaling),
    warm && warmReport(warm),
    memory && memoryReport(memory),
    desk && deskReport(desk),
    reader && readerReport(reader),
  ]
    .filter((part) => part !== undefined)
    .map((part) => `${part}\n`)
    .join('\n');
}

function cardReport(figures: CardFigures): string {
  const rows = engineNames.map((name) => {
    const { medianMs, timesOurs, kilobytes, version } = figures[name];
    return [engineTitles[name], medianMs.toFixed(1), timesOurs.toFixed(2), String(kilobytes), version];
  });
  const head = ['one 1080x1080 JPEG, text fitted', 'median ms', 'times ours', 'KB', 'version'];
  return (
    `${table(head, rows)}\n` +
    `${figures.cards} cards, ${figures.rounds} rounds; ours takes ${figures.oursToFloor.toFixed(2)} times the floor, ${figures.oursToOwnFloor.toFixed(2)} times our raster without text work`
  );
}

function scalingReport(steps: readonly ScalingStep[]): string {
  const rows = steps.map(({ cards, cardsPerSecond, rssMb, peakRssMb }) =>
    [cards, cardsPerSecond.toFixed(1), rssMb, peakRssMb].map(String),
  );
  return table(['new cards in one run', 'cards/s', 'memory MB', 'peak MB'], rows);
}

function warmReport({ cards, rendered, seconds }: WarmRun): string {
  return `${cards} cards, nothing changed: ${rendered} rendered, ${seconds.toFixed(2)} s`;
}

function memoryReport({ cards, engines }: MemoryFigures): string {
  const rows = engines.map(({ engine, peakMb, browserMb }) => [
    engineTitles[engine],
    String(peakMb),
    browserMb === 0 ? '-' : String(browserMb),
  ]);
  return table([`${cards} cards, in a process of its own`, 'peak MB', 'of it browser'], rows);
}

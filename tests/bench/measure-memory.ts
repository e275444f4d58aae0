import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { benchCards } from './bench-card.ts';
import { type MemoryEngine, memoryEngines, type StoredCard, type StoredFont } from './memory-task.ts';
import { type PeerFont, peerFonts } from './peer-fonts.ts';
import type { Sample } from './sample.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

export interface EngineMemory {
  readonly engine: MemoryEngine;
  /** The most that its processes took together, in megabytes. */
  readonly peakMb: number;
  /** The browser's share of that; 0 without one. */
  readonly browserMb: number;
}

export interface MemoryFigures {
  readonly cards: number;
  readonly engines: readonly EngineMemory[];
}

const run = promisify(execFile);

/** Lets every engine make so many cards in a process of its own, which has nothing else to do or to hold. */
export async function measureMemory(sample: Sample, cards: number): Promise<MemoryFigures> {
  return inTemporaryFolder(async (folder) => {
    await storeTask(folder, sample);
    const engines: EngineMemory[] = [];
    for (const engine of memoryEngines) engines.push(await memoryOf(engine, { folder, cards }));
    return { cards, engines };
  });
}

async function memoryOf(
  engine: MemoryEngine,
  { folder, cards }: { readonly folder: string; readonly cards: number },
): Promise<EngineMemory> {
  const program = fileURLToPath(new URL('memory-run.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [program, engine, folder, String(cards)]);
  process.stderr.write(`memory: ${engine}\n`);
  const figures: Omit<EngineMemory, 'engine'> = JSON.parse(stdout);
  return { engine, ...figures };
}

/** Writes down what an engine's process needs, so that it does not have to make it. */
async function storeTask(folder: string, { catalog, engine, fontCache }: Sample): Promise<void> {
  const cards = await benchCards(catalog, await engine.tools(catalog.site.brand?.logos ?? []));
  const bases = [...new Set(cards.map(({ base }) => base))];
  const stored = cards.map(
    ({ model, base }): StoredCard => ({ model, photo: `photo-${bases.indexOf(base)}` }),
  );
  const fonts = await peerFonts(fontCache);
  await Promise.all([
    ...bases.map((base, index) => writeFile(join(folder, `photo-${index}`), base)),
    ...fonts.map(({ bytes }, index) => writeFile(join(folder, `font-${index}`), bytes)),
    writeFile(join(folder, 'cards.json'), JSON.stringify(stored)),
    writeFile(join(folder, 'fonts.json'), JSON.stringify(fonts.map(storedFont))),
  ]);
}

function storedFont({ name, unicodeRange }: PeerFont, index: number): StoredFont {
  return { name, unicodeRange, file: `font-${index}` };
}

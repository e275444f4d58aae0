import type { BenchCard } from './bench-card.ts';
import { browserMemory } from './browser-memory.ts';
import type { Engine } from './engine.ts';
import { withMark } from './marked-card.ts';
import { type MemoryEngine, memoryEngines, readCards, readFonts } from './memory-task.ts';

/** Opens one engine; what the others are made of is not even loaded. */
const openers: Readonly<
  Record<MemoryEngine, (folder: string, cards: readonly BenchCard[]) => Promise<Engine>>
> = {
  async ours(_, cards) {
    const [{ ours }, { openBenchEngine }] = await Promise.all([
      import('./our-engines.ts'),
      import('./bench-engine.ts'),
    ]);
    const models = cards.map(({ model }) => model);
    const engine = await openBenchEngine([...new Set(models.map(({ locale }) => locale.cardFont))]);
    return ours(await engine.tools(models[0]?.logos ?? []));
  },
  async satori(folder) {
    const { satoriEngine } = await import('./satori-engine.ts');
    return satoriEngine(await readFonts(folder));
  },
  async canvaskit(folder) {
    const { canvaskitEngine } = await import('./canvaskit-engine.ts');
    return canvaskitEngine(await readFonts(folder));
  },
  async chromium(folder, cards) {
    const { chromiumEngine } = await import('./chromium-engine.ts');
    return chromiumEngine(await readFonts(folder), cards);
  },
  async chromiumDocument(folder, cards) {
    const { chromiumDocumentEngine } = await import('./chromium-document-engine.ts');
    return chromiumDocumentEngine(await readFonts(folder), cards);
  },
};

const [name, folder = '', count = ''] = process.argv.slice(2);
const chosen = memoryEngines.find((engine) => engine === name);
if (!chosen) throw new Error(`No engine is called "${name}".`);
process.stdout.write(JSON.stringify(await memoryOf(chosen, folder, Number(count))));

/** A process of a browser is looked at after each card. */
async function memoryOf(engine: MemoryEngine, from: string, cards: number) {
  const originals = await readCards(from);
  const { render, close } = await openers[engine](from, originals);
  let browserBytes = 0;
  for (let made = 0; made < cards; made++) {
    const original = originals[made % originals.length];
    if (!original) throw new Error('There are no cards to make.');
    await render(withMark(original, String(made)));
    if (engine.startsWith('chromium')) browserBytes = Math.max(browserBytes, await browserMemory());
  }
  await close();
  const ownBytes = process.resourceUsage().maxRSS * 1024;
  return { peakMb: megabytes(ownBytes + browserBytes), browserMb: megabytes(browserBytes) };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

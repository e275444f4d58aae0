import { type BenchCard, benchCards } from './bench-card.ts';
import { canvaskitEngine } from './canvaskit-engine.ts';
import { chromiumDocumentEngine } from './chromium-document-engine.ts';
import { chromiumEngine } from './chromium-engine.ts';
import type { Engines } from './measure-cards.ts';
import { floor, ours, oursFlat, ownFloor } from './our-engines.ts';
import { peerFonts } from './peer-fonts.ts';
import type { Sample } from './sample.ts';
import { satoriEngine } from './satori-engine.ts';

export interface OpenEngines {
  readonly engines: Engines;
  readonly cards: readonly BenchCard[];
  close(): Promise<void>;
}

/** All engines with their fonts loaded, and the cards they are timed on. */
export async function openEngines({ catalog, engine, fontCache }: Sample): Promise<OpenEngines> {
  const tools = await engine.tools(catalog.site.brand?.logos ?? []);
  const cards = await benchCards(catalog, tools);
  const fonts = await peerFonts(fontCache);
  const engines: Engines = {
    ours: ours(tools),
    oursFlat: oursFlat(tools),
    satori: satoriEngine(fonts),
    canvaskit: await canvaskitEngine(fonts),
    chromium: await chromiumEngine(fonts, cards),
    chromiumDocument: await chromiumDocumentEngine(fonts, cards),
    floor: floor(),
    ownFloor: ownFloor(),
  };
  return {
    engines,
    cards,
    close: async () => {
      for (const one of Object.values(engines)) await one.close();
    },
  };
}

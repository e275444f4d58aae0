import { createFontBook, type FontFile } from '../../../src/cards/font-book.ts';
import { setByCardEngine } from './card-setting.ts';
import type { Sample } from './sample.ts';

/** A font file that a page can fetch. */
export interface FontAddress extends Omit<FontFile, 'read'> {
  readonly address: string;
}

export interface SetInBrowser {
  readonly svgs: readonly string[];
  /** The addresses of the font files that were fetched. */
  readonly fetched: readonly string[];
}

/** A font book whose files come over the wire when a text first needs them. */
export function fontsOverTheWire(files: readonly FontAddress[]) {
  const there = new Map<string, Uint8Array>();
  const wanted = new Set<string>();
  const fonts = createFontBook(
    files.map(({ address, ...file }) => ({
      ...file,
      read: () => {
        const bytes = there.get(address) ?? null;
        if (!bytes) wanted.add(address);
        return bytes;
      },
    })),
  );

  async function fetchWanted(): Promise<void> {
    await Promise.all(
      [...wanted].map(async (address) => {
        const response = await fetch(address);
        there.set(address, new Uint8Array(await response.arrayBuffer()));
      }),
    );
    wanted.clear();
  }

  /** Draws again until nothing more is needed. The first file of a family that leads a text is needed at once. */
  async function settle(families: readonly FontFile['family'][], draw: () => string): Promise<string> {
    for (const family of families) wanted.add(files.find((file) => file.family === family)?.address ?? '');
    for (const address of there.keys()) wanted.delete(address);
    await fetchWanted();
    const svg = draw();
    return wanted.size === 0 ? svg : settle(families, draw);
  }

  return { fonts, settle, fetched: () => [...there.keys()] };
}

/** Sets samples by the card engine, fetching font files as texts need them. A page imports and calls this function. */
export async function setInBrowser(
  files: readonly FontAddress[],
  samples: readonly Sample[],
): Promise<SetInBrowser> {
  const { fonts, settle, fetched } = fontsOverTheWire(files);
  const svgs: string[] = [];
  for (const sample of samples) {
    svgs.push(await settle([sample.family], () => setByCardEngine(sample, fonts).svg));
  }
  return { svgs, fetched: fetched() };
}

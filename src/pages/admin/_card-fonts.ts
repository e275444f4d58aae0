import { createFontBook, type FontBook } from '../../cards/font-book.ts';
import type { FontFamilyId } from '../../domain/locale.ts';
import type { FontAddress } from './_card-records.ts';

/** Fonts that come over the network when a text first needs them. */
export interface FetchedFonts {
  readonly fontBook: FontBook;
  /** Whether the first files of families are there, without which no card can be laid out; asks for those that are not. */
  readonly have: (families: readonly FontFamilyId[]) => boolean;
  /** Files that a layout wanted since the last call and that are still on their way, or failed. */
  readonly takeWanted: () => readonly string[];
  readonly hasFailed: () => boolean;
  readonly forgetFailures: () => void;
}

type Download = 'running' | 'failed' | Uint8Array;

/** @param onChange - called when a file has come, or failed to. */
export function fetchedFonts(files: readonly FontAddress[], onChange: () => void): FetchedFonts {
  const downloads = new Map<string, Download>();
  const wanted = new Set<string>();

  function bytesOf(address: string): Uint8Array | null {
    const known = downloads.get(address);
    if (known instanceof Uint8Array) return known;
    wanted.add(address);
    if (known === undefined) void download(address);
    return null;
  }

  async function download(address: string): Promise<void> {
    downloads.set(address, 'running');
    downloads.set(address, await bytesFrom(address));
    onChange();
  }

  return {
    fontBook: createFontBook(
      files.map(({ address, ...file }) => ({ ...file, read: () => bytesOf(address) })),
    ),
    have: (families) =>
      families
        .map((family) => files.find((file) => file.family === family))
        .every((file) => file && bytesOf(file.address)),
    takeWanted() {
      const taken = [...wanted];
      wanted.clear();
      return taken;
    },
    hasFailed: () => [...downloads.values()].includes('failed'),
    forgetFailures() {
      for (const [address, state] of downloads) if (state === 'failed') downloads.delete(address);
    },
  };
}

async function bytesFrom(address: string): Promise<Uint8Array | 'failed'> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'failed';
  } catch {
    // Off line: said beside the card, with a button to ask again.
    return 'failed';
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardModel } from '../../src/cards/card-model.ts';
import type { BenchCard } from './bench-card.ts';
import type { PeerFont } from './peer-fonts.ts';

/** Those that work alone: the floors are parts of ours. Only Linux tells what the processes of a browser share. */
export const memoryEngines =
  process.platform === 'linux'
    ? (['ours', 'satori', 'canvaskit', 'chromium', 'chromiumDocument'] as const)
    : (['ours', 'satori', 'canvaskit'] as const);
export type MemoryEngine = (typeof memoryEngines)[number];

/** A card as a process of one engine finds it in its folder. */
export interface StoredCard {
  readonly model: CardModel;
  /** A file of raw pixels. */
  readonly photo: string;
}

export interface StoredFont extends Omit<PeerFont, 'bytes'> {
  readonly file: string;
}

export async function readFonts(folder: string): Promise<readonly PeerFont[]> {
  const fonts: readonly StoredFont[] = JSON.parse(await readFile(join(folder, 'fonts.json'), 'utf8'));
  return Promise.all(
    fonts.map(async ({ file, ...font }) => ({ ...font, bytes: await readFile(join(folder, file)) })),
  );
}

/** The cards without the finished drawings that only the floors need. */
export async function readCards(folder: string): Promise<readonly BenchCard[]> {
  const cards: readonly StoredCard[] = JSON.parse(await readFile(join(folder, 'cards.json'), 'utf8'));
  const names = [...new Set(cards.map(({ photo }) => photo))];
  const photos = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
  return cards.map(({ model, photo }) => ({
    model,
    base: photos.get(photo) ?? Buffer.of(),
    overlay: '',
    shapes: [],
  }));
}

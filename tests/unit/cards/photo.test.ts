import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardModel } from '../../../src/cards/card-model.ts';
import { type CardTools, photoUnder } from '../../../src/cards/draw-card.ts';
import type { Box } from '../../../src/cards/frame.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { contrast } from '../../../src/cards/palette.ts';
import { createPhotoBases, type PhotoPrint } from '../../../src/cards/photo-base.ts';
import { lightEndFor, scrimOf } from '../../../src/cards/scrim.ts';
import { type CardFormatId, cardFormats } from '../../../src/domain/card-format.ts';
import { defaultPalette } from '../../../src/domain/palette.ts';
import { materials, temporaryEngine } from '../../builders/card-engine.ts';
import { statementModel } from '../../builders/card-model.ts';
import { writePhoto } from '../../builders/photo.ts';

const motifs = ['hills', 'white', 'checkerboard', 'lamps'] as const;
const colours = ['ink', 'river', 'green'] as const;
const formats = ['preview', 'square', 'portrait', 'tall', 'story', 'wide', 'print'] as const;
const middle = { x: 0.5, y: 0.5 };

let directory: string;
let tools: CardTools;

beforeAll(async () => {
  const engine = await temporaryEngine();
  directory = engine.directory;
  tools = await engine.tools([]);
  await Promise.all(motifs.map((motif) => writePhoto(join(directory, `content/media/${motif}.jpg`), motif)));
});

afterAll(() => rm(directory, { recursive: true }));

function onPhoto(file: string, changes: Partial<CardModel> = {}): CardModel {
  return statementModel('en', { photo: { file, alt: undefined, focus: middle }, ...changes });
}

describe('letters on a photo', () => {
  const bright = ['hills', 'white', 'checkerboard'] as const;

  test.each([
    ...bright.flatMap((motif) => formats.map((format) => [motif, 'ink', format] as const)),
    ...bright.flatMap((motif) => colours.map((colour) => [motif, colour, 'square'] as const)),
  ])('have 4.5:1 on every pixel that is really behind them: %s, %s, %s', async (motif, colour, format) => {
    const layout = layoutCard(onPhoto(`${motif}.jpg`, { colour }), format, materials);
    const size = cardFormats[format];
    const photo = await photoUnder(layout, { ...size, x: 0, y: 0, scale: 1, blur: 0 }, tools.photos);
    if (!photo) throw new Error('The card has no photo.');
    const texts = layout.blocks.filter(({ ground }) => ground.isPhoto);
    const weakest = texts.map(({ ground, placed }) =>
      leastContrast(ground.letters, coloursIn(photo, size.width, placed().ink)),
    );
    expect(weakest).not.toHaveLength(0);
    expect(Math.min(...weakest)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('a scrim', () => {
  const scrim = scrimOf('river', defaultPalette);

  test('is weakest where what is behind the letters is dark, and strongest where it is white', () => {
    expect(lightEndFor(scrim, 0)).toBe(scrim.brightest);
    expect(contrast(scrim.letters, lightEndFor(scrim, 255))).toBeLessThan(5);
  });

  test('gets stronger only as the brightest pixel behind the letters gets brighter', () => {
    const strengths = Array.from({ length: 256 }, (_, shade) =>
      contrast(scrim.letters, lightEndFor(scrim, shade)),
    );
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
    expect(new Set(strengths).size).toBeGreaterThan(4);
  });

  test('asks nothing of a bright sky that no letter stands on', async () => {
    const base = (texts: readonly Box[]) =>
      tools.photos.base({ ...print, file: 'lamps.jpg', scrim, texts, focus: middle });
    const lamp = { x: 0, y: 0, width: 60, height: 60 };
    const beside = { x: 90, y: 60, width: 60, height: 30 };
    expect(brightest(await base([beside]))).toBeGreaterThan(brightest(await base([lamp])));
  });
});

describe('a focal point', () => {
  const lamp = { x: 0.1, y: 0.1 };
  const other = { x: 0.9, y: 0.9 };

  test.each(formats)('stays in the picture: %s', async (format) => {
    expect(await shadeAt(format, { focus: lamp, of: lamp })).toBe('bright');
    expect(await shadeAt(format, { focus: other, of: other })).toBe('bright');
  });

  test.each(['square', 'story', 'print'] as const)('decides what is cropped away: %s', async (format) => {
    expect(await shadeAt(format, { focus: other, of: lamp })).toBe('outside');
  });

  /** What is to be seen of a point of the photo where it has to be in a picture that was cropped around the focus. */
  async function shadeAt(format: CardFormatId, { focus, of }: Record<'focus' | 'of', typeof middle>) {
    const { width, height } = cardFormats[format];
    const scale = Math.max(width / 1200, height / 900);
    const start = (at: number, whole: number, part: number) =>
      Math.min(Math.max(at * whole - part / 2, 0), whole - part);
    const x = Math.round(of.x * 1200 * scale - start(focus.x, 1200 * scale, width));
    const y = Math.round(of.y * 900 * scale - start(focus.y, 900 * scale, height));
    if (x < 0 || y < 0 || x >= width || y >= height) return 'outside';
    const scrim = scrimOf('ink', defaultPalette);
    const wanted = { file: 'lamps.jpg', width, height, focus, scrim, blur: 0, texts: [] };
    const at = 3 * (y * width + x);
    return luminance((await tools.photos.base(wanted)).subarray(at, at + 3)) > 60 ? 'bright' : 'dark';
  }
});

const print = { width: 240, height: 180, blur: 0 } as const;

describe('a photo under a card', () => {
  const wanted: PhotoPrint = {
    ...print,
    file: 'hills.jpg',
    focus: middle,
    scrim: scrimOf('river', defaultPalette),
    texts: [],
  };

  test('is found by each way an editor may write its path', async () => {
    const photos = createPhotoBases(join(directory, 'content'));
    const hashes = ['hills.jpg', 'media/hills.jpg', '/media/hills.jpg', 'content/media/hills.jpg'].map(
      photos.hash,
    );
    expect(new Set(await Promise.all(hashes)).size).toBe(1);
  });

  test('is printed once for all cards of one size and strength', async () => {
    const photos = createPhotoBases(join(directory, 'content'));
    expect(await photos.base(wanted)).toBe(await photos.base({ ...wanted }));
    expect(await photos.base({ ...wanted, width: 100 })).not.toBe(await photos.base(wanted));
  });
});

function coloursIn(pixels: Uint8Array, width: number, ink: Box): readonly string[] {
  const found = new Set<string>();
  for (let y = Math.floor(ink.y); y < ink.y + ink.height; y++) {
    for (let x = Math.floor(ink.x); x < ink.x + ink.width; x++) {
      const at = 3 * (y * width + x);
      found.add(`#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`);
    }
  }
  return [...found];
}

function leastContrast(letters: string, behind: readonly string[]): number {
  return Math.min(...behind.map((colour) => contrast(letters, colour)));
}

function brightest(pixels: Uint8Array): number {
  return Math.max(
    ...Array.from({ length: pixels.length / 3 }, (_, pixel) =>
      luminance(pixels.subarray(3 * pixel, 3 * pixel + 3)),
    ),
  );
}

/** 0 to 255; rough, to tell a lamp from the night. */
function luminance([red = 0, green = 0, blue = 0]: Uint8Array): number {
  return 0.3 * red + 0.6 * green + 0.1 * blue;
}

import { describe, expect, test } from 'vitest';
import { flatPalette, inFlatColours } from '../../../src/cards/flat-colours.ts';

const black = '#000000';
const white = '#FFFFFF';

describe('flat colours', () => {
  test('are the letters, what is behind them, and the steps between', () => {
    const palette = flatPalette([{ letters: white, behind: [black], isPhoto: false }], { edge: 3, photo: 2 });
    expect(palette).toEqual([
      [255, 255, 255],
      [128, 128, 128],
      [0, 0, 0],
    ]);
  });

  test('keep some shades of a photo', () => {
    const ground = { letters: white, behind: ['#000000', '#0000FF'], isPhoto: true };
    const palette = flatPalette([ground], { edge: 2, photo: 3 });
    expect(palette).toContainEqual([0, 0, 128]);
  });

  test('replace every pixel by the nearest of them', () => {
    const pixels = Uint8Array.from([10, 10, 10, 250, 255, 240, 120, 130, 125]);
    const palette = flatPalette([{ letters: white, behind: [black], isPhoto: false }], { edge: 3, photo: 2 });
    expect([...inFlatColours(pixels, palette)]).toEqual([0, 0, 0, 255, 255, 255, 128, 128, 128]);
  });
});

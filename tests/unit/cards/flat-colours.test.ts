import { describe, expect, test } from 'vitest';
import { flatPalette, inFlatColours, otherColours } from '../../../src/cards/flat-colours.ts';

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

describe('other colours of a picture', () => {
  const area = (colour: readonly number[], pixels: number) =>
    Array.from({ length: pixels }, () => colour).flat();
  const logo = [200, 30, 90] as const;
  const known = [[255, 255, 255]] as const;

  test('are those of areas that the palette has nothing like', () => {
    const pixels = Uint8Array.from([
      ...area([254, 255, 255], 900),
      ...area(logo, 90),
      ...area([0, 60, 0], 10),
    ]);
    expect(otherColours(pixels, known, 9)).toEqual([logo, [0, 60, 0]]);
  });

  test('are no more than there is room for, the largest areas first', () => {
    const pixels = Uint8Array.from([...area([0, 60, 0], 10), ...area(logo, 90)]);
    expect(otherColours(pixels, known, 1)).toEqual([logo]);
    expect(otherColours(pixels, known, 0)).toEqual([]);
  });

  test('are none where only an edge has them', () => {
    const pixels = Uint8Array.from([...area([255, 255, 255], 9990), ...area(logo, 4)]);
    expect(otherColours(pixels, known, 9)).toEqual([]);
  });
});

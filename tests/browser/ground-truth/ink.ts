/** Which pixels of a picture are dark. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, row by row: 1 where there is ink. */
  readonly mask: Uint8Array;
}

/** How well two pictures of the same text agree; 1 is perfect, 0 has nothing in common. */
export interface Agreement {
  readonly globalF1: number;
  readonly worstTileF1: number;
}

/** A displaced dot or vowel sign hardly shows in the figure for a whole text, but in that for a tile of this size. */
const TILE = 48;
/** A tile with less ink than this in both pictures together has too little to compare. */
const LEAST_INK = 80;

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function agreementOf(a: Ink, b: Ink): Agreement {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error('Pictures of different sizes cannot be compared.');
  }
  const f1 = f1Between(a, b);
  const tiles = tilesOf(a).map((tile) => f1(tile) ?? 1);
  const whole = { left: 0, top: 0, width: a.width, height: a.height };
  return { globalF1: f1(whole) ?? 0, worstTileF1: Math.min(1, ...tiles) };
}

/** The share of a tile's ink with ink of the other picture at most one pixel away; `null` where there is too little. */
function f1Between(a: Ink, b: Ink): (tile: Tile) => number | null {
  const nearA = dilate(a);
  const nearB = dilate(b);
  return ({ left, top, width, height }) => {
    let ink = 0;
    let matched = 0;
    const right = Math.min(left + width, a.width);
    for (let y = top; y < Math.min(top + height, a.height); y++) {
      for (let i = y * a.width + left; i < y * a.width + right; i++) {
        const inA = a.mask[i] ?? 0;
        const inB = b.mask[i] ?? 0;
        ink += inA + inB;
        matched += (inA & (nearB[i] ?? 0)) + (inB & (nearA[i] ?? 0));
      }
    }
    return ink < LEAST_INK ? null : matched / ink;
  };
}

/** Tiles that overlap by half, so that nothing hides on an edge between two. */
function tilesOf({ width, height }: Ink): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let top = 0; top < height; top += TILE / 2) {
    for (let left = 0; left < width; left += TILE / 2) tiles.push({ left, top, width: TILE, height: TILE });
  }
  return tiles;
}

/** Grows ink by one pixel in every direction. */
function dilate({ width, height, mask }: Ink): Uint8Array {
  const grown = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!mask[y * width + x]) continue;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        grown.fill(1, row * width + Math.max(0, x - 1), row * width + Math.min(width, x + 2));
      }
    }
  }
  return grown;
}

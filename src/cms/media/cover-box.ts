/** A shape over a face, in parts of the picture's width and height: 0 is left or top, 1 is right or bottom. */
export interface CoverBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const LEAST = 0.02;
const USUAL = 0.15;

/** A box of the usual size around a point. */
export function boxAround({ x, y }: Point): CoverBox {
  return moved({ x: x - USUAL / 2, y: y - USUAL / 2, width: USUAL, height: USUAL }, { x: 0, y: 0 });
}

/** The box between two corners; a tap, which has none, makes one of the usual size. */
export function boxBetween(a: Point, b: Point): CoverBox {
  const width = Math.abs(a.x - b.x);
  const height = Math.abs(a.y - b.y);
  if (width < LEAST && height < LEAST) return boxAround(a);
  const box = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width, height };
  return resized(box, { x: 0, y: 0 });
}

/** Moved, and kept inside the picture. */
export function moved(box: CoverBox, by: Point): CoverBox {
  return { ...box, x: between(box.x + by.x, 0, 1 - box.width), y: between(box.y + by.y, 0, 1 - box.height) };
}

/** With its right and bottom edges moved, inside the picture and never too small to be seen. */
export function resized(box: CoverBox, by: Point): CoverBox {
  const [x, y] = [between(box.x, 0, 1 - LEAST), between(box.y, 0, 1 - LEAST)];
  return {
    x,
    y,
    width: between(box.width + by.x, LEAST, 1 - x),
    height: between(box.height + by.y, LEAST, 1 - y),
  };
}

/** The pixels that a box covers, outwards to whole ones. */
export function pixelsOf(
  { x, y, width, height }: CoverBox,
  picture: { readonly width: number; readonly height: number },
): CoverBox {
  const left = Math.floor(x * picture.width);
  const top = Math.floor(y * picture.height);
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width) * picture.width) - left,
    height: Math.ceil((y + height) * picture.height) - top,
  };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

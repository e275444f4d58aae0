import type { Pixels } from './raster.ts';

/** How much of each pixel lies inside an outline, exactly, and painting with it: one outline after the other. */
export interface CoverageMap {
  /** Begins a contour. Places are in pixels. */
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  /** Back to where the contour began. A contour that is left open encloses nothing. */
  close(): void;
  /** Paints what the contours enclose, by the non-zero rule, over opaque pixels, and forgets the contours. */
  fill(pixels: Uint8Array, colour: readonly [number, number, number]): void;
}

/** Less than half a step of a colour channel. */
const NOTHING = 1 / 512;

/** Pixels whose marks are the bits of one number. */
const GROUP = 32;

/**
 * Every edge notes, in the pixels that it crosses, by how much it changes the coverage of all pixels to their right;
 * the sum along a row is the coverage. The method of font-rs (https://github.com/raphlinus/font-rs, src/raster.rs).
 * Contours that overlap add up and are cut off at one, so they have to turn the same way, as those of fonts do.
 * Pixels that an edge crosses are marked, so that painting goes from mark to mark: most of a text's box has none.
 */
export function createCoverageMap({ width, height }: Pick<Pixels, 'width' | 'height'>): CoverageMap {
  // An edge at the right border writes into the two cells after it too.
  const stride = width + 2;
  const changes = new Float32Array(stride * height);
  const groups = Math.ceil(stride / GROUP);
  const marks = new Int32Array(groups * height);
  let [startX, startY, penX, penY] = [0, 0, 0, 0];
  let [top, bottom] = [height, 0];

  function goTo(x: number, y: number): void {
    penX = x;
    penY = y;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }

  function moveTo(x: number, y: number): void {
    startX = x;
    startY = y;
    goTo(x, y);
  }

  function lineTo(x: number, y: number): void {
    const slope = (x - penX) / (y - penY);
    if (y > penY) addEdge({ x: penX, upper: penY, lower: y, slope, turn: 1 });
    else if (y < penY) addEdge({ x, upper: y, lower: penY, slope, turn: -1 });
    goTo(x, y);
  }

  /** An edge from its upper end, `x` wide of the left border, downwards. */
  function addEdge({ x, upper, lower, slope, turn }: Edge): void {
    const first = upper < 0 ? 0 : upper;
    const last = lower > height ? height : lower;
    let at = x + (first - upper) * slope;
    for (let row = Math.floor(first); row < last; row++) {
      const share = Math.min(row + 1, last) - Math.max(row, first);
      const next = at + slope * share;
      const from = inside(Math.min(at, next));
      crossRow(row, { from, to: inside(Math.max(at, next)), change: share * turn });
      at = next;
    }
  }

  function inside(x: number): number {
    if (x < 0) return 0;
    return x > width ? width : x;
  }

  /** The part of an edge that lies in one row of pixels. */
  function crossRow(row: number, { from, to, change }: Crossing): void {
    const cell = Math.floor(from);
    if (to <= cell + 1) {
      const beyond = change * ((from + to) / 2 - cell);
      add(row, cell, change - beyond);
      add(row, cell + 1, beyond);
      return;
    }
    // What lies right of the edge grows as a parabola in its first and last pixel, evenly between.
    const steepness = change / (to - from);
    let covered = 0;
    let shares = 0;
    for (let column = cell; column < to; column++) {
      const enter = column < from ? from : column;
      const leave = column + 1 > to ? to : column + 1;
      const coverage = shares + (leave - enter) * steepness * (column + 1 - (enter + leave) / 2);
      add(row, column, coverage - covered);
      covered = coverage;
      shares += (leave - enter) * steepness;
    }
    add(row, Math.ceil(to), change - covered);
  }

  function add(row: number, column: number, change: number): void {
    const cell = row * stride + column;
    changes[cell] = (changes[cell] ?? 0) + change;
    const group = row * groups + (column >> 5);
    marks[group] = (marks[group] ?? 0) | (1 << (column & 31));
  }

  function fill(data: Uint8Array, colour: readonly [number, number, number]): void {
    const paint = createPaint(data, colour);
    for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, Math.ceil(bottom)); row++) {
      fillRow(row, paint);
    }
    [top, bottom] = [height, 0];
  }

  function fillRow(row: number, paint: Paint): void {
    let sum = 0;
    let from = 0;
    for (let group = 0; group < groups; group++) {
      let marked = takeMarks(row * groups + group);
      for (; marked !== 0; marked &= marked - 1) {
        const column = GROUP * group + 31 - Math.clz32(marked & -marked);
        const to = column < width ? column : width;
        paint(row * width + from, row * width + to, sum);
        sum += takeChange(row * stride + column);
        from = column;
      }
    }
  }

  function takeMarks(group: number): number {
    const marked = marks[group] ?? 0;
    if (marked !== 0) marks[group] = 0;
    return marked;
  }

  function takeChange(cell: number): number {
    const change = changes[cell] ?? 0;
    changes[cell] = 0;
    return change;
  }

  return { moveTo, lineTo, close: () => lineTo(startX, startY), fill };
}

interface Edge {
  readonly x: number;
  readonly upper: number;
  readonly lower: number;
  /** Pixels to the right for each pixel down. */
  readonly slope: number;
  /** 1 for an edge that was drawn downwards. */
  readonly turn: 1 | -1;
}

interface Crossing {
  readonly from: number;
  readonly to: number;
  /** The row's share of the edge, with its turn. */
  readonly change: number;
}

/** Paints a row of pixels that are covered alike, as the sum of the changes before them tells. */
type Paint = (from: number, to: number, sum: number) => void;

function createPaint(data: Uint8Array, [red, green, blue]: readonly [number, number, number]): Paint {
  return (from, to, sum) => {
    const coverage = sum < 0 ? -sum : sum;
    if (coverage < NOTHING) return;
    if (coverage > 1 - NOTHING) {
      for (let at = 3 * from; at < 3 * to; at += 3) {
        data[at] = red;
        data[at + 1] = green;
        data[at + 2] = blue;
      }
      return;
    }
    for (let at = 3 * from; at < 3 * to; at += 3) {
      data[at] = mixed(data[at], red, coverage);
      data[at + 1] = mixed(data[at + 1], green, coverage);
      data[at + 2] = mixed(data[at + 2], blue, coverage);
    }
  };
}

function mixed(below: number | undefined, above: number, coverage: number): number {
  return (below ?? 0) * (1 - coverage) + above * coverage + 0.5;
}

import type { CoverageMap } from './coverage-map.ts';
import type { Matrix } from './svg-shapes.ts';

/** What letters and signs are filled with, each command with its letter. Arcs are for strokes. */
const COMMANDS = /^(?:[MLHVQCmlqc][\d\s.,-]+|[Zz])*$/;

/** Whether `drawPath` knows every command of a path's `d`. */
export function isOutlinePath(data: string): boolean {
  return COMMANDS.test(data);
}

export type Pen = Pick<CoverageMap, 'moveTo' | 'lineTo' | 'close'>;

/** Draws the `d` of a path with every place mapped by a matrix; curves become straight lines. */
export function drawPath(data: string, matrix: Matrix, pen: Pen): void {
  const xs = new Float64Array(4);
  const ys = new Float64Array(4);
  const reader: Reader = { data, matrix, pen, at: 0, x: 0, y: 0, startX: 0, startY: 0, xs, ys };
  while (reader.at < data.length) readCommand(reader);
}

/** Where the reading of a path has come to. */
interface Reader extends CommandCanvas {
  readonly data: string;
  readonly matrix: Matrix;
  at: number;
  /** The last place, in the path's own units, and the one where the contour began. */
  x: number;
  y: number;
  startX: number;
  startY: number;
}

function readCommand(reader: Reader): void {
  const letter = reader.data[reader.at] ?? '';
  const command = letter.toLowerCase();
  reader.at++;
  if (command === 'z') {
    reader.x = reader.startX;
    reader.y = reader.startY;
    reader.pen.close();
    return;
  }
  const places = PLACES[command] ?? 1;
  readPlaces(reader, letter, places);
  if (command === 'm') {
    reader.startX = reader.x;
    reader.startY = reader.y;
  }
  drawCommand(command, places, reader);
}

/** What a command is drawn with: the places it has in pixels, after the one where the pen stands. */
export interface CommandCanvas {
  readonly pen: Pen;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Draws a command with so many places, and leaves the pen on the last of them. */
export function drawCommand(command: string, places: number, { pen, xs, ys }: CommandCanvas): void {
  if (command === 'm') pen.moveTo(xs[1] ?? 0, ys[1] ?? 0);
  else if (places === 1) pen.lineTo(xs[1] ?? 0, ys[1] ?? 0);
  else drawCurve(xs, ys, { places, pen });
  xs[0] = xs[places] ?? 0;
  ys[0] = ys[places] ?? 0;
}

/** Places of a small letter are steps from where the command before it ended. */
function readPlaces(reader: Reader, letter: string, places: number): void {
  const [a, b, c, d, e, f] = reader.matrix;
  const isRelative = letter >= 'a';
  const [fromX, fromY] = isRelative ? [reader.x, reader.y] : [0, 0];
  for (let place = 1; place <= places; place++) {
    if (letter !== 'V') reader.x = fromX + nextNumber(reader);
    if (letter !== 'H') reader.y = fromY + nextNumber(reader);
    reader.xs[place] = a * reader.x + c * reader.y + e;
    reader.ys[place] = b * reader.x + d * reader.y + f;
  }
}

/** How many places a command takes, where it is more than one. */
const PLACES: Readonly<Record<string, number>> = { q: 2, c: 3 };

/** How far a straight line may lie beside the part of a curve that it stands for, in pixels. */
const TOLERANCE = 0.05;

/** Cuts a Bézier curve into as many straight lines as its bend asks for (Wang's formula). */
function drawCurve(
  xs: Float64Array,
  ys: Float64Array,
  { places, pen }: { readonly places: number; readonly pen: Pen },
): void {
  const parts = Math.ceil(Math.sqrt((places * (places - 1) * bendOf(xs, ys, places)) / (8 * TOLERANCE)));
  for (let part = 1; part < parts; part++) {
    const t = part / parts;
    pen.lineTo(pointOn(xs, places, t), pointOn(ys, places, t));
  }
  pen.lineTo(xs[places] ?? 0, ys[places] ?? 0);
}

function bendOf(xs: Float64Array, ys: Float64Array, places: number): number {
  let bend = 0;
  for (let i = 0; i + 2 <= places; i++) {
    const [dx, dy] = [secondDifference(xs, i), secondDifference(ys, i)];
    bend = Math.max(bend, Math.sqrt(dx * dx + dy * dy));
  }
  return bend;
}

function secondDifference(values: Float64Array, i: number): number {
  return (values[i] ?? 0) - 2 * (values[i + 1] ?? 0) + (values[i + 2] ?? 0);
}

function pointOn(values: Float64Array, places: number, t: number): number {
  const s = 1 - t;
  const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = [values[0], values[1], values[2], values[3]];
  if (places === 2) return s * s * p0 + 2 * s * t * p1 + t * t * p2;
  return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
}

const [SPACE, COMMA, MINUS, POINT, ZERO, NINE] = [32, 44, 45, 46, 48, 57] as const;

/** Reads a decimal number; ten times as fast as cutting the text up, and paths are most of a card's SVG. */
function nextNumber(cursor: { readonly data: string; at: number }): number {
  const { data } = cursor;
  let at = cursor.at;
  let code = data.charCodeAt(at);
  while (code === SPACE || code === COMMA) code = data.charCodeAt(++at);
  const isNegative = code === MINUS;
  if (isNegative) code = data.charCodeAt(++at);
  let digits = 0;
  let unit = 0;
  while ((code >= ZERO && code <= NINE) || code === POINT) {
    if (code === POINT) unit = 1;
    else {
      digits = digits * 10 + (code - ZERO);
      unit *= 10;
    }
    code = data.charCodeAt(++at);
  }
  cursor.at = at;
  const value = unit === 0 ? digits : digits / unit;
  return isNegative ? -value : value;
}

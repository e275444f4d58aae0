import { type CommandCanvas, drawCommand, type Pen } from './outline-path.ts';
import type { Matrix } from './svg-shapes.ts';
import { type PlacedLetter, placesOf } from './text/index.ts';

/** Draws letters with every place mapped by a matrix: the very lines of the path that would be written of them. */
export function drawLetters(letters: readonly PlacedLetter[], matrix: Matrix, pen: Pen): void {
  const xs = new Float64Array(4);
  const ys = new Float64Array(4);
  for (const letter of letters) drawLetter(letter, { matrix, pen, xs, ys });
}

interface Canvas extends CommandCanvas {
  readonly matrix: Matrix;
}

/** Where the drawing of a letter has come to, in the text's own pixels. */
interface Progress {
  x: number;
  y: number;
  /** Steps that were taken. */
  taken: number;
}

function drawLetter({ letter: { commands, steps }, x, y }: PlacedLetter, canvas: Canvas): void {
  const progress: Progress = { x, y, taken: 0 };
  let [contourX, contourY] = [x, y];
  mapPlace(1, progress, canvas);
  drawCommand('m', 1, canvas);
  for (const command of commands) {
    const places = placesOf(command);
    if (places === 0) {
      [progress.x, progress.y] = [contourX, contourY];
      canvas.pen.close();
      continue;
    }
    takeSteps(places, { steps, progress, canvas });
    if (command === 'm') [contourX, contourY] = [progress.x, progress.y];
    drawCommand(command, places, canvas);
  }
}

interface Walk {
  readonly steps: Float64Array;
  readonly progress: Progress;
  readonly canvas: Canvas;
}

/** All places of a command are steps from where the command before it ended. */
function takeSteps(places: number, { steps, progress, canvas }: Walk): void {
  const { x, y } = progress;
  for (let place = 1; place <= places; place++) {
    progress.x = x + (steps[progress.taken++] ?? 0);
    progress.y = y + (steps[progress.taken++] ?? 0);
    mapPlace(place, progress, canvas);
  }
}

function mapPlace(place: number, { x, y }: Progress, { matrix, xs, ys }: Canvas): void {
  xs[place] = matrix[0] * x + matrix[2] * y + matrix[4];
  ys[place] = matrix[1] * x + matrix[3] * y + matrix[5];
}

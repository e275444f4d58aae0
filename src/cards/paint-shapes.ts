import { type CoverageMap, createCoverageMap } from './coverage-map.ts';
import type { CardShape, LetterShape } from './drawing.ts';
import { fieldOf, paintField } from './field.ts';
import { drawLetters } from './outline-letters.ts';
import { drawPath } from './outline-path.ts';
import { channels } from './palette.ts';
import type { Pixels } from './raster.ts';
import { recentlyUsed } from './recently-used.ts';
import { outlineOf } from './shape-outline.ts';
import { layOver, stampOf } from './stamp.ts';

/**
 * Paints shapes in their order over opaque pixels. Filled outlines, which nearly everything on a card is, are painted
 * here: librsvg and laying its pixels over the photo took more than twice as long. It draws what strokes and pictures there are, once for all cards.
 */
export async function paintShapes(shapes: readonly CardShape[], pixels: Pixels): Promise<void> {
  const paints = await Promise.all(shapes.map((shape) => paintOf(shape, pixels)));
  const map = maps.obtain(`${pixels.width} ${pixels.height}`, () => createCoverageMap(pixels));
  for (const paint of paints) paint(map);
}

/** Of as many sizes as are drawn in turn; empty between two cards. */
const maps = recentlyUsed<CoverageMap>(3);

type Paint = (map: CoverageMap) => void;

async function paintOf(shape: CardShape, pixels: Pixels): Promise<Paint> {
  if (shape.name === 'letters') return paintLetters(shape, pixels);
  const field = fieldOf(shape, pixels);
  if (field) return () => paintField(pixels, field);
  const outline = outlineOf(shape);
  if (!outline) {
    const stamp = await stampOf(shape, pixels);
    return () => layOver(pixels, stamp);
  }
  const colour = channels(outline.colour);
  return (map) => {
    drawPath(outline.data, shape.matrix, map);
    map.fill(pixels.data, colour);
  };
}

function paintLetters({ letters, matrix, colour }: LetterShape, { data }: Pixels): Paint {
  return (map) => {
    drawLetters(letters, matrix, map);
    map.fill(data, channels(colour));
  };
}

import type { Card } from '../card.ts';
import { type Drawing, layered } from '../drawing.ts';
import type { Ground } from '../ground.ts';
import { drawText, type SetText } from '../typesetter.ts';

/** A piece of a column: the height of its ink, and how it is drawn from a top left corner, written left to right. */
export interface Row {
  readonly height: number;
  draw(place: { readonly x: number; readonly y: number }): Drawing;
}

export function textRow(card: Card, text: SetText, ground: Ground): Row {
  return {
    height: text.inkHeight,
    draw: ({ x, y }) => drawText(card.frame, text, { x, top: y, ground }),
  };
}

/** Rows below one another, each with the gap before it; the first one's gap does not count. */
export function column(rows: readonly (Row & { readonly gap: number })[]): Row {
  const tops: number[] = [];
  let height = 0;
  for (const [index, row] of rows.entries()) {
    const top = index === 0 ? 0 : height + row.gap;
    tops.push(top);
    height = top + row.height;
  }
  return {
    height,
    draw: ({ x, y }) => layered(...rows.map((row, index) => row.draw({ x, y: y + (tops[index] ?? 0) }))),
  };
}

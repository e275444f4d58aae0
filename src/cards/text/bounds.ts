import type { SvgPathCommand } from 'harfbuzzjs';

/** A box by its edges. The direction of y is the caller's. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The smallest box around two boxes; `null` stands for no box at all. */
export function union(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (!a || !b) return a ?? b;
  return {
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  };
}

/**
 * The box around the ink of an outline, tight for lines and quadratic curves (TrueType). Of a cubic curve (CFF) the
 * control points are taken, so the box may be a little too large, never too small.
 */
export function outlineBounds(commands: readonly SvgPathCommand[]): Bounds | null {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { type, values } of commands) {
    const fromX = xs.at(-1) ?? 0;
    const fromY = ys.at(-1) ?? 0;
    const [a = 0, b = 0, c = 0, d = 0] = values;
    if (type === 'Q') {
      xs.push(turningPoint(fromX, a, c), c);
      ys.push(turningPoint(fromY, b, d), d);
    } else {
      for (let i = 0; i + 1 < values.length; i += 2) {
        xs.push(values[i] ?? 0);
        ys.push(values[i + 1] ?? 0);
      }
    }
  }
  if (xs.length === 0) return null;
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) };
}

/** Where a quadratic curve turns back along one axis, or its end when it does not. */
function turningPoint(from: number, control: number, to: number): number {
  const t = (from - control) / (from - 2 * control + to);
  if (!(t > 0 && t < 1)) return to;
  return (1 - t) ** 2 * from + 2 * t * (1 - t) * control + t ** 2 * to;
}

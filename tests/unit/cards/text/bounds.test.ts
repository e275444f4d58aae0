import { describe, expect, test } from 'vitest';
import { outlineBounds, union } from '../../../../src/cards/text/bounds.ts';

describe('the box around an outline', () => {
  test('reaches as far as a curve, not as far as its control point', () => {
    const arch = [
      { type: 'M', values: [0, 0] },
      { type: 'Q', values: [50, 100, 100, 0] },
      { type: 'Z', values: [] },
    ];
    expect(outlineBounds(arch)).toEqual({ minX: 0, minY: 0, maxX: 100, maxY: 50 });
  });

  test('of a glyph without ink is none', () => {
    expect(outlineBounds([])).toBeNull();
  });
});

test('a box joined to no box stays as it is', () => {
  const box = { minX: 1, minY: 2, maxX: 3, maxY: 4 };
  expect(union(null, box)).toEqual(box);
  expect(union(box, null)).toEqual(box);
  expect(union(box, { minX: 0, minY: 3, maxX: 2, maxY: 9 })).toEqual({ minX: 0, minY: 2, maxX: 3, maxY: 9 });
});

import { describe, expect, test } from 'vitest';
import { median, rounded } from '../../bench/statistics.ts';

describe('the median', () => {
  test.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[10, 1, 2, 100], 6],
    [[9, 10, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('is refused of no values', () => {
    expect(() => median([])).toThrow('no values');
  });
});

test.each([
  [1.005, 1, 1],
  [31.958, 1, 32],
  [1.166, 2, 1.17],
])('%d has at most %d digits after the point when rounded', (value, digits, expected) => {
  expect(rounded(value, digits)).toBe(expected);
});

import { expect, test } from 'vitest';
import { recentlyUsed } from '../../../src/cards/recently-used.ts';

test('what was asked for longest ago is made again, the rest is kept', () => {
  const made: string[] = [];
  const kept = recentlyUsed<string>(2);
  const ask = (key: string) =>
    kept.obtain(key, () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

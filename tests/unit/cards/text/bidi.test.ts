import { describe, expect, test } from 'vitest';
import { levelsOf } from '../../../../src/cards/text/bidi.ts';

function levelsIn(text: string, direction: 'ltr' | 'rtl'): readonly number[] {
  return [...levelsOf(text, direction)];
}

describe('reading direction', () => {
  test.each([
    ['Hanifi Rohingya', '𐴀𐴞𐴕'],
    ['Adlam', '𞤀𞤣𞤤'],
  ])('of %s, outside the basic plane, is right to left in both halves of a character', (_, text) => {
    expect(levelsIn(text, 'rtl')).toEqual(new Array(text.length).fill(1));
    expect(levelsIn(`a ${text}`, 'ltr')).toEqual([0, 0, ...new Array(text.length).fill(1)]);
  });

  test('of Rohingya digits is left to right', () => {
    expect(levelsIn('𐴀 𐴱𐴲', 'rtl')).toEqual([1, 1, 1, 2, 2, 2, 2]);
  });

  test('of emoji is that of the text around them', () => {
    expect(levelsIn('ب 🚀 ب', 'rtl')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(levelsIn('a 🚀 b', 'ltr')).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

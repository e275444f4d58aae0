import { describe, expect, test } from 'vitest';
import { unicodeRangeTest } from '../../../../src/cards/text/unicode-range.ts';

describe('a range of characters as CSS writes it', () => {
  test.each([
    { range: 'U+0041', inside: [0x41], outside: [0x40, 0x42] },
    {
      range: 'U+600-6FF,U+8,U+1F300-1F5FF',
      inside: [0x600, 0x6ff, 0x8, 0x1f3ff],
      outside: [0x7, 0x700, 0x5ff],
    },
    { range: 'U+0000-00FF, U+0020, U+00A0', inside: [0, 0x20, 0x41, 0xa0, 0xff], outside: [0x100] },
    { range: 'U+30-39,U+20-40', inside: [0x20, 0x35, 0x40], outside: [0x1f, 0x41] },
    { range: '', inside: [], outside: [0, 0x41] },
  ])('"$range" holds $inside and not $outside', ({ range, inside, outside }) => {
    const isInRange = unicodeRangeTest(range);
    expect(inside.filter(isInRange)).toEqual(inside);
    expect(outside.filter(isInRange)).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createTypeface } from '../../../../src/cards/text/index.ts';
import { fonts } from './setting.ts';

const [regular] = fonts.typefaces('noto-sans', 500);
const [heavy] = fonts.typefaces('noto-sans', 800);

describe('a typeface', () => {
  test('knows which characters it can draw', () => {
    expect(regular?.has(0x41)).toBe(true);
    expect(regular?.has(0x623)).toBe(false);
  });

  test('draws the same letter bolder at a higher weight', () => {
    const letter = 36;
    expect(heavy?.outline(letter).commands).not.toEqual(regular?.outline(letter).commands);
  });

  test('gives its metrics in em', () => {
    expect(regular?.ascender).toBeCloseTo(1.069);
    expect(regular?.descender).toBeCloseTo(0.293);
  });

  test('cannot be made from a file that was not decompressed', async () => {
    const file = import.meta.resolve(
      '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
    );
    const bytes = await readFile(fileURLToPath(file));
    expect(() => createTypeface(bytes, { family: 'Noto Sans', weight: 500 })).toThrow('WOFF2');
  });
});

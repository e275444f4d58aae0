import { describe, expect, test } from 'vitest';
import { createFontBook } from '../../../src/cards/font-book.ts';
import { FONT_FAMILIES, fontFamilyIds } from '../../../src/cards/font-family.ts';
import { fonts } from './text/setting.ts';

const NASTALIQ = FONT_FAMILIES['noto-nastaliq-urdu'].cssName;

describe('the typefaces of a font book', () => {
  test.each(fontFamilyIds)('for %s start with that family', (family) => {
    expect(fonts.typefaces(family, 800)[0]?.family).toBe(FONT_FAMILIES[family].cssName);
  });

  test.each(fontFamilyIds.filter((family) => family !== 'noto-nastaliq-urdu'))(
    'for %s have no Nastaliq to fall back on',
    (family) => {
      expect(fonts.typefaces(family, 500).map((typeface) => typeface.family)).not.toContain(NASTALIQ);
    },
  );

  test('for Urdu fall back on Noto Sans first', () => {
    const families = [
      ...new Set(fonts.typefaces('noto-nastaliq-urdu', 500).map((typeface) => typeface.family)),
    ];
    expect(families.slice(0, 2)).toEqual([NASTALIQ, FONT_FAMILIES['noto-sans'].cssName]);
  });

  test('are made once', () => {
    expect(fonts.typefaces('noto-sans', 500)).toBe(fonts.typefaces('noto-sans', 500));
    expect(fonts.typefaces('noto-sans', 500)).not.toBe(fonts.typefaces('noto-sans', 800));
  });

  test('cannot be had for a family that was not loaded', () => {
    expect(() => createFontBook([]).typefaces('noto-sans', 500)).toThrow('holds no file of "noto-sans"');
  });
});

import { describe, expect, test } from 'vitest';
import { type CardWeight, createFontBook, type FontFile } from '../../../src/cards/font-book.ts';
import { FONT_FAMILIES, fontFamilyIds } from '../../../src/cards/font-family.ts';
import { analyse } from '../../../src/cards/text/index.ts';
import type { FontFamilyId } from '../../../src/domain/locale.ts';
import { files, fonts } from './text/setting.ts';

const NASTALIQ = FONT_FAMILIES['noto-nastaliq-urdu'].cssName;

/** A book that says which of its files were opened. */
function watchedBook() {
  const opened = new Set<string>();
  const watched = files.map((file): FontFile => {
    const name = `${file.family} ${file.subset}`;
    return { ...file, read: () => (opened.add(name) ? file.read() : null) };
  });
  return { opened, book: createFontBook(watched) };
}

function openedFor(text: string, family: FontFamilyId, weights: readonly CardWeight[] = [800]) {
  const { opened, book } = watchedBook();
  for (const weight of weights) {
    const typefaces = book.typefaces(family, weight);
    analyse(text, { direction: 'ltr', languageTag: 'en', typefaces });
  }
  return [...opened];
}

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

describe('font files', () => {
  test.each([
    { text: 'You are not alone: 24/7', family: 'noto-sans', needed: ['noto-sans latin'] },
    {
      text: 'Şimdi ara, ağ',
      family: 'noto-sans',
      needed: ['noto-sans latin', 'noto-sans latin-ext'],
    },
    {
      text: 'ابھی کال UNHCR',
      family: 'noto-nastaliq-urdu',
      needed: ['noto-nastaliq-urdu arabic', 'noto-sans latin'],
    },
    { text: 'مرحبا ١٢٣', family: 'noto-sans-arabic', needed: ['noto-sans-arabic arabic'] },
    { text: 'Ask 王', family: 'noto-sans', needed: ['noto-sans latin', 'noto-sans-sc 116'] },
  ] as const)('opened for "$text" are only $needed', ({ text, family, needed }) => {
    expect(openedFor(text, family).sort()).toEqual([...needed].sort());
  });

  test('of Chinese are opened for the characters of a text, not all hundred of them', () => {
    const opened = openedFor('您并不孤单。我们随时为您提供帮助，请放心。', 'noto-sans-sc', [500, 800]);
    expect(opened.length).toBeGreaterThan(2);
    expect(opened.length).toBeLessThan(15);
    expect(opened.every((name) => name.startsWith('noto-sans-sc '))).toBe(true);
  });

  test('on their way count as missing, and draw once they are there', () => {
    const arrived = new Set<string>();
    const onTheirWay = files.map(
      (file): FontFile => ({
        ...file,
        read: () => (file.subset === 'latin' || arrived.has(file.subset) ? file.read() : null),
      }),
    );
    const typefaces = createFontBook(onTheirWay).typefaces('noto-sans', 800);
    const missing = () => analyse('Łęk, Київ', { direction: 'ltr', languageTag: 'en', typefaces }).missing;
    expect(missing()).toEqual(['Ł', 'ę', 'К', 'и', 'ї', 'в']);
    arrived.add('cyrillic');
    expect(missing()).toEqual(['Ł', 'ę']);
    arrived.add('latin-ext');
    expect(missing()).toEqual([]);
  });
});

import type { FontFamilyId } from '../domain/locale.ts';

/** One family that cards are drawn with. */
export interface FontFamily {
  /** The family name of its `@font-face` rules. */
  readonly cssName: string;
  readonly package: string;
  /** The subset files that make up the family. Where two can draw a character, the first one does. */
  readonly subsets: readonly string[];
  /** The weights the font can take. */
  readonly weight: { readonly min: number; readonly max: number };
  /** Whether it may draw what the family of another locale lacks. */
  readonly isFallback: boolean;
}

const ANY_WEIGHT = { min: 100, max: 900 };

/** All families, in the order in which they stand in for one another. To add one, install its package and add a line. */
export const FONT_FAMILIES: Readonly<Record<FontFamilyId, FontFamily>> = {
  'noto-sans': {
    cssName: 'Noto Sans Variable',
    package: '@fontsource-variable/noto-sans',
    subsets: [
      'latin',
      'latin-ext',
      'vietnamese',
      'cyrillic',
      'cyrillic-ext',
      'greek',
      'greek-ext',
      'devanagari',
    ],
    weight: ANY_WEIGHT,
    isFallback: true,
  },
  'noto-sans-arabic': {
    cssName: 'Noto Sans Arabic Variable',
    package: '@fontsource-variable/noto-sans-arabic',
    subsets: ['arabic', 'latin', 'latin-ext', 'math', 'symbols'],
    weight: ANY_WEIGHT,
    isFallback: true,
  },
  // Its steep lines need twice the line height, so it never draws the Arabic letters of another locale. Its Latin
  // letters have serifs: names and numbers come from Noto Sans, as on every other card.
  'noto-nastaliq-urdu': {
    cssName: 'Noto Nastaliq Urdu Variable',
    package: '@fontsource-variable/noto-nastaliq-urdu',
    subsets: ['arabic'],
    weight: { min: 400, max: 700 },
    isFallback: false,
  },
  'noto-sans-ethiopic': {
    cssName: 'Noto Sans Ethiopic Variable',
    package: '@fontsource-variable/noto-sans-ethiopic',
    subsets: ['ethiopic', 'latin', 'latin-ext'],
    weight: ANY_WEIGHT,
    isFallback: true,
  },
  'noto-sans-bengali': {
    cssName: 'Noto Sans Bengali Variable',
    package: '@fontsource-variable/noto-sans-bengali',
    subsets: ['bengali', 'latin', 'latin-ext'],
    weight: ANY_WEIGHT,
    isFallback: true,
  },
};

export const fontFamilyIds = Object.keys(FONT_FAMILIES) as readonly FontFamilyId[];

/** The families that draw a text: its own, then those that stand in for missing characters. */
export function familyChain(primary: FontFamilyId): readonly FontFamilyId[] {
  return [primary, ...fontFamilyIds.filter((id) => id !== primary && FONT_FAMILIES[id].isFallback)];
}

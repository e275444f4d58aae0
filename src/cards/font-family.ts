import type { FontFamilyId } from '../domain/locale.ts';

/** One family that cards are drawn with. */
export interface FontFamily {
  /** The family name of its `@font-face` rules. */
  readonly cssName: string;
  readonly package: string;
  /** The subset files that make up the family. Where two can draw a character, the first one does. */
  readonly subsets: readonly string[];
  /** Whether the package holds numbered subset files too, as those of languages with thousands of characters do. */
  readonly isNumbered: boolean;
  /** The weights the font can take. */
  readonly weight: { readonly min: number; readonly max: number };
  /** Whether it may draw what the family of another locale lacks. */
  readonly isFallback: boolean;
}

/** A Noto Sans for one script, with Latin letters to match. */
function notoSans(script: string, difference: Partial<FontFamily> = {}): FontFamily {
  const id = script.toLowerCase();
  return {
    cssName: `Noto Sans ${script} Variable`,
    package: `@fontsource-variable/noto-sans-${id}`,
    subsets: [id, 'latin', 'latin-ext'],
    isNumbered: false,
    weight: { min: 100, max: 900 },
    isFallback: true,
    ...difference,
  };
}

/** All families, in the order in which they stand in for one another. To add one, install its package and add a line. */
export const FONT_FAMILIES: Readonly<Record<FontFamilyId, FontFamily>> = {
  'noto-sans': {
    cssName: 'Noto Sans Variable',
    package: '@fontsource-variable/noto-sans',
    subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
    isNumbered: false,
    weight: { min: 100, max: 900 },
    isFallback: true,
  },
  'noto-sans-arabic': notoSans('Arabic', { subsets: ['arabic', 'latin', 'latin-ext', 'math', 'symbols'] }),
  // Its steep lines need twice the line height, so it never draws the Arabic letters of another locale. Its Latin
  // letters have serifs: names and numbers come from Noto Sans, as on every other card.
  'noto-nastaliq-urdu': {
    cssName: 'Noto Nastaliq Urdu Variable',
    package: '@fontsource-variable/noto-nastaliq-urdu',
    subsets: ['arabic'],
    isNumbered: false,
    weight: { min: 400, max: 700 },
    isFallback: false,
  },
  'noto-sans-ethiopic': notoSans('Ethiopic'),
  'noto-sans-bengali': notoSans('Bengali'),
  'noto-sans-devanagari': notoSans('Devanagari'),
  'noto-sans-myanmar': notoSans('Myanmar'),
  'noto-sans-khmer': notoSans('Khmer'),
  'noto-sans-thai': notoSans('Thai'),
  'noto-sans-lao': notoSans('Lao'),
  'noto-sans-tamil': notoSans('Tamil'),
  'noto-sans-sinhala': notoSans('Sinhala'),
  'noto-sans-sc': notoSans('SC', { subsets: ['latin'], isNumbered: true }),
};

export const fontFamilyIds = Object.keys(FONT_FAMILIES) as readonly FontFamilyId[];

/** The families that draw a text: its own, then those that stand in for missing characters. */
export function familyChain(primary: FontFamilyId): readonly FontFamilyId[] {
  return [primary, ...fontFamilyIds.filter((id) => id !== primary && FONT_FAMILIES[id].isFallback)];
}

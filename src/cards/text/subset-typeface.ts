import type { Typeface } from './typeface.ts';
import { unicodeRangeTest } from './unicode-range.ts';

export interface SubsetFile {
  readonly family: string;
  readonly weight: number;
  /** The characters the file is for, as CSS writes it. */
  readonly unicodeRange: string;
  /** `null` while the file is on its way. */
  readonly open: () => Typeface | null;
}

/**
 * A typeface whose font file is opened when a text first has a character of its range. Until a file on its way is
 * there, it has no characters.
 */
export function createSubsetTypeface({ family, weight, unicodeRange, open }: SubsetFile): Typeface {
  let opened: Typeface | null = null;

  function openedIfThere(): Typeface | null {
    opened ??= open();
    return opened;
  }

  function asOpened(): Typeface {
    const typeface = openedIfThere();
    if (!typeface) throw new Error(`A file of "${family}" was to be drawn with before it was there.`);
    return typeface;
  }

  return {
    family,
    weight,
    isFor: unicodeRangeTest(unicodeRange),
    has: (codePoint) => openedIfThere()?.has(codePoint) ?? false,
    outline: (glyph) => asOpened().outline(glyph),
    get unitsPerEm() {
      return asOpened().unitsPerEm;
    },
    get ascender() {
      return asOpened().ascender;
    },
    get descender() {
      return asOpened().descender;
    },
    get hasHalfWidths() {
      return asOpened().hasHalfWidths;
    },
    get font() {
      return asOpened().font;
    },
  };
}

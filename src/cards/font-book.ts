import type { FontFamilyId } from '../domain/locale.ts';
import { FONT_FAMILIES, familyChain } from './font-family.ts';
import { createTypeface, type Typeface } from './text/index.ts';

/** The two weights of a card: running text and headlines. */
export type CardWeight = 500 | 800;

/** One decompressed font file of a family. */
export interface FontFile {
  readonly family: FontFamilyId;
  readonly subset: string;
  /** TrueType or OpenType, not WOFF2. */
  readonly bytes: Uint8Array;
}

/** All typefaces that cards can be drawn with. */
export interface FontBook {
  /** The typefaces for a text: those of its family first, then those that stand in for missing characters. */
  typefaces(primary: FontFamilyId, weight: CardWeight): readonly Typeface[];
}

/** Makes a font book from font files, wherever they come from. Typefaces are made when first asked for, and kept. */
export function createFontBook(files: readonly FontFile[]): FontBook {
  const chains = new Map<string, readonly Typeface[]>();
  const made = new Map<string, Typeface>();

  function typefaceOf({ family, subset, bytes }: FontFile, weight: CardWeight): Typeface {
    const key = `${family} ${subset} ${weight}`;
    const typeface =
      made.get(key) ?? createTypeface(bytes, { family: FONT_FAMILIES[family].cssName, weight });
    made.set(key, typeface);
    return typeface;
  }

  function chainOf(primary: FontFamilyId, weight: CardWeight): readonly Typeface[] {
    return familyChain(primary).flatMap((family) =>
      files.filter((file) => file.family === family).map((file) => typefaceOf(file, weight)),
    );
  }

  return {
    typefaces(primary, weight) {
      if (!files.some((file) => file.family === primary)) {
        throw new Error(`The font book holds no file of "${primary}". Load that family too.`);
      }
      const key = `${primary} ${weight}`;
      const chain = chains.get(key) ?? chainOf(primary, weight);
      chains.set(key, chain);
      return chain;
    },
  };
}

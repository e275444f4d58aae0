import type { FontFamilyId } from '../domain/locale.ts';
import { FONT_FAMILIES, familyChain } from './font-family.ts';
import { createSubsetTypeface, createTypeface, type Typeface } from './text/index.ts';

/** The two weights of a card: running text and headlines. */
export type CardWeight = 500 | 800;

/** Space and no-break space, as CSS writes them. */
export const SPACES = 'U+0020,U+00A0';

/** One font file of a family. */
export interface FontFile {
  readonly family: FontFamilyId;
  readonly subset: string;
  /** The characters it is for, as CSS writes it: `U+0000-00FF,U+0131`. A text without any of them never opens it. */
  readonly unicodeRange: string;
  /**
   * Its bytes, TrueType or OpenType, not WOFF2: the same ones at every call. `null` while they are on their way into a
   * browser: what the file could draw counts as missing until the text is analysed again.
   */
  readonly read: () => Uint8Array | null;
}

/** All typefaces that cards can be drawn with. */
export interface FontBook {
  /**
   * The typefaces for a text: those of its family first, then those that stand in for missing characters. The first
   * file of the family is opened at once, for its line metrics; all others when a text needs them.
   *
   * @throws Error when the first file of the family is not there.
   */
  typefaces(primary: FontFamilyId, weight: CardWeight): readonly Typeface[];
}

/** Makes a font book from font files, wherever they come from. Typefaces are made when first asked for, and kept. */
export function createFontBook(files: readonly FontFile[]): FontBook {
  const chains = new Map<string, readonly Typeface[]>();
  const standIns = new Map<FontFile, Map<CardWeight, Typeface>>();

  function standIn(file: FontFile, weight: CardWeight): Typeface {
    const ofFile = standIns.get(file) ?? new Map<CardWeight, Typeface>();
    standIns.set(file, ofFile);
    const typeface = ofFile.get(weight) ?? subsetTypeface(file, weight);
    ofFile.set(weight, typeface);
    return typeface;
  }

  function chainOf(primary: FontFamilyId, weight: CardWeight): readonly Typeface[] {
    const [first, ...others] = familyChain(primary).flatMap((family) =>
      files.filter((file) => file.family === family),
    );
    const leading = first?.family === primary && first.read() ? leadingTypeface(first, weight) : null;
    if (!leading) throw new Error(`The font book holds no file of "${primary}". Load that family too.`);
    return [leading, ...others.map((file) => standIn(file, weight))];
  }

  return {
    typefaces(primary, weight) {
      const key = `${primary} ${weight}`;
      const chain = chains.get(key) ?? chainOf(primary, weight);
      chains.set(key, chain);
      return chain;
    },
  };
}

/** Spaces come from the first file, although Latin ones are meant for them: a word space must not end a run. */
function leadingTypeface(file: FontFile, weight: CardWeight): Typeface {
  return subsetTypeface({ ...file, unicodeRange: `${file.unicodeRange},${SPACES}` }, weight);
}

function subsetTypeface(file: FontFile, weight: CardWeight): Typeface {
  const { unicodeRange } = file;
  const family = FONT_FAMILIES[file.family].cssName;
  return createSubsetTypeface({ family, weight, unicodeRange, open: () => openFile(file, weight) });
}

function openFile({ family, read }: FontFile, weight: CardWeight): Typeface | null {
  const bytes = read();
  return bytes && createTypeface(bytes, { family: FONT_FAMILIES[family].cssName, weight });
}

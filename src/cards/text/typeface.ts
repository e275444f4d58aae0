import { Blob, Face, Font, type SvgPathCommand, Variation } from 'harfbuzzjs';
import { type Bounds, outlineBounds } from './bounds.ts';

/** A glyph's shape in font units, y upwards, and the box around its ink. */
export interface Outline {
  readonly commands: readonly SvgPathCommand[];
  /** `null` for a glyph without ink, such as a space. */
  readonly bounds: Bounds | null;
}

/** One font file at one weight. Drawing a family can take several, because a web font is cut into subset files. */
export interface Typeface {
  readonly family: string;
  readonly weight: number;
  readonly unitsPerEm: number;
  /** Height above the baseline, in em. */
  readonly ascender: number;
  /** Depth below the baseline, in em, as a positive number. */
  readonly descender: number;
  /** Whether it can set full-width punctuation at half its width (the feature `halt`). */
  readonly hasHalfWidths: boolean;
  /** For the shaper only. */
  readonly font: Font;
  /** Whether its file is meant for a character: known without opening the file. */
  isFor(codePoint: number): boolean;
  has(codePoint: number): boolean;
  outline(glyph: number): Outline;
}

/** HarfBuzz keeps its own copy of a font, so the weights of one file share it. */
const faces = new WeakMap<Uint8Array, Face>();

/**
 * Reads an OpenType or TrueType font. HarfBuzz finds no glyphs in WOFF2 files: decompress those first.
 * A weight outside the font's axis is drawn at the nearest one it has.
 *
 * @throws Error when the bytes hold no font.
 */
export function createTypeface(
  bytes: Uint8Array,
  { family, weight }: { family: string; weight: number },
): Typeface {
  const face = faceOf(bytes, family);
  const font = new Font(face);
  font.setScale(face.upem, face.upem);
  font.setVariations([new Variation('wght', weight)]);
  const { ascender, descender } = font.hExtents();
  const has = remember((codePoint) => Boolean(font.nominalGlyph(codePoint)));
  return {
    family,
    weight,
    font,
    hasHalfWidths: face.getTableFeatureTags('GPOS').includes('halt'),
    unitsPerEm: face.upem,
    ascender: ascender / face.upem,
    descender: -descender / face.upem,
    isFor: has,
    has,
    outline: remember((glyph) => {
      const commands = font.glyphToJson(glyph);
      return { commands, bounds: outlineBounds(commands) };
    }),
  };
}

function faceOf(bytes: Uint8Array, family: string): Face {
  const known = faces.get(bytes);
  if (known) return known;
  const face = new Face(new Blob(bytes));
  if (face.collectUnicodes().length === 0) {
    throw new Error(
      `The font file for "${family}" holds no glyphs. Is it a WOFF2 file that was not decompressed?`,
    );
  }
  faces.set(bytes, face);
  return face;
}

function remember<Value>(compute: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}

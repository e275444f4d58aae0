import type { Direction } from '../../domain/locale.ts';
import type { Typeface } from './typeface.ts';

/** How a text is to be read and drawn. */
export interface TextStyle {
  readonly direction: Direction;
  /** BCP 47. Decides language-dependent glyphs and where words end in scripts without spaces. */
  readonly languageTag: string;
  /** The primary one first, then its fallbacks in order of preference. */
  readonly typefaces: readonly Typeface[];
}

import type { FontBook } from './font-book.ts';
import type { AnalysedTexts } from './typesetter.ts';

/** A logo as a card shows it: prepared once, small, without scripts. */
export interface Logo {
  /** A PNG as a `data:` address. */
  readonly dataUrl: string;
  /** Pixels; only their ratio matters. */
  readonly width: number;
  readonly height: number;
}

/** Logos by the file that the site names. A file that is missing here is an issue of its own and is not drawn. */
export type Logos = ReadonlyMap<string, Logo>;

/** What a layout needs beside the words. Nothing of it needs a file system, so that a browser can lay out the same card. */
export interface CardMaterials {
  readonly fontBook: FontBook;
  readonly logos: Logos;
  /** What other cards have left: only where no font file is on its way any more. */
  readonly texts?: AnalysedTexts;
}

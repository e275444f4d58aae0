import { createFontBook, type FontFile } from '../../../src/cards/font-book.ts';
import { setByCardEngine } from './card-setting.ts';
import type { Sample } from './sample.ts';

/** A font file on its way into a page, which takes text only. */
export interface FontText extends Omit<FontFile, 'bytes'> {
  readonly base64: string;
}

export function fontText({ bytes, ...file }: FontFile): FontText {
  return { ...file, base64: Buffer.from(bytes).toString('base64') };
}

/** Sets samples by the card engine. A page imports this module and calls this function. */
export function setInBrowser(files: readonly FontText[], samples: readonly Sample[]): readonly string[] {
  const fonts = createFontBook(
    files.map(({ base64, ...file }) => ({
      ...file,
      bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    })),
  );
  return samples.map((sample) => setByCardEngine(sample, fonts).svg);
}

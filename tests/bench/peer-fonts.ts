import type { FontFile } from '../../src/cards/font-book.ts';
import { loadFontFiles } from '../../src/cards/fonts-node.ts';
import { localeOf } from '../../src/domain/locale.ts';
import { benchLocales } from './bench-card.ts';

/** A font file with its bytes at hand, decompressed. */
export interface PeerFont extends Pick<FontFile, 'unicodeRange'> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The font files of the bench's languages, as our own cards read them. Those of other scripts would only cost time. */
export async function peerFonts(cacheDirectory: string): Promise<readonly PeerFont[]> {
  const families = [...new Set(benchLocales.map((code) => localeOf(code).cardFont))];
  const files = await loadFontFiles(families, cacheDirectory);
  return files
    .filter(
      ({ family, subset }) => families.includes(family) && ['latin', 'latin-ext', 'arabic'].includes(subset),
    )
    .flatMap(({ family, subset, unicodeRange, read }) => {
      const bytes = read();
      return bytes ? [{ name: `${family} ${subset}`, unicodeRange, bytes }] : [];
    });
}

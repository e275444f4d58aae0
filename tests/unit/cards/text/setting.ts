import { fileURLToPath } from 'node:url';
import { type CardWeight, createFontBook } from '../../../../src/cards/font-book.ts';
import { fontFamilyIds } from '../../../../src/cards/font-family.ts';
import { loadFontFiles } from '../../../../src/cards/fonts-node.ts';
import { type AnalysedText, analyse, type Box } from '../../../../src/cards/text/index.ts';
import { type LocaleCode, localeOf } from '../../../../src/domain/locale.ts';

export const files = await loadFontFiles(
  fontFamilyIds,
  fileURLToPath(new URL('../../../../.cache/fonts', import.meta.url)),
);

export const fonts = createFontBook(files);

/** A text analysed as a card in that locale would have it. */
export function analysedIn(locale: LocaleCode, text: string, weight: CardWeight = 800): AnalysedText {
  const { direction, languageTag, cardFont } = localeOf(locale);
  return analyse(text, { direction, languageTag, typefaces: fonts.typefaces(cardFont, weight) });
}

/** A box with room for a headline; a test states only what matters to it. */
export function boxOf(difference: Partial<Box> = {}): Box {
  return {
    width: 800,
    height: 400,
    maxLines: 4,
    minSize: 24,
    maxSize: 96,
    lineHeight: 1.25,
    balanced: false,
    ...difference,
  };
}

/** The lines as an editor reads them. */
export function texts(
  text: AnalysedText,
  lines: readonly { start: number; end: number }[],
): readonly string[] {
  return lines.map(({ start, end }) => text.source.slice(start, end));
}

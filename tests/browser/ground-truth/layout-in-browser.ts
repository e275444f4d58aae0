import type { CardModel } from '../../../src/cards/card-model.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import type { CardFormatId } from '../../../src/domain/card-format.ts';
import { type FontAddress, fontsOverTheWire } from './in-browser.ts';

/** Lays out whole cards, fetching font files as words need them. A page imports and calls this function. */
export async function layoutInBrowser(
  files: readonly FontAddress[],
  cards: readonly { readonly model: CardModel; readonly format: CardFormatId }[],
): Promise<readonly string[]> {
  const { fonts, settle } = fontsOverTheWire(files);
  const svgs: string[] = [];
  for (const { model, format } of cards) {
    const draw = () => layoutCard(model, format, { fontBook: fonts, logos: new Map() }).svg;
    svgs.push(await settle([model.locale.cardFont, 'noto-sans'], draw));
  }
  return svgs;
}

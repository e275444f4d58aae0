import { cardPath } from '../domain/card.ts';
import { cardFileIds, cardFiles } from '../domain/card-file.ts';
import type { Catalog } from '../domain/catalog.ts';
import { isLocaleCode } from '../domain/locale.ts';
import { answerFromDisk } from './answer-from-disk.ts';
import type { CardStudio, WantedPicture } from './card-studio.ts';

/** Answers `/cards/...` on the running desk from the text as it stands on disk: a saved text shows at once. */
export function createCardHandler(readCatalog: () => Promise<Catalog | undefined>, studio: CardStudio) {
  return answerFromDisk('/cards', async (address) => {
    const catalog = await readCatalog();
    if (!catalog) return undefined;
    if (address === '/cards/index.json') {
      const { index } = await studio.renderAll(catalog);
      return { type: 'application/json', body: JSON.stringify(index) };
    }
    const wanted = pictureAt(address);
    const picture = wanted && (await studio.render(catalog, wanted));
    return picture && { type: cardFiles[wanted.file].mediaType, body: picture };
  });
}

/** Which picture an address names, whether it exists or not. */
function pictureAt(address: string): WantedPicture | undefined {
  const [, , slug, locale] = address.split('/');
  if (slug === undefined || locale === undefined || !isLocaleCode(locale)) return undefined;
  const file = cardFileIds.find((id) => address === cardPath({ slug, locale, file: id }));
  return file && { slug, locale, file };
}

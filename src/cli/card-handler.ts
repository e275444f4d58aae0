import type { IncomingMessage, ServerResponse } from 'node:http';
import { cardPath } from '../domain/card.ts';
import { cardFileIds, cardFiles } from '../domain/card-file.ts';
import type { Catalog } from '../domain/catalog.ts';
import { isLocaleCode } from '../domain/locale.ts';
import type { CardStudio, WantedPicture } from './card-studio.ts';

type Next = (error?: unknown) => void;

/** Answers `/cards/...` on the running desk from the text as it stands on disk: a saved text shows at once. */
export function createCardHandler(readCatalog: () => Promise<Catalog | undefined>, studio: CardStudio) {
  return (request: IncomingMessage, response: ServerResponse, next: Next) => {
    answer(request, response).then((isAnswered) => {
      if (!isAnswered) next();
    }, next);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const catalog = await readCatalog();
    if (!catalog) return false;
    const address = `/cards${new URL(request.url ?? '/', 'http://desk').pathname}`;
    if (address === '/cards/index.json') {
      const { index } = await studio.renderAll(catalog);
      send(response, 'application/json', JSON.stringify(index));
      return true;
    }
    const wanted = pictureAt(address);
    const picture = wanted && (await studio.render(catalog, wanted));
    if (picture) send(response, cardFiles[wanted.file].mediaType, picture);
    return picture !== undefined;
  }
}

/** Which picture an address names, whether it exists or not. */
function pictureAt(address: string): WantedPicture | undefined {
  const [, , slug, locale] = address.split('/');
  if (slug === undefined || locale === undefined || !isLocaleCode(locale)) return undefined;
  const file = cardFileIds.find((id) => address === cardPath({ slug, locale, file: id }));
  return file && { slug, locale, file };
}

function send(response: ServerResponse, type: string, body: string | Uint8Array) {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

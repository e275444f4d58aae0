import type { IncomingMessage, ServerResponse } from 'node:http';
import { cardPath, cardThumbnailPath } from '../domain/card.ts';
import { cardFormatIds } from '../domain/card-format.ts';
import type { Catalog, Message } from '../domain/catalog.ts';
import type { CardStudio } from './card-studio.ts';

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
    const wanted = findCard(catalog, address);
    if (!wanted) return false;
    const type = wanted.format === 'thumbnail' ? 'image/webp' : 'image/jpeg';
    send(response, type, await studio.render(catalog, wanted));
    return true;
  }
}

export interface WantedCard {
  readonly message: Message;
  readonly locale: Catalog['locales'][number];
  readonly format: (typeof cardFormatIds)[number] | 'thumbnail';
}

function findCard({ messages, locales }: Catalog, address: string): WantedCard | undefined {
  for (const message of messages) {
    if (message.withdrawn || !address.startsWith(`/cards/${message.slug}/`)) continue;
    for (const locale of locales.filter(({ code }) => message.texts[code])) {
      const id = { slug: message.slug, locale: locale.code };
      if (address === cardThumbnailPath(id)) return { message, locale, format: 'thumbnail' };
      const format = cardFormatIds.find((candidate) => address === cardPath({ ...id, format: candidate }));
      if (format) return { message, locale, format };
    }
  }
  return undefined;
}

function send(response: ServerResponse, type: string, body: string | Uint8Array) {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

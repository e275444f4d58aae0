import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRecordingFinder, soundOf } from '../content/find-recordings.ts';
import type { Catalog } from '../domain/catalog.ts';

type Next = (error?: unknown) => void;

/** Answers `/audio/...` on the running desk from the file as it lies on disk. */
export function createRecordingHandler(
  readCatalog: () => Promise<Catalog | undefined>,
  contentDirectory: string,
) {
  const findRecordings = createRecordingFinder(contentDirectory);
  return (request: IncomingMessage, response: ServerResponse, next: Next) => {
    answer(request, response).then((isAnswered) => {
      if (!isAnswered) next();
    }, next);
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const catalog = await readCatalog();
    const address = `/audio${new URL(request.url ?? '/', 'http://desk').pathname}`;
    const recordings = catalog ? await findRecordings(catalog) : [];
    const wanted = recordings.find(({ path }) => path === address);
    const sound = wanted && (await soundOf(wanted.file));
    if (!sound) return false;
    response.writeHead(200, {
      'content-type': wanted.mediaType,
      'content-length': sound.length,
      'cache-control': 'no-store',
    });
    response.end(sound);
    return true;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';

/** What is answered to one address of the running desk. */
export interface DiskAnswer {
  /** The media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

type Next = (error?: unknown) => void;

/**
 * Answers requests below a folder of the running desk with what lies on disk at that moment: nothing is kept by the
 * browser. What `answerTo` does not know is left to the next handler, and so are its errors.
 *
 * @param folder - below which the handler is mounted, e.g. `/cards`: requests come without it.
 */
export function answerFromDisk(
  folder: string,
  answerTo: (address: string) => Promise<DiskAnswer | undefined>,
) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const address = folder + new URL(request.url ?? '/', 'http://desk').pathname;
    answerTo(address).then((answer) => {
      if (!answer) return next();
      const { type, body } = answer;
      response.writeHead(200, {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
      });
      response.end(body);
    }, next);
  };
}

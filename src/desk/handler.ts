import type { IncomingMessage, ServerResponse } from 'node:http';
import { DeskError, type DeskErrorCode } from './desk-error.ts';
import { createDeskService, type DeskOptions } from './desk-service.ts';
import { faultOfOrigin } from './same-origin.ts';

/** In bytes. Uploads come as base64, which makes a picture a third larger. */
const LARGEST_REQUEST = 25 * 1024 * 1024;

const HTTP_STATUS: Readonly<Record<DeskErrorCode, number>> = {
  invalid: 422,
  refused: 403,
  'too-large': 413,
  'not-found': 404,
  conflict: 409,
  uncommitted: 409,
  'not-ready': 409,
  repository: 409,
  busy: 503,
};

/**
 * Makes the back end for Decap's `proxy` backend, to be mounted in a server that listens on this computer only.
 * The repository is opened with the first request, so a server can start before the folder is a repository.
 */
export function createDeskHandler(
  options: DeskOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const answer = createDeskService(options);
  return async (request, response) => {
    try {
      const body = await readBody(request);
      sendJson(response, 200, await answer(body));
    } catch (error) {
      sendError(response, error, options.log);
    }
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  requireTrustworthy(request);
  const pieces: Buffer[] = [];
  let length = 0;
  // The connection has to stay open for the answer, even if not everything is read.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length;
    if (length > LARGEST_REQUEST) throw tooLarge();
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch (error) {
    throw notJson(error);
  }
}

function notJson(cause: unknown): DeskError {
  return new DeskError('invalid', 'The request is not understood: its body is not JSON.', { cause });
}

function requireTrustworthy({ method, headers, socket }: IncomingMessage): void {
  const fault = faultOfOrigin({
    remoteAddress: socket.remoteAddress,
    host: headers.host,
    origin: headers.origin,
    fetchSite: headers['sec-fetch-site']?.toString(),
  });
  if (fault) throw new DeskError('refused', fault);
  if (method !== 'POST') throw new DeskError('invalid', 'The desk answers POST requests only.');
  // A form on a foreign page can send any other type without the browser asking first.
  if (!/^application\/json\b/iu.test(headers['content-type'] ?? '')) {
    throw new DeskError('invalid', 'The desk takes requests with the content type application/json only.');
  }
  if (Number(headers['content-length'] ?? 0) > LARGEST_REQUEST) throw tooLarge();
}

function tooLarge(): DeskError {
  const megabytes = LARGEST_REQUEST / 1024 / 1024;
  return new DeskError(
    'too-large',
    `This is more than the ${megabytes} MB that can be saved at once. Make the picture or the recording smaller.`,
  );
}

function sendJson(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(content));
}

function sendError(response: ServerResponse, error: unknown, log: (line: string) => void): void {
  // A browser reads the answer only after it has sent everything, so the rest of a refused upload is let in.
  response.req.resume();
  if (error instanceof DeskError) {
    sendJson(response, HTTP_STATUS[error.code], { error: error.message, code: error.code, ...error.details });
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  log(`The desk failed: ${error instanceof Error ? error.stack : reason}`);
  sendJson(response, 500, {
    error: `The desk failed (${reason}). Look at the window in which it runs.`,
    code: 'failed',
  });
}

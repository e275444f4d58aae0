import type { IncomingMessage, ServerResponse } from 'node:http';
import { DeskError, type DeskErrorCode } from './desk-error.ts';
import { createDeskService, type DeskOptions } from './desk-service.ts';
import { faultOfOrigin } from './same-origin.ts';
import { inEnglish, type Sentence, sentence } from './sentences.ts';

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
  disk: 507,
};

/**
 * Makes the back end for Decap's `proxy` backend, to be mounted in a server that listens on this computer only.
 * The repository is opened with the first request, so a server can start before the folder is a repository.
 */
export function createDeskHandler(options: DeskOptions): JsonHandler {
  return createJsonHandler(createDeskService(options), options.log);
}

type JsonHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers JSON with JSON, for pages of this computer's own desk alone.
 * @param log - gets a line for every failure that is not expected.
 */
export function createJsonHandler(
  answer: (body: unknown) => Promise<unknown>,
  log: (line: string) => void,
): JsonHandler {
  return async (request, response) => {
    try {
      const body = await readBody(request);
      sendJson(response, 200, await answer(body));
    } catch (error) {
      sendError(response, error, log);
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
  return new DeskError('invalid', sentence('requestNotJson'), { cause });
}

function requireTrustworthy({ method, headers, socket }: IncomingMessage): void {
  const fault = faultOfOrigin({
    remoteAddress: socket.remoteAddress,
    host: headers.host,
    origin: headers.origin,
    fetchSite: headers['sec-fetch-site']?.toString(),
  });
  if (fault) throw new DeskError('refused', fault);
  if (method !== 'POST') throw new DeskError('invalid', sentence('postOnly'));
  // A form on a foreign page can send any other type without the browser asking first.
  if (!/^application\/json\b/iu.test(headers['content-type'] ?? '')) {
    throw new DeskError('invalid', sentence('jsonOnly'));
  }
  if (Number(headers['content-length'] ?? 0) > LARGEST_REQUEST) throw tooLarge();
}

function tooLarge(): DeskError {
  const megabytes = LARGEST_REQUEST / 1024 / 1024;
  return new DeskError('too-large', sentence('tooLarge', { megabytes }));
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
    const { message, code, details } = error;
    sendJson(response, HTTP_STATUS[code], {
      error: message,
      code,
      ...details,
      sentence: forPage(error.sentence),
    });
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const failure = sentence('failed', { reason });
  log(`The desk failed: ${error instanceof Error ? error.stack : reason}`);
  sendJson(response, 500, {
    error: inEnglish(failure),
    code: 'failed',
    sentence: forPage(failure),
  });
}

/** As the page finds the sentence among its own words. */
function forPage({ key, values }: Sentence) {
  return { key: `server.${key}`, values };
}

import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built site on a port of its own, as any static host would serve it. */
export interface ServedSite {
  /** The address without a slash at the end, e.g. `http://127.0.0.1:43117`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What hosts compress: pictures and fonts are compressed already. */
const compressible = /\.(?:css|html|js|json|svg|txt|xml)$/;

interface Served {
  readonly folder: string;
  readonly encoding: 'gzip' | 'identity';
}

/**
 * Serves a folder on the loopback interface: `index.html` for a folder, `404.html` for what is not there.
 *
 * @param encoding - how texts are compressed; most hosts do, and our tests need no such thing.
 */
export async function serveSite(
  folder: string,
  encoding: Served['encoding'] = 'identity',
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void respond({ folder, encoding }, new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  if (listening === null || typeof listening === 'string') throw new Error('The test server has no port.');
  return {
    address: `http://127.0.0.1:${listening.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function respond(served: Served, pathname: string, response: ServerResponse): Promise<void> {
  const file = fileFor(served.folder, pathname);
  const body = file && (await read(file));
  if (file && body) return send(response, { status: 200, file, body, encoding: served.encoding });
  const notFound = path.join(served.folder, '404.html');
  const text = (await read(notFound)) ?? Buffer.from('Not found');
  send(response, { status: 404, file: notFound, body: text, encoding: served.encoding });
}

interface Answer {
  readonly status: number;
  readonly file: string;
  readonly body: Buffer;
  readonly encoding: Served['encoding'];
}

function send(response: ServerResponse, { status, file, body, encoding }: Answer): void {
  const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  const isCompressed = encoding === 'gzip' && compressible.test(file);
  const compression = isCompressed ? { 'content-encoding': encoding, vary: 'accept-encoding' } : {};
  response.writeHead(status, { 'content-type': contentType, ...compression });
  response.end(isCompressed ? gzipSync(body) : body);
}

/** Undefined for an address that leads out of the folder, or is none. */
function fileFor(folder: string, pathname: string): string | undefined {
  // Bytes that are no UTF-8 cannot be the name of a file of ours.
  if (!isDecodable(pathname)) return undefined;
  const name = decodeURIComponent(pathname);
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

function isDecodable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EISDIR'))
      return undefined;
    throw cause;
  }
}

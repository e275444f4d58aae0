import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';

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

/** Serves a folder on the loopback interface: `index.html` for a folder, `404.html` for what is not there. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void respond(folder, new URL(request.url ?? '/', 'http://localhost').pathname, response);
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

async function respond(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const file = fileFor(folder, pathname);
  const body = file && (await read(file));
  if (file && body) {
    response.writeHead(200, {
      'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    });
    response.end(body);
    return;
  }
  response.writeHead(404, { 'content-type': contentTypes['.html'] });
  response.end((await read(path.join(folder, '404.html'))) ?? 'Not found');
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

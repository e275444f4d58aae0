import { createServer } from 'node:http';

export interface ServedFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface FileServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves files from memory, on this machine only. Browsers may keep all but documents. */
export async function serveFiles(files: readonly ServedFile[]): Promise<FileServer> {
  const known = new Map(files.map((file) => [file.path, file]));
  const server = createServer(({ url }, response) => {
    const file = known.get(url ?? '');
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const caching = file.type === 'text/html' ? 'no-store' : 'public, max-age=3600, immutable';
    response.writeHead(200, { 'content-type': file.type, 'cache-control': caching }).end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${place.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

import { createServer, request } from 'node:http';
import { serveSite } from './served-site.ts';

/** A site whose server can be slow, refuse some files, or be gone. */
export interface FaultySite {
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly requested: string[];
  /** Milliseconds before each answer. */
  delay: number;
  /** What is answered with an error of the server. */
  refuse: (path: string) => boolean;
  /** Takes the server away; its address stays. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves a folder as `serveSite` does, by way of a server that has faults. */
export async function serveFaulty(folder: string): Promise<FaultySite> {
  const sound = await serveSite(folder);
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://site').pathname;
    site.requested.push(path);
    if (site.refuse(path)) {
      outgoing.writeHead(503).end();
      return;
    }
    const pause = setTimeout(() => {
      request(`${sound.address}${incoming.url ?? '/'}`, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      })
        .once('error', () => outgoing.destroy())
        .end();
    }, site.delay);
    outgoing.once('close', () => clearTimeout(pause));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  if (listening === null || typeof listening === 'string') throw new Error('The test server has no port.');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const site: FaultySite = {
    address: `http://127.0.0.1:${listening.port}`,
    requested: [],
    delay: 0,
    refuse: () => false,
    stop,
    close: async () => {
      await stop();
      await sound.close();
    },
  };
  return site;
}

import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceDesk } from '../../../src/cli/running-desk.ts';
import { createContentRepository } from '../desk/content-repository.ts';

const own = 'http://127.0.0.1:9';
const server = createServer((_request, response) => void response.end());
let address = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

/** A checkout in which another desk has left its note, and where that note is. */
function withNote(note: object | string) {
  const { root, git } = createContentRepository();
  const file = join(root, '.git', 'waymark-running.json');
  writeFileSync(file, typeof note === 'string' ? note : JSON.stringify(note));
  return { root, file, git };
}

describe('a second desk over one checkout', () => {
  it('is told of the first, whose note stays', async () => {
    const note = { process: process.ppid, address };
    const { root, file } = withNote(note);
    const { other, leave } = await announceDesk(root, own);
    expect(other).toBe(address);
    await leave();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(note);
  });

  it.each([
    ['its process is gone', () => ({ process: 2 ** 22 + 1, address })],
    ['nothing answers at its address', () => ({ process: process.ppid, address: 'http://127.0.0.1:1' })],
    ['its note is no note', () => '{"proc'],
  ])('is the first when %s, and takes its own note away at the end', async (_case, note) => {
    const { root, file, git } = withNote(note());
    const { other, leave } = await announceDesk(root, own);
    expect(other).toBeUndefined();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ process: process.pid, address: own });
    await leave();
    expect(() => readFileSync(file)).toThrow();
    expect(git('status', '--porcelain')).toBe('');
  });
});

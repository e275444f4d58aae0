import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { refuseMalformedAddress } from '../../../src/desk/refuse-malformed-address.ts';

/** Asks a server that answers every address that is let through. */
async function ask(address: string) {
  const server = createServer((request, response) =>
    refuseMalformedAddress(request, response, () => response.end('let through')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${address}`, { headers: { connection: 'close' } });
  return { status: answer.status, text: await answer.text() };
}

test.each(['/%E0%A4%A', '/en/m/%ff/', '/cards/%zz/en/square.jpg', '/100%'])(
  'refuses %s with a sentence and no trace',
  async (address) => {
    expect(await ask(address)).toEqual({
      status: 400,
      text: 'This address is not complete. Copy it again, or begin at the start page.\n',
    });
  },
);

test.each(['/', '/en/m/phone-number/', '/en/%F0%9F%98%80/', '/en/?q=%E0%A4%A'])(
  'lets %s through',
  async (address) => {
    expect(await ask(address)).toEqual({ status: 200, text: 'let through' });
  },
);

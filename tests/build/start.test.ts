import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../builders/content-folder.ts';
import { freePort } from '../builders/free-port.ts';
import { runWaymark, tool, toolEnvironment } from '../builders/run-waymark.ts';
import { edited, smallCampaignWith } from '../builders/small-campaign.ts';

/** Milliseconds: the dev server prepares the packages of the CMS when it starts for the first time. */
const patience = 90_000;

test('a taken port is named, with what to do now', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { exitCode, stderr } = await runWaymark(
    ['start', '--port', String(port)],
    await contentFolder(smallCampaignWith()),
  );
  other.close();
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken`);
  expect(stderr).toContain(`npm start -- --port ${port + 1}`);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a port that is none is refused', async () => {
  const { exitCode, stderr } = await runWaymark(
    ['start', '--port', 'eighty'],
    await contentFolder(smallCampaignWith()),
  );
  expect([exitCode, stderr]).toEqual([2, '"eighty" is not a port. Choose a number from 1024 to 65535.\n']);
});

describe('the running desk', () => {
  let desk: ChildProcess;
  let content = '';
  let output = '';
  let address = '';

  beforeAll(async () => {
    content = await contentFolder(smallCampaignWith());
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    desk = spawn(process.execPath, [tool, 'start', '--port', String(port)], {
      env: toolEnvironment(content),
    });
    desk.stdout?.on('data', (piece) => {
      output += String(piece);
    });
    desk.stderr?.on('data', (piece) => {
      output += String(piece);
    });
    await until(() => output.includes('Ctrl-C'));
  }, patience);

  afterAll(() => {
    desk.kill('SIGKILL');
  });

  test('prints its three addresses, and each answers', async () => {
    for (const page of ['/', '/en/share/', '/admin/']) {
      expect(output).toContain(address + page);
      expect((await fetch(address + page)).status, page).toBe(200);
    }
  });

  test('says that content outside a git repository cannot be saved by the CMS', () => {
    expect(output).toContain('is in no git repository');
  });

  test('shows a saved text on its page and draws its card anew', async () => {
    const page = `${address}/en/m/phone-number/`;
    const card = `${address}/cards/phone-number/en/square.jpg`;
    const before = await bytes(card);
    const changed = edited('messages/en/phone-number.md', 'proves nothing', 'shows you nothing');
    for (const [name, text] of Object.entries(changed)) await writeFile(path.join(content, name), text);
    await until(async () => (await (await fetch(page)).text()).includes('A phone number shows you nothing'));
    expect(before.equals(await bytes(card))).toBe(false);
    expect((await fetch(card)).headers.get('content-type')).toBe('image/jpeg');
  });

  test('answers 404 for a card that does not exist', async () => {
    expect((await fetch(`${address}/cards/phone-number/fr/square.jpg`)).status).toBe(404);
  });

  test('stops on Ctrl-C, with exit code 0 and no complaint', async () => {
    const ended = once(desk, 'exit');
    desk.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(output).toContain('Stopped.');
    expect(output).not.toMatch(/\n\s+at /);
    await expect(fetch(address)).rejects.toThrow();
  });
});

async function bytes(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

async function until(isReached: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isReached())) {
    if (performance.now() > end) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../builders/content-folder.ts';
import { freePort } from '../builders/free-port.ts';
import { tool, toolEnvironment } from '../builders/run-waymark.ts';
import { smallCampaignWith } from '../builders/small-campaign.ts';

/** Milliseconds: the dev server prepares the packages of the CMS when it starts for the first time. */
const patience = 90_000;

test('the running desk refuses a broken address before Astro stumbles over it', {
  timeout: patience,
}, async () => {
  const port = await freePort();
  const desk = spawn(process.execPath, [tool, 'start', '--port', String(port)], {
    env: toolEnvironment(await contentFolder(smallCampaignWith())),
  });
  onTestFinished(async () => {
    const ended = once(desk, 'exit');
    desk.kill('SIGINT');
    await ended;
  });
  for await (const piece of desk.stdout.iterator({ destroyOnReturn: false })) {
    if (String(piece).includes('Ctrl-C')) break;
  }
  for (const address of ['/%E0%A4%A', '/cards/%ff', '/api/v1/%zz']) {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`);
    expect([address, answer.status, await answer.text()]).toEqual([
      address,
      400,
      expect.not.stringMatching(/\n\s+at /),
    ]);
  }
  expect((await fetch(`http://127.0.0.1:${port}/en/`)).status).toBe(200);
});

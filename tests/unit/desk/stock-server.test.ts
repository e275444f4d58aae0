import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../builders/free-port.ts';
import { createContentRepository, EN } from './content-repository.ts';

const require = createRequire(import.meta.url);

/**
 * Findings 3 and 4 of `docs/decap-findings.md`: what the local back end that comes with Decap does to a repository. What
 * ours does in its place is shown by `drafts.test.ts` and `interleavings.test.ts`.
 */
const stockServer = require.resolve('decap-server');

const servers: ChildProcess[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.kill();
});

async function startStockServer(repository: string) {
  const port = await freePort();
  const environment = { PORT: String(port), BIND_HOST: '127.0.0.1', MODE: 'git', LOG_LEVEL: 'none' };
  // It has no author of its own for a save: that of the folder's owner counts.
  const owner = { name: 'Owner', email: 'owner@waymark.invalid' };
  const author = { GIT_AUTHOR_NAME: owner.name, GIT_AUTHOR_EMAIL: owner.email };
  const committer = { GIT_COMMITTER_NAME: owner.name, GIT_COMMITTER_EMAIL: owner.email };
  const server = spawn(process.execPath, [stockServer], {
    cwd: repository,
    env: { ...process.env, ...environment, ...author, ...committer, GIT_REPO_DIRECTORY: repository },
    stdio: 'ignore',
  });
  servers.push(server);
  const address = `http://127.0.0.1:${port}/api/v1`;
  await untilItAnswers(address);
  return {
    /** The HTTP status of the answer. */
    async save(slug: string, raw: string): Promise<number> {
      const dataFiles = [{ slug, path: EN.replace('the-code', slug), raw }];
      const options = {
        collectionName: 'messages',
        commitMessage: 'Save',
        useWorkflow: true,
        status: 'draft',
      };
      const { status } = await ask(address, {
        action: 'persistEntry',
        params: { branch: 'main', cmsLabelPrefix: 'cms', dataFiles, assets: [], options },
      });
      return status;
    },
  };
}

function ask(address: string, body: unknown): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function untilItAnswers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await ask(address, { action: 'info', params: {} }).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
  throw new Error('decap-server did not start.');
}

describe('the local back end that comes with Decap', () => {
  it('takes files into a draft that have nothing to do with it', async () => {
    const { root, git, write } = createContentRepository();
    const stock = await startStockServer(root);
    expect(await stock.save('the-code', '---\nheadline: Two\n---\n')).toBe(200);
    write('notes.txt', 'Who told us');

    expect(await stock.save('the-code', '---\nheadline: Three\n---\n')).toBe(200);

    expect(git('show', '--name-only', '--format=', 'cms/messages/the-code')).toContain('notes.txt');
  });

  it('leaves the repository in the middle of a rebase after a conflict, with its marks in the text', async () => {
    const { root, git, read, commit } = createContentRepository();
    const stock = await startStockServer(root);
    expect(await stock.save('the-code', '---\nheadline: Two\n---\n')).toBe(200);
    commit({ [EN]: '---\nheadline: Elsewhere\n---\n' });

    expect(await stock.save('the-code', '---\nheadline: Three\n---\n')).toBe(500);

    expect(git('status')).toContain('rebase in progress');
    expect(read(EN)).toContain('<<<<<<<');
    expect(await stock.save('another', '---\nheadline: Any\n---\n')).toBe(500);
  });
});

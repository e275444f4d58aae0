import { rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request as openRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDeskHandler } from '../../../src/desk/handler.ts';
import { createContentRepository, EN, EN_TEXT, FOLDERS, persist, request } from './content-repository.ts';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

async function startServer() {
  const repository = createContentRepository();
  const lines: string[] = [];
  const handle = createDeskHandler({
    repositoryRoot: repository.root,
    writableFolders: FOLDERS,
    log: (line) => lines.push(line),
  });
  const server = createServer((incoming, outgoing) => handle(incoming, outgoing).catch(expect.unreachable));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { ...repository, lines, port };
}

interface TestRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface TestAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly json: unknown;
}

function send(
  port: number,
  { method = 'POST', headers = JSON_TYPE, body = '' }: TestRequest,
): Promise<TestAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = openRequest({ port, host: '127.0.0.1', path: '/api/v1', method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, json: JSON.parse(text) }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const LIMIT = 25 * 1024 * 1024;
const LOAD = JSON.stringify(request('getEntry', { path: EN }));

describe('the handler', () => {
  it('answers Decap', async () => {
    const { port, git } = await startServer();
    const answer = await send(port, { body: LOAD });
    expect(answer).toMatchObject({
      status: 200,
      json: { data: EN_TEXT, file: { path: EN, id: git('rev-parse', `main:${EN}`).trim() } },
    });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('answers 404 where there is no draft, which is how Decap knows', async () => {
    const { port } = await startServer();
    const body = JSON.stringify(request('unpublishedEntry'));
    expect(await send(port, { body })).toMatchObject({ status: 404, json: { code: 'not-found' } });
  });

  it('answers a conflict with 409, the path and the other text', async () => {
    const { port, desk } = await startServer();
    await desk(persist({ texts: { [EN]: 'theirs\n' } }));
    const save = persist({ texts: { [EN]: 'mine\n' }, params: { baseRevisions: { [EN]: null } } });
    expect(await send(port, { body: JSON.stringify(save) })).toMatchObject({
      status: 409,
      json: {
        error: expect.stringContaining(EN),
        code: 'conflict',
        path: EN,
        theirs: 'theirs\n',
        revision: expect.stringMatching(/^[0-9a-f]{40}$/u),
      },
    });
  });

  it.each([
    ['no JSON', '{"action":', 'The request is not understood: its body is not JSON.'],
    ['an unknown action', '{"action":"format","params":{}}', 'The desk does not know the action “format”.'],
    [
      'a missing parameter',
      '{"action":"getEntry","params":{}}',
      'The request is not understood: params.path: Invalid input: expected string, received undefined',
    ],
    [
      'a path that climbs out',
      '{"action":"getEntry","params":{"path":"content/messages/../../.env"}}',
      '“content/messages/../../.env” may not have “..” in it.',
    ],
  ])('explains %s', async (_case, body, error) => {
    const { port } = await startServer();
    expect(await send(port, { body })).toMatchObject({ status: 422, json: { error, code: 'invalid' } });
  });

  it('takes 25 MB', async () => {
    const { port } = await startServer();
    const padding = 'x'.repeat(LIMIT - 100);
    const body = JSON.stringify({ action: 'getEntry', params: { path: EN, padding } });
    expect(await send(port, { body })).toMatchObject({ status: 200 });
  });

  it.each([
    ['announces it', {}],
    ['does not announce it', { 'Transfer-Encoding': 'chunked' }],
  ])('refuses more in a sentence, when the page %s', async (_case, headers) => {
    const { port } = await startServer();
    const body = 'x'.repeat(2 * LIMIT);
    expect(await send(port, { headers: { ...JSON_TYPE, ...headers }, body })).toMatchObject({
      status: 413,
      json: {
        error:
          'This is more than the 25 MB that can be saved at once. Make the picture or the recording smaller.',
        code: 'too-large',
      },
    });
  });

  it.each([
    ['another site', { Origin: 'https://example.org' }],
    ['another port', { Origin: 'http://localhost:1' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['another port, as browsers say it', { 'Sec-Fetch-Site': 'same-site' }],
    ['a name that leads here by DNS', { Host: 'attacker.example' }],
    ['a name that begins like ours', { Host: 'localhost.attacker.example' }],
  ])('refuses %s, and does nothing', async (_case, headers) => {
    const { port, git } = await startServer();
    const refs = git('for-each-ref');
    const body = JSON.stringify(persist({ texts: { [EN]: 'evil\n' } }));
    const answer = await send(port, { headers: { ...JSON_TYPE, ...headers }, body });
    expect(answer).toMatchObject({ status: 403, json: { code: 'refused' } });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(git('for-each-ref')).toBe(refs);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text, which needs no permission', 'text/plain;charset=UTF-8'],
  ])('refuses %s, as a foreign page could send it', async (_case, type) => {
    const { port } = await startServer();
    expect(await send(port, { headers: { 'Content-Type': type }, body: LOAD })).toMatchObject({
      status: 422,
    });
  });

  it('answers its own page under each name of this computer', async () => {
    const { port } = await startServer();
    for (const name of ['localhost', '127.0.0.1', 'waymark.localhost']) {
      const host = `${name}:${port}`;
      const headers = { ...JSON_TYPE, Host: host, Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' };
      expect(await send(port, { headers, body: LOAD })).toMatchObject({ status: 200 });
    }
  });

  it('answers nothing but POST', async () => {
    const { port } = await startServer();
    expect(await send(port, { method: 'GET' })).toMatchObject({ status: 422 });
  });

  it('answers a fault of its own with 500, and logs it', async () => {
    const { port, git, root, lines } = await startServer();
    const id = git('rev-parse', 'main^{tree}').trim();
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
    const body = JSON.stringify(persist({ texts: { [EN]: 'new\n' } }));
    expect(await send(port, { body })).toMatchObject({
      status: 500,
      json: { error: expect.stringMatching(/^The desk failed \(git .* failed .*\)\./su), code: 'failed' },
    });
    expect(lines).toHaveLength(1);
  });
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { revisionOf } from '../../../../src/cms/guard/revision.ts';

/** A repository at a git host, as its API shows it: branches of texts, and requests to merge one. */
export interface GitHost {
  readonly branches: Map<string, Map<string, string>>;
  /** What each branch began as. */
  readonly beginnings: Map<string, ReadonlyMap<string, string>>;
  readonly requests: MergeRequest[];
  /** Every write that arrived: the branch, and the paths that it changed. */
  readonly writes: { readonly branch: string; readonly paths: readonly string[] }[];
  /** Paths whose reading fails, as when a server is overloaded. */
  readonly failing: Set<string>;
}

export interface MergeRequest {
  readonly number: number;
  readonly branch: string;
  labels: string[];
}

export interface Call {
  readonly method: string;
  /** Without the address of the API, decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const missing: Answer = { status: 404, json: { message: '404 File Not Found' } };
export const overloaded: Answer = { status: 502, json: { message: 'Bad gateway' } };

export function createGitHost(published: Readonly<Record<string, string>>): GitHost {
  return {
    branches: new Map([['main', new Map(Object.entries(published))]]),
    beginnings: new Map(),
    requests: [],
    writes: [],
    failing: new Set(),
  };
}

/** Serves a host's API on this computer until the test has finished, and answers with its address. */
export async function serve(answer: (call: Call) => Answer): Promise<string> {
  const server = createServer((request, response) => void respond(request, response, answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const listening = server.address();
  if (listening === null || typeof listening === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${listening.port}`;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (call: Call) => Answer,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const { status, json, text, headers } = answer({
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    query: searchParams,
    body: Buffer.concat(pieces).toString('utf8'),
    headers: request.headers,
  });
  response.writeHead(status ?? 200, {
    'content-type': text === undefined ? 'application/json' : 'text/plain',
    ...headers,
  });
  response.end(text ?? JSON.stringify(json ?? null));
}

/** Answers each call by the first route whose address it begins with, and refuses what no route is for. */
export function routed(
  routes: readonly (readonly [string, (call: Call) => Answer])[],
): (call: Call) => Answer {
  return (call) => {
    const [, answer] = routes.find(([address]) => call.path.startsWith(address)) ?? [];
    if (!answer) throw new Error(`Decap does not ask for ${call.method} ${call.path}.`);
    return answer(call);
  };
}

export function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

export function textOf({ branches }: GitHost, branch: string, path: string): string | undefined {
  return branches.get(branch)?.get(path);
}

export function blobOf({ branches }: GitHost, id: string): string | undefined {
  return [...branches.values()]
    .flatMap((files) => [...files.values()])
    .find((text) => revisionOf(text) === id);
}

/** A branch, which begins as a copy of the published one. */
export function branchOf({ branches, beginnings }: GitHost, name: string): Map<string, string> {
  const published = branches.get('main') ?? new Map();
  const branch = branches.get(name) ?? new Map(published);
  if (!branches.has(name)) beginnings.set(name, new Map(published));
  branches.set(name, branch);
  return branch;
}

export function write(host: GitHost, branch: string, files: Readonly<Record<string, string>>): void {
  const onBranch = branchOf(host, branch);
  for (const [path, text] of Object.entries(files)) onBranch.set(path, text);
  host.writes.push({ branch, paths: Object.keys(files) });
}

/** What a branch changes of what it began as: hosts compare with that, and not with what was published since. */
export function changesOf({ branches, beginnings }: GitHost, branch: string): readonly string[] {
  const before = beginnings.get(branch);
  return [...(branches.get(branch) ?? [])]
    .filter(([path, text]) => before?.get(path) !== text)
    .map(([path]) => path);
}

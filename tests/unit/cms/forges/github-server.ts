import { z } from 'astro/zod';
import { revisionOf } from '../../../../src/cms/guard/revision.ts';
import {
  type Answer,
  blobOf,
  type Call,
  decoded,
  type GitHost,
  missing,
  overloaded,
  routed,
  write,
} from './git-host.ts';

const repository = '/repos/ngo/site';
const tree = z.object({ tree: z.array(z.object({ path: z.string(), sha: z.string() })) });

/** GitHub's REST API as decap-cms-backend-github 3.8 asks it, up to the first save of a draft. */
export function github(host: GitHost): (call: Call) => Answer {
  const uploaded = new Map<string, string>();
  const inTree = new Map<string, string>();
  return routed([
    ['/user', () => ({ json: { login: 'editor', name: 'Editor' } })],
    [`${repository}/git/trees/main:`, (call) => folder(host, call)],
    [`${repository}/git/trees`, (call) => addTree({ uploaded, inTree }, call)],
    [`${repository}/git/blobs/`, (call) => blob(host, call)],
    [`${repository}/git/blobs`, (call) => upload(uploaded, call)],
    [`${repository}/git/commits`, () => ({ status: 201, json: { sha: 'commit' } })],
    [`${repository}/git/refs`, (call) => addBranch(host, inTree, call)],
    [`${repository}/branches/main`, () => ({ json: { name: 'main', commit: { sha: 'main' } } })],
    [
      `${repository}/pulls`,
      ({ method }) => (method === 'GET' ? { json: [] } : { status: 201, json: request }),
    ],
    [`${repository}/issues/1/labels`, () => ({ json: [] })],
    [repository, () => ({ json: { owner: { login: 'ngo' }, permissions: { push: true } } })],
  ]);
}

const request = { number: 1, labels: [] };

function upload(uploaded: Map<string, string>, { body }: Call): Answer {
  const text = decoded(z.object({ content: z.string() }).parse(JSON.parse(body)).content);
  uploaded.set(revisionOf(text), text);
  return { status: 201, json: { sha: revisionOf(text) } };
}

interface Objects {
  readonly uploaded: ReadonlyMap<string, string>;
  readonly inTree: Map<string, string>;
}

function addTree({ uploaded, inTree }: Objects, { body }: Call): Answer {
  for (const { path, sha } of tree.parse(JSON.parse(body)).tree) inTree.set(path, uploaded.get(sha) ?? '');
  return { status: 201, json: { sha: 'tree' } };
}

function addBranch(host: GitHost, inTree: ReadonlyMap<string, string>, { body }: Call): Answer {
  const { ref } = z.object({ ref: z.string() }).parse(JSON.parse(body));
  write(host, ref.replace('refs/heads/', ''), Object.fromEntries(inTree));
  return { status: 201, json: { ref } };
}

function folder(host: GitHost, { path }: Call): Answer {
  const name = path.slice(`${repository}/git/trees/main:`.length);
  const files = [...(host.branches.get('main') ?? [])].filter(([file]) => file.startsWith(`${name}/`));
  if (files.some(([file]) => host.failing.has(file))) return overloaded;
  if (files.length === 0) return missing;
  return {
    json: {
      tree: files.map(([file, text]) => ({ path: file.slice(name.length + 1), sha: revisionOf(text) })),
    },
  };
}

function blob(host: GitHost, { path }: Call): Answer {
  const text = blobOf(host, path.slice(`${repository}/git/blobs/`.length));
  return text === undefined ? missing : { json: { content: Buffer.from(text).toString('base64') } };
}

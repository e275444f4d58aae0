import { z } from 'astro/zod';
import { revisionOf } from '../../../../src/cms/guard/revision.ts';
import {
  type Answer,
  blobOf,
  branchOf,
  type Call,
  changesOf,
  decoded,
  type GitHost,
  type MergeRequest,
  missing,
  overloaded,
  routed,
  textOf,
  write,
} from './git-host.ts';

const api = '/api/v1';
const repository = `${api}/repos/ngo/site`;
const change = z.object({
  branch: z.string(),
  files: z.array(z.object({ path: z.string(), content: z.string() })),
});

/** Forgejo's REST API as decap-cms-backend-forgejo 3.4 asks it. */
export function forgejo(host: GitHost): (call: Call) => Answer {
  return routed([
    [`${api}/user`, () => ({ json: { login: 'editor', full_name: 'Editor', email: 'e@example.org' } })],
    [`${repository}/contents/`, (call) => fileId(host, call)],
    [`${repository}/contents`, (call) => commitFiles(host, call)],
    [`${repository}/git/blobs/`, (call) => blob(host, call)],
    [`${repository}/branches`, (call) => branches(host, call)],
    [`${repository}/compare/`, (call) => compare(host, call)],
    [`${repository}/pulls`, (call) => pulls(host, call)],
    [`${repository}/labels`, () => ({ json: [{ id: 7, name: 'decap-cms/draft' }] })],
    [`${repository}/issues/1/labels`, () => ({ json: [] })],
    [repository, () => ({ json: { owner: { login: 'ngo' }, permissions: { push: true } } })],
  ]);
}

function commitFiles(host: GitHost, { body }: Call): Answer {
  const { branch, files } = change.parse(JSON.parse(body));
  write(host, branch, Object.fromEntries(files.map(({ path, content }) => [path, decoded(content)])));
  return { status: 201, json: {} };
}

function fileId(host: GitHost, { path, query }: Call): Answer {
  const name = path.slice(`${repository}/contents/`.length);
  if (host.failing.has(name)) return overloaded;
  const text = textOf(host, query.get('ref') ?? '', name);
  return text === undefined ? missing : { json: { sha: revisionOf(text) } };
}

function blob(host: GitHost, { path }: Call): Answer {
  const text = blobOf(host, path.slice(`${repository}/git/blobs/`.length));
  return text === undefined ? missing : { json: { content: Buffer.from(text).toString('base64') } };
}

function branches(host: GitHost, { path, method, body }: Call): Answer {
  if (method === 'POST') {
    const { new_branch_name: name } = z.object({ new_branch_name: z.string() }).parse(JSON.parse(body));
    branchOf(host, name);
    return { status: 201, json: { name } };
  }
  const name = path.slice(`${repository}/branches/`.length);
  return host.branches.has(name) ? { json: { name, commit: { id: name } } } : missing;
}

/** Forgejo names the files that a branch changes, and not what they are. */
function compare(host: GitHost, { path }: Call): Answer {
  const [, head = ''] = path.split('...');
  const changed = changesOf(host, head.replace(/^ngo:/, ''));
  return { json: { files: changed.map((filename) => ({ filename, status: 'modified' })), commits: [] } };
}

function pulls({ requests }: GitHost, { method, body }: Call): Answer {
  if (method === 'GET') return { json: requests.map(shown) };
  const { head } = z.object({ head: z.string() }).parse(JSON.parse(body));
  const request = { number: 1, branch: head.replace(/^ngo:/, ''), labels: ['decap-cms/draft'] };
  requests.push(request);
  return { status: 201, json: shown(request) };
}

function shown({ number, branch, labels }: MergeRequest) {
  return {
    number,
    state: 'open',
    head: { ref: branch, sha: branch, label: branch },
    labels: labels.map((name) => ({ id: 7, name })),
    updated_at: '2026-11-24',
    user: { login: 'editor' },
  };
}

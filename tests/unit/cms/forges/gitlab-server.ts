import { z } from 'astro/zod';
import { revisionOf } from '../../../../src/cms/guard/revision.ts';
import {
  type Answer,
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

const project = '/api/v4/projects/ngo/site';
const commit = z.object({
  branch: z.string(),
  actions: z.array(z.object({ file_path: z.string(), content: z.string() })),
});

/** GitLab's REST API as decap-cms-backend-gitlab 3.6 asks it. */
export function gitlab(host: GitHost): (call: Call) => Answer {
  return routed([
    ['/api/v4/user', () => ({ json: { username: 'editor', name: 'Editor' } })],
    [`${project}/repository/files/`, (call) => file(host, call)],
    [`${project}/repository/commits`, (call) => commitFiles(host, call)],
    [`${project}/repository/compare`, (call) => compare(host, call)],
    [`${project}/merge_requests/1/rebase`, () => ({ json: { rebase_in_progress: false } })],
    [`${project}/merge_requests`, (call) => mergeRequests(host, call)],
    [project, () => ({ json: { permissions: { project_access: { access_level: 40 } } } })],
  ]);
}

function commitFiles(host: GitHost, { body }: Call): Answer {
  const { branch, actions } = commit.parse(JSON.parse(body));
  const files = actions.map(({ file_path, content }) => [file_path, decoded(content)]);
  write(host, branch, Object.fromEntries(files));
  return { status: 201, json: { id: branch } };
}

function compare(host: GitHost, { query }: Call): Answer {
  const changed = changesOf(host, query.get('to') ?? '');
  return { json: { diffs: changed.map((name) => ({ old_path: name, new_path: name, diff: '' })) } };
}

function file(host: GitHost, { path, method, query }: Call): Answer {
  const name = path.slice(`${project}/repository/files/`.length).replace(/\/raw$/, '');
  if (host.failing.has(name)) return overloaded;
  const text = textOf(host, query.get('ref') ?? '', name);
  if (text === undefined) return missing;
  return method === 'HEAD' ? { text: '', headers: { 'x-gitlab-blob-id': revisionOf(text) } } : { text };
}

function mergeRequests({ requests }: GitHost, { method, query }: Call): Answer {
  const branch = query.get('source_branch');
  if (method === 'POST') {
    requests.push({ number: 1, branch: branch ?? '', labels: [query.get('labels') ?? ''] });
    return { status: 201, json: {} };
  }
  const wanted = requests.filter((request) => branch === null || request.branch === branch);
  return { json: wanted.map(shown) };
}

function shown({ number, branch, labels }: MergeRequest) {
  return {
    iid: number,
    source_branch: branch,
    sha: branch,
    labels,
    updated_at: '2026-11-24',
    author: { name: 'Editor' },
  };
}

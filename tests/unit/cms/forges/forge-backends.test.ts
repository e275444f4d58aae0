import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decapFormat } from '../../../../src/cms/decap-format.ts';
import { contentPaths } from '../../../../src/cms/guard/content-paths.ts';
import type { SaveOptions } from '../../../../src/cms/guard/decap-backend.ts';
import { SaveCancelledError } from '../../../../src/cms/guard/editor-error.ts';
import { writeToForge } from '../../../../src/cms/guard/forge-write.ts';
import { guardBackend } from '../../../../src/cms/guard/guard-backend.ts';
import { createLoadedTexts } from '../../../../src/cms/guard/loaded-texts.ts';
import { type ForgeBackend, type ForgePackage, loadForges } from './decap-in-node.ts';
import { forgejo } from './forgejo-server.ts';
import { type Answer, type Call, createGitHost, type GitHost, serve, textOf, write } from './git-host.ts';
import { github } from './github-server.ts';
import { gitlab } from './gitlab-server.ts';

/*
 * Decap's own back ends for git hosts, before servers that answer on this computer as the hosts do. Findings 1, 6 and
 * 7 of docs/decap-findings.md are shown on the back ends as they come, and then behind our guard.
 */

const en = 'content/messages/en/passport.md';
const ar = 'content/messages/ar/passport.md';
const fr = 'content/messages/fr/passport.md';
const source = '---\nkind: risk\nheadline: They keep your passport\n---\n\nAsk first.\n';
const arabic = '---\nheadline: يحتفظون بجوازك\n---\n\nاسأل أولا.\n';
const branch = 'cms/messages/passport';

interface Forge {
  readonly name: string;
  readonly Backend: ForgePackage['Backend'];
  readonly server: (host: GitHost) => (call: Call) => Answer;
  readonly api: string;
}

const packages = await loadForges();

const forges: readonly Forge[] = [
  { name: 'gitlab', Backend: packages.gitlab.Backend, server: gitlab, api: '/api/v4' },
  { name: 'forgejo', Backend: packages.forgejo.Backend, server: forgejo, api: '/api/v1' },
  { name: 'github', Backend: packages.github.Backend, server: github, api: '' },
];

const texts = createLoadedTexts();
const format = decapFormat('messages', texts);

beforeEach(() => {
  for (const level of ['log', 'info', 'error', 'warn'] as const) vi.spyOn(console, level).mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

/** A host with one message in two languages, the back end that comes with Decap, and ours around it. */
async function signedIn({ name, Backend, server, api }: Forge) {
  const host = createGitHost({ [en]: source, [ar]: arabic });
  const address = await serve(server(host));
  const backend = { name, repo: 'ngo/site', branch: 'main', auth_type: 'pkce', api_root: `${address}${api}` };
  const stock = new Backend({ backend, media_folder: 'content/media' }, { initialWorkflowStatus: 'draft' });
  await stock.authenticate({ token: 'token' });
  const ours = guardBackend(stock, {
    texts,
    paths: contentPaths('content', 'en'),
    write: writeToForge,
    settle: () => Promise.reject(new SaveCancelledError()),
    onSaved: () => undefined,
    onRefusal: () => undefined,
  });
  return { host, stock, ours };
}

async function opened(desk: ForgeBackend, path: string) {
  return format.fromFile((await desk.getEntry(path)).data ?? '');
}

const options: SaveOptions = {
  collectionName: 'messages',
  newEntry: false,
  useWorkflow: true,
  unpublished: false,
  commitMessage: 'Update Message “passport”',
};

/** As Decap saves: every language of the message is handed over. */
function save(desk: ForgeBackend, records: Readonly<Record<string, object>>, unpublished = false) {
  const dataFiles = Object.entries(records).map(([path, record]) => ({
    path,
    slug: 'passport',
    raw: format.toFile({ ...record }),
  }));
  return desk.persistEntry({ dataFiles, assets: [] }, { ...options, unpublished });
}

const changed = { headline: 'يأخذون جوازك' };

describe.each(forges)('$name', (forge) => {
  it('1, 2: gets every language from stock, and from our desk the one that was changed', async () => {
    const { host, ours } = await signedIn(forge);
    const records = { [en]: await opened(ours, en), [ar]: { ...(await opened(ours, ar)), ...changed } };
    await save(ours, records);
    expect(host.writes).toEqual([{ branch, paths: [ar] }]);
    expect(textOf(host, branch, ar)).toBe('---\nheadline: يأخذون جوازك\n---\n\nاسأل أولا.\n');
    expect(textOf(host, branch, en)).toBe(source);

    const other = await signedIn(forge);
    await save(other.stock, records);
    expect(other.host.writes[0]?.paths.toSorted()).toEqual([ar, en]);
  });

  it('2: keeps what a colleague published meanwhile, which stock overwrites', async () => {
    const { host, stock, ours } = await signedIn(forge);
    const mine = { ...(await opened(ours, ar)), ...changed };
    write(host, 'main', { [ar]: arabic.replace('أولا', 'دائما') });
    host.writes.length = 0;
    await expect(save(ours, { [ar]: mine })).rejects.toThrow(SaveCancelledError);
    expect(host.writes).toEqual([]);

    await save(stock, { [ar]: mine });
    expect(textOf(host, branch, ar)).not.toContain('دائما');
  });

  it('6, 7: never takes a language that cannot be read for an empty one', async () => {
    const { host, stock, ours } = await signedIn(forge);
    host.failing.add(ar);
    const results = await Promise.allSettled([en, ar].map((path) => ours.getEntry(path)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);

    // Stock's GitHub and Forgejo say that there is no text; its GitLab fails in this language alone.
    const stocks = await Promise.allSettled([en, ar].map((path) => stock.getEntry(path)));
    const seen = stocks.map((result) => (result.status === 'fulfilled' ? result.value.data : result.status));
    expect(seen).toEqual(forge.name === 'gitlab' ? [source, 'rejected'] : [expect.anything(), '']);
  });

  it('7: takes a language without a file for empty', async () => {
    const { stock, ours } = await signedIn(forge);
    expect((await ours.getEntry(fr)).data).toBe('');
    if (forge.name === 'gitlab') await expect(stock.getEntry(fr)).rejects.toMatchObject({ status: 404 });
  });
});

describe.each(forges.slice(0, 2))('a draft at $name', (forge) => {
  async function openDraft(desk: ForgeBackend) {
    const { diffs } = await desk.unpublishedEntry({ collection: 'messages', slug: 'passport' });
    const read = (path: string) => {
      const id = diffs.find((diff) => diff.path === path)?.id ?? '';
      return desk.unpublishedEntryDataFile('messages', 'passport', path, id);
    };
    return Promise.all([en, ar].map(async (path) => format.fromFile(await read(path))));
  }

  it('is opened with its own texts, and the published ones beside them', async () => {
    const { host, ours } = await signedIn(forge);
    await save(ours, { [ar]: { ...(await opened(ours, ar)), ...changed } });
    write(host, 'main', { [en]: source.replace('first', 'twice') });
    expect(await openDraft(ours)).toMatchObject([{ body: 'Ask twice.' }, changed]);
  });

  it('is saved again, in one language', async () => {
    const { host, ours } = await signedIn(forge);
    await save(ours, { [ar]: { ...(await opened(ours, ar)), ...changed } });
    const [inEnglish, inArabic] = await openDraft(ours);
    await save(ours, { [en]: { ...inEnglish }, [ar]: { ...inArabic, headline: 'جوازك عندهم' } }, true);
    expect(host.writes.at(-1)).toEqual({ branch, paths: [ar] });
    expect(textOf(host, branch, ar)).toContain('جوازك عندهم');
  });

  it('keeps what a colleague saved in it meanwhile', async () => {
    const { host, ours } = await signedIn(forge);
    await save(ours, { [ar]: { ...(await opened(ours, ar)), ...changed } });
    const [, mine] = await openDraft(ours);
    write(host, branch, { [ar]: arabic.replace('أولا', 'دائما') });
    await expect(save(ours, { [ar]: { ...mine, headline: 'جوازك عندهم' } }, true)).rejects.toThrow(
      SaveCancelledError,
    );
    expect(textOf(host, branch, ar)).toContain('دائما');
  });
});

import { describe, expect, it } from 'vitest';
import {
  AR,
  AR_TEXT,
  createContentRepository,
  DRAFT_BRANCH,
  EN,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';

const NEW_EN = '---\nheadline: A code is not a visa\n---\n';

const load = (path: string) => request('unpublishedEntryDataFile', { path, id: '' });

describe('a save', () => {
  it('commits only the files that differ', async () => {
    const { desk, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN, [AR]: AR_TEXT } }));
    expect(git('diff', '--name-only', 'main', DRAFT_BRANCH)).toBe(`${EN}\n`);
  });

  it('makes no commit when nothing differs', async () => {
    const { desk, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN, [AR]: AR_TEXT } }));
    const tip = git('rev-parse', DRAFT_BRANCH);
    await desk(persist({ texts: { [EN]: NEW_EN, [AR]: AR_TEXT } }));
    expect(git('rev-parse', DRAFT_BRANCH)).toBe(tip);
  });

  it('tells which texts now stand as they were sent', async () => {
    const { desk, git } = createContentRepository();
    const answer = await desk(persist({ texts: { [EN]: NEW_EN, [AR]: AR_TEXT } }));
    expect(answer).toMatchObject({
      revisions: {
        [EN]: git('rev-parse', `${DRAFT_BRANCH}:${EN}`).trim(),
        [AR]: git('rev-parse', `main:${AR}`).trim(),
      },
    });
  });

  it('leaves changed, staged and new files of the developer alone, byte for byte', async () => {
    const { desk, git, commit, write, read } = createContentRepository();
    commit({ 'src/page.ts': 'one\n', 'src/other.ts': 'one\n' });
    write('src/page.ts', 'staged\n');
    git('add', 'src/page.ts');
    write('src/page.ts', 'staged and changed\n');
    write('src/other.ts', 'changed\n');
    write('notes.txt', 'untracked\n');
    const before = [git('status', '--porcelain'), git('ls-files', '--stage')];

    await desk(persist({ texts: { [EN]: NEW_EN } }));
    await desk(READY);
    expect([git('status', '--porcelain'), git('ls-files', '--stage')]).toEqual(before);
    expect(git('diff', '--name-only', 'main', DRAFT_BRANCH)).toBe(`${EN}\n`);

    await desk(PUBLISH);
    expect(git('status', '--porcelain')).toBe(before[0]);
    expect(git('show', '--name-only', '--format=', 'main')).toBe(`${EN}\n`);
    expect(git('show', ':src/page.ts')).toBe('staged\n');
    expect(read('src/page.ts')).toBe('staged and changed\n');
    expect(read('notes.txt')).toBe('untracked\n');
  });

  it.each([
    ['Arabic with marks', 'لا تدفع أبدًا — ١١٢\n'],
    ['CRLF line ends', 'one\r\ntwo\r\n'],
    ['no line end at the end', 'one\ntwo'],
    ['a byte order mark', '\ufeffone\n'],
    ['joiners and emoji', 'می‌روم 👩‍👧\u2028\u200f\n'],
    ['a NUL character', 'one\0two\n'],
  ])('keeps %s byte for byte', async (_case, text) => {
    const { desk, git, read } = createContentRepository();
    await desk(persist({ texts: { [EN]: text } }));
    expect(await desk(load(EN))).toMatchObject({ data: text });
    await desk(READY);
    await desk(PUBLISH);
    expect(read(EN)).toBe(text);
    expect(git('cat-file', 'blob', `main:${EN}`)).toBe(text);
    expect(await desk(request('getEntry', { path: EN }))).toMatchObject({ data: text });
  });

  it('takes names in any script, again and again', async () => {
    const { desk, git, read } = createContentRepository();
    const path = 'content/messages/fa/می‌روم به ساحل [1].md';
    const name = { slug: 'می‌روم-به-ساحل' };
    for (const text of ['متن\n', 'متن تازه\n']) {
      await desk(persist({ texts: { [path]: text }, ...name }));
      expect(await desk(request('unpublishedEntries'))).toEqual(['messages/می‌روم-به-ساحل']);
      expect(await desk(request('unpublishedEntry', name))).toMatchObject({ diffs: [{ path }] });
      await desk(request('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_publish' }));
      await desk(request('publishUnpublishedEntry', name));
      expect(read(path)).toBe(text);
      expect(git('status', '--porcelain')).toBe('');
    }
    const list = request('entriesByFolder', { folder: 'content/messages/fa', extension: 'md', depth: 1 });
    expect(await desk(list)).toEqual([
      { data: 'متن تازه\n', file: { path, id: expect.stringMatching(/^[0-9a-f]{40}$/u) } },
    ]);
  });

  it('records its editor as the author', async () => {
    const { desk, git } = createContentRepository();
    const editor = { name: 'أمل <x>', email: 'amal@example.org' };
    await desk(persist({ texts: { [EN]: NEW_EN }, params: { editor } }));
    expect(git('log', '-1', '--format=%an|%ae|%cn', DRAFT_BRANCH)).toBe('أمل x|amal@example.org|أمل x\n');
    expect(await desk(request('unpublishedEntry'))).toMatchObject({ pullRequestAuthor: 'أمل x' });
  });

  it('records whom git is set up for when the page names nobody', async () => {
    const { desk, git } = createContentRepository();
    git('config', 'user.name', 'Rahel');
    git('config', 'user.email', 'rahel@example.org');
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    expect(git('log', '-1', '--format=%an|%ae', DRAFT_BRANCH)).toBe('Rahel|rahel@example.org\n');
  });

  it('works where git knows nobody', async () => {
    const { desk, git } = createContentRepository();
    git('config', 'user.useConfigOnly', 'true');
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    await desk(READY);
    await desk(PUBLISH);
    expect(git('log', '-1', '--format=%an|%ae', 'main')).toBe('Waymark editor|editor@waymark.invalid\n');
  });

  it('publishes at once where no review is set up', async () => {
    const { desk, git, read } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN, [AR]: AR_TEXT }, options: { useWorkflow: false } }));
    expect(read(EN)).toBe(NEW_EN);
    expect(git('show', '--name-only', '--format=%s', 'main')).toBe(`Update the-code\n\n${EN}\n`);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('moves a file to a new path', async () => {
    const { desk, git } = createContentRepository();
    const newPath = 'content/messages/en/a-code.md';
    const save = persist({
      texts: {},
      params: { dataFiles: [{ path: EN, newPath, slug: 'the-code', raw: NEW_EN }] },
    });
    await desk(save);
    expect(git('diff', '--name-status', '--no-renames', 'main', DRAFT_BRANCH)).toBe(
      `A\t${newPath}\nD\t${EN}\n`,
    );
  });
});

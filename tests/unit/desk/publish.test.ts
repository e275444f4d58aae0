import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  AR,
  AR_TEXT,
  createContentRepository,
  createTestFolder,
  DRAFT_BRANCH,
  EN,
  EN_TEXT,
  FR,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';

const SUBJECT = 'Publish messages/the-code';

async function createReadyDraft(texts: Readonly<Record<string, string>> = { [EN]: 'new\n' }) {
  const repository = createContentRepository();
  await repository.desk(persist({ texts }));
  await repository.desk(READY);
  return repository;
}

describe('publishing', () => {
  it('names everyone who wrote, and does not publish what was struck out', async () => {
    const { desk, git } = createContentRepository();
    const [amal, rahel, omid] = ['Amal', 'Rahel', 'Omid'].map((name) => ({
      editor: { name, email: `${name.toLowerCase()}@example.org` },
    }));
    await desk(persist({ texts: { [EN]: 'with the witness’s name\n' }, params: amal ?? {} }));
    await desk(persist({ texts: { [EN]: 'without\n' }, params: rahel ?? {} }));
    await desk(request('updateUnpublishedEntryStatus', { newStatus: 'pending_publish', ...omid }));
    await desk(request('publishUnpublishedEntry', { ...omid }));

    expect(git('log', '-1', '--format=%an %cn%n%B', 'main')).toBe(
      `Amal Omid\n${SUBJECT}\n\nCo-authored-by: Rahel <rahel@example.org>\n\n`,
    );
    expect(git('log', '--format=%s', 'main')).toBe(`${SUBJECT}\nBegin\n`);
    expect(git('log', '-S', 'witness', '--format=%s', '--all')).toBe('');
  });

  it('takes files away that the draft takes away', async () => {
    const { desk, git, root, commit } = createContentRepository();
    git('switch', '--quiet', '--create', DRAFT_BRANCH);
    rmSync(join(root, AR));
    commit({});
    git('switch', '--quiet', 'main');
    expect(await desk(request('unpublishedEntryDataFile', { path: AR, id: '' }))).toMatchObject({
      data: null,
    });
    expect(await desk(request('unpublishedEntry'))).toMatchObject({ diffs: [] });
    await desk(READY);
    await desk(PUBLISH);
    expect(existsSync(join(root, AR))).toBe(false);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('waits until the draft is marked Ready', async () => {
    const { desk, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'new\n' } }));
    await expect(desk(PUBLISH)).rejects.toMatchObject({
      code: 'not-ready',
      message: 'The draft “messages/the-code” is marked “Draft”. Mark it “Ready”, then publish it.',
    });
    expect(git('show', `main:${EN}`)).toBe(EN_TEXT);
  });

  it('says that a draft is gone when it was published already', async () => {
    const { desk } = await createReadyDraft();
    await desk(PUBLISH);
    await expect(desk(PUBLISH)).rejects.toThrow('There is no draft “messages/the-code”.');
  });

  it('refuses a draft that changes more than content', async () => {
    const { desk, git, commit } = createContentRepository();
    git('switch', '--quiet', '--create', DRAFT_BRANCH);
    commit({ 'package.json': '{}' });
    git('switch', '--quiet', 'main');
    await desk(READY);
    await expect(desk(PUBLISH)).rejects.toThrow('changes package.json, which is no content file.');
    expect(await desk(request('unpublishedEntry'))).toMatchObject({ diffs: [] });
  });

  it('refuses a draft with a link in it', async () => {
    const { desk, git, root, commit } = createContentRepository();
    git('switch', '--quiet', '--create', DRAFT_BRANCH);
    symlinkSync('/etc/hostname', join(root, FR.replace('/fr/', '/en/').replace('the-code', 'link')));
    commit({});
    git('switch', '--quiet', 'main');
    await desk(READY);
    await expect(desk(PUBLISH)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('publishing over work that is not committed', () => {
  const UNCOMMITTED = {
    code: 'uncommitted',
    message:
      `${EN} has changes in the content folder that are not committed. ` +
      'Commit them or undo them with git, then try again. Nothing was published.',
  };

  it.each<[string, (repository: ReturnType<typeof createContentRepository>) => void]>([
    ['an edited file', ({ write }) => write(EN, 'mine\n')],
    ['a deleted file', ({ root }) => rmSync(join(root, EN))],
    [
      'a staged file',
      ({ write, git }) => {
        write(EN, 'mine\n');
        git('add', EN);
        write(EN, EN_TEXT);
      },
    ],
    ['a file that is no longer staged', ({ git }) => git('rm', '--quiet', '--cached', EN)],
  ])('stops before anything at %s', async (_case, disturb) => {
    const repository = await createReadyDraft({ [EN]: 'new\n', [AR]: 'جديد\n' });
    disturb(repository);
    const { desk, git, root, read } = repository;
    const state = () => [
      git('rev-parse', 'main', DRAFT_BRANCH),
      git('ls-files', '--stage'),
      existsSync(join(root, EN)) && read(EN),
    ];
    const before = state();

    await expect(desk(PUBLISH)).rejects.toMatchObject(UNCOMMITTED);
    expect(state()).toEqual(before);
    expect(read(AR)).toBe(AR_TEXT);
    expect(repository.faults()).toBe('');
  });

  it('stops at a new file that lies in the folder already', async () => {
    const { desk, write, read } = await createReadyDraft({ [FR]: 'nouveau\n' });
    write(FR, 'le mien\n');
    await expect(desk(PUBLISH)).rejects.toMatchObject({ code: 'uncommitted' });
    expect(read(FR)).toBe('le mien\n');
  });

  it('goes on when the folder holds just what is published, as after an interrupted attempt', async () => {
    const { desk, git, write } = await createReadyDraft({ [EN]: 'new\n', [AR]: 'جديد\n' });
    write(EN, 'new\n');
    git('add', EN);
    await desk(PUBLISH);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('goes on when only the dates of the files have changed', async () => {
    const { desk, git, write } = await createReadyDraft();
    write(EN, EN_TEXT);
    await desk(PUBLISH);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('waits for another git command, and gives up before anything has changed', async () => {
    const { desk, git, root, read } = await createReadyDraft();
    const lock = join(root, '.git/index.lock');
    writeFileSync(lock, '');
    const before = git('rev-parse', 'main', DRAFT_BRANCH);
    await expect(desk(PUBLISH)).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining('Another git command is at work in the content folder'),
    });
    expect(git('rev-parse', 'main', DRAFT_BRANCH)).toBe(before);
    expect(read(EN)).toBe(EN_TEXT);
    rmSync(lock);
    await desk(PUBLISH);
    expect(read(EN)).toBe('new\n');
  });
});

describe('a repository whose line ends git converts', () => {
  it('shows, compares and publishes texts as git stores them', async () => {
    const { desk, git, root, read } = createContentRepository();
    git('config', 'core.autocrlf', 'true');
    rmSync(join(root, EN));
    git('checkout', '--', EN);
    expect(read(EN)).toBe(EN_TEXT.replaceAll('\n', '\r\n'));

    expect(await desk(request('getEntry', { path: EN }))).toMatchObject({ data: EN_TEXT });
    expect(
      await desk(request('entriesByFolder', { folder: 'content/messages', extension: 'md', depth: 2 })),
    ).toMatchObject([{ data: AR_TEXT }, { data: EN_TEXT }]);
    await desk(persist({ texts: { [EN]: EN_TEXT, [AR]: 'جديد\n' } }));
    expect(git('diff', '--name-only', 'main', DRAFT_BRANCH)).toBe(`${AR}\n`);
    await desk(persist({ texts: { [EN]: 'one\ntwo\n' } }));
    await desk(READY);
    await desk(PUBLISH);
    expect(read(EN)).toBe('one\r\ntwo\r\n');
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('a content folder that is a repository of its own', () => {
  it('is served like any other', async () => {
    const root = createTestFolder();
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    git('init', '--quiet', '--initial-branch=main');
    git(
      '-c',
      'user.name=Dev',
      '-c',
      'user.email=dev@example.org',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'Begin',
    );
    const { createDeskService } = await import('../../../src/desk/desk-service.ts');
    const desk = createDeskService({
      repositoryRoot: root,
      writableFolders: ['messages'],
      log: () => undefined,
    });
    await desk(persist({ texts: { 'messages/en/the-code.md': 'new\n' } }));
    await desk(READY);
    await desk(PUBLISH);
    expect(git('show', 'main:messages/en/the-code.md')).toBe('new\n');
  });
});

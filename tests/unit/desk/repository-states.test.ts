import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRepositoryRoot } from '../../../src/desk/repository.ts';
import {
  type ContentRepository,
  createContentRepository,
  createTestFolder,
  DRAFT_BRANCH,
  EN,
  EN_TEXT,
  git,
  openContentRepository,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';

const SAVE = persist({ texts: { [EN]: 'new\n' } });
const LOAD = request('getEntry', { path: EN });

describe('a folder that is no repository to work in', () => {
  it.each<[string, (folder: string) => string, RegExp]>([
    [
      'has no repository',
      (folder) => folder,
      /is not a git repository\. Run “git init” there, and commit once\.$/u,
    ],
    ['does not exist', (folder) => join(folder, 'none'), /^The folder .* cannot be opened\.$/u],
    [
      'is bare',
      (folder) => {
        git(folder, 'init', '--quiet', '--bare');
        return folder;
      },
      /is a bare git repository: it has no files to edit\. Clone it first\.$/u,
    ],
    [
      'lies inside a repository',
      (folder) => {
        git(folder, 'init', '--quiet');
        mkdirSync(join(folder, 'content'));
        return join(folder, 'content');
      },
      /lies inside the git repository .*\. The desk needs that folder\.$/u,
    ],
  ])('is explained in one sentence when it %s', async (_case, prepare, sentence) => {
    const { desk } = openContentRepository(prepare(createTestFolder()));
    await expect(desk(LOAD)).rejects.toMatchObject({
      code: 'repository',
      message: expect.stringMatching(sentence),
    });
  });

  it('is looked at again with the next request', async () => {
    const folder = createTestFolder();
    const { desk, commit } = openContentRepository(folder);
    await expect(desk(LOAD)).rejects.toMatchObject({ code: 'repository' });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    commit({ [EN]: EN_TEXT });
    expect(await desk(LOAD)).toMatchObject({ data: EN_TEXT });
  });
});

describe('a repository that is not on the published branch', () => {
  it.each<[string, (repository: ContentRepository) => void, string]>([
    [
      'a single commit is checked out',
      ({ git: run }) => run('checkout', '--quiet', '--detach'),
      'No branch is checked out in the content folder. Run “git switch main”, then try again.',
    ],
    [
      'another branch is checked out',
      ({ git: run }) => run('switch', '--quiet', '--create', 'redesign'),
      'The content folder is on the branch “redesign”, but editors publish to “main”. Run “git switch main”, then try again.',
    ],
    [
      'the draft itself is checked out',
      ({ git: run }) => run('switch', '--quiet', DRAFT_BRANCH),
      'The content folder is on the branch “cms/messages/the-code”, but editors publish to “main”. Run “git switch main”, then try again.',
    ],
  ])('can be read but not changed when %s', async (_case, disturb, message) => {
    const repository = createContentRepository();
    const { desk, git: run } = repository;
    await desk(SAVE);
    await desk(READY);
    disturb(repository);
    const refs = run('for-each-ref');

    expect(await desk(LOAD)).toHaveProperty('data');
    for (const write of [SAVE, READY, PUBLISH, request('deleteUnpublishedEntry')]) {
      await expect(desk(write)).rejects.toMatchObject({ code: 'repository', message });
    }
    expect(run('for-each-ref')).toBe(refs);
  });

  it('can be read but not changed before the first commit', async () => {
    const folder = createTestFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    const { desk, write } = openContentRepository(folder);
    write(EN, EN_TEXT);
    expect(await desk(LOAD)).toMatchObject({ data: EN_TEXT });
    expect(
      await desk(request('entriesByFolder', { folder: 'content/messages', extension: 'md', depth: 2 })),
    ).toMatchObject([{ data: EN_TEXT }]);
    expect(await desk(request('unpublishedEntries'))).toEqual([]);
    await expect(desk(SAVE)).rejects.toThrow(
      'The branch “main” has no commit yet. Commit the content folder once, then try again.',
    );
  });
});

describe('the root of a repository', () => {
  it('is found from a folder inside it, and not from outside', async () => {
    const { root } = createContentRepository();
    expect(await findRepositoryRoot(join(root, 'content/messages'))).toBe(root);
    expect(await findRepositoryRoot(createTestFolder())).toBeUndefined();
  });
});

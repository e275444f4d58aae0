import { describe, expect, it } from 'vitest';
import { blobId } from '../../../src/desk/blob-id.ts';
import {
  AR,
  AR_TEXT,
  createContentRepository,
  DRAFT_BRANCH,
  EN,
  EN_TEXT,
  FR,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';

const idOf = (text: string) => blobId('sha1', Buffer.from(text));

describe('two editors of one draft', () => {
  it('are stopped when both change the same text, and the second is shown the first one’s', async () => {
    const { desk, git } = createContentRepository();
    const params = { baseRevisions: { [EN]: idOf(EN_TEXT) } };
    await desk(persist({ texts: { [EN]: 'first\n' }, params }));

    await expect(desk(persist({ texts: { [EN]: 'second\n' }, params }))).rejects.toMatchObject({
      code: 'conflict',
      message:
        `${EN} was changed by someone else while you were editing it. ` +
        'Copy your text, reload the page, and put your changes in again. Nothing was saved.',
      details: { path: EN, theirs: 'first\n', revision: idOf('first\n') },
    });
    expect(git('show', `${DRAFT_BRANCH}:${EN}`)).toBe('first\n');
  });

  it('do not undo each other’s languages, though each sends all of them', async () => {
    const { desk } = createContentRepository();
    const params = { baseRevisions: { [EN]: idOf(EN_TEXT), [AR]: idOf(AR_TEXT) } };
    await desk(persist({ texts: { [EN]: EN_TEXT, [AR]: 'جديد\n' }, params }));
    const answer = await desk(persist({ texts: { [EN]: 'new\n', [AR]: AR_TEXT }, params }));

    expect(await desk(request('unpublishedEntryDataFile', { path: AR, id: '' }))).toMatchObject({
      data: 'جديد\n',
    });
    expect(await desk(request('unpublishedEntryDataFile', { path: EN, id: '' }))).toMatchObject({
      data: 'new\n',
    });
    // Her page still shows the old Arabic, so it must not come to believe that it has the new one.
    expect(answer).toMatchObject({ revisions: { [EN]: idOf('new\n') } });
    expect(answer).not.toHaveProperty(['revisions', AR]);
  });

  it('are no conflict when both write the same text', async () => {
    const { desk } = createContentRepository();
    const params = { baseRevisions: { [EN]: idOf(EN_TEXT) } };
    await desk(persist({ texts: { [EN]: 'same\n' }, params }));
    await expect(desk(persist({ texts: { [EN]: 'same\n' }, params }))).resolves.toBeDefined();
  });

  it('are stopped when both begin the same translation', async () => {
    const { desk } = createContentRepository();
    const params = { baseRevisions: { [FR]: null } };
    await desk(persist({ texts: { [FR]: 'premier\n' }, params }));
    await expect(desk(persist({ texts: { [FR]: 'second\n' }, params }))).rejects.toMatchObject({
      code: 'conflict',
      details: { theirs: 'premier\n' },
    });
  });

  it('save one after the other when each knows the text before', async () => {
    const { desk } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'first\n' }, params: { baseRevisions: { [EN]: idOf(EN_TEXT) } } }));
    const params = { baseRevisions: { [EN]: idOf('first\n') } };
    await expect(desk(persist({ texts: { [EN]: 'second\n' }, params }))).resolves.toBeDefined();
  });
});

describe('a page that names no base revision', () => {
  it('still writes only what differs from the draft', async () => {
    const { desk, git } = createContentRepository();
    await desk(persist({ texts: { [AR]: 'جديد\n' } }));
    await desk(persist({ texts: { [EN]: 'new\n', [AR]: 'جديد\n' } }));
    expect(git('show', '--name-only', '--format=', DRAFT_BRANCH)).toBe(`${EN}\n`);
  });
});

describe('a new entry', () => {
  it.each([
    ['published', undefined],
    ['drafted', { texts: { [FR]: 'déjà là\n' } }],
  ])('is refused under a name that is already %s', async (_case, before) => {
    const { desk } = createContentRepository();
    if (before) await desk(persist(before));
    const path = before ? FR : EN;
    const save = persist({ texts: { [path]: 'another message\n' }, options: { newEntry: true } });
    await expect(desk(save)).rejects.toMatchObject({
      code: 'conflict',
      message: `There is already a file ${path}. Choose another short name.`,
    });
  });

  it('may be sent twice, when the first answer got lost', async () => {
    const { desk } = createContentRepository({});
    const save = persist({ texts: { [EN]: EN_TEXT }, options: { newEntry: true } });
    await desk(save);
    await expect(desk(save)).resolves.toBeDefined();
  });
});

describe('a text that was published while a draft was open', () => {
  it('is refused, named and shown when the draft changes it too; nothing is written', async () => {
    const { desk, git, commit, read } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'draft\n', [AR]: 'مسودة\n' } }));
    await desk(READY);
    commit({ [EN]: 'published meanwhile\n' });
    const before = git('rev-parse', 'main', DRAFT_BRANCH);

    await expect(desk(PUBLISH)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(`${EN} was changed on the published site after this draft had begun.`),
      details: { path: EN, theirs: 'published meanwhile\n', revision: idOf('published meanwhile\n') },
    });
    expect(git('rev-parse', 'main', DRAFT_BRANCH)).toBe(before);
    expect(read(EN)).toBe('published meanwhile\n');
    expect(read(AR)).toBe(AR_TEXT);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is no conflict when the draft leaves it alone', async () => {
    const { desk, commit, read, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'draft\n' } }));
    await desk(READY);
    commit({ [AR]: 'published meanwhile\n' });
    await desk(PUBLISH);
    expect(read(EN)).toBe('draft\n');
    expect(read(AR)).toBe('published meanwhile\n');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is no conflict when the draft changes it only afterwards', async () => {
    const { desk, commit, read } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'draft\n' } }));
    commit({ [AR]: 'published meanwhile\n' });
    await desk(persist({ texts: { [AR]: 'and more\n' } }));
    await desk(READY);
    await desk(PUBLISH);
    expect(read(AR)).toBe('and more\n');
  });

  it('is no conflict when both say the same, and the draft is then simply done', async () => {
    const { desk, commit, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'same\n' } }));
    await desk(READY);
    commit({ [EN]: 'same\n' });
    const published = git('rev-parse', 'main');
    await desk(PUBLISH);
    expect(git('rev-parse', 'main')).toBe(published);
    expect(git('branch', '--list', 'cms/*')).toBe('');
  });

  it.each([
    ['her own wording', 'both\n'],
    ['the draft’s wording as it was', 'draft\n'],
    ['the published wording', 'published meanwhile\n'],
  ])('is settled when an editor has seen it and saves %s', async (_case, wording) => {
    const { desk, commit, read, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'draft\n', [AR]: 'مسودة\n' } }));
    await desk(READY);
    commit({ [EN]: 'published meanwhile\n' });
    const publishedRevisions = { [EN]: idOf('published meanwhile\n') };

    await desk(persist({ texts: { [EN]: wording }, params: { publishedRevisions } }));
    await desk(PUBLISH);
    expect(read(EN)).toBe(wording);
    expect(read(AR)).toBe('مسودة\n');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('stays a conflict when the editor has seen an older published text', async () => {
    const { desk, commit } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'draft\n' } }));
    await desk(READY);
    commit({ [EN]: 'published meanwhile\n' });
    commit({ [EN]: 'published once more\n' });
    const publishedRevisions = { [EN]: idOf('published meanwhile\n') };
    await desk(persist({ texts: { [EN]: 'both\n' }, params: { publishedRevisions } }));
    await expect(desk(PUBLISH)).rejects.toMatchObject({ code: 'conflict' });
  });
});

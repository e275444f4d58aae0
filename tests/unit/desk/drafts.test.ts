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
  openContentRepository,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';

const NEW_EN = '---\nheadline: A code is not a visa\n---\n';

const load = (path: string) => request('unpublishedEntryDataFile', { path, id: '' });

describe('a draft', () => {
  it('lives on a branch of its own and leaves the folder and its branch as they are', async () => {
    const { desk, git, read } = createContentRepository();
    const published = git('rev-parse', 'main');

    await desk(persist({ texts: { [EN]: NEW_EN } }));

    expect(git('show', `${DRAFT_BRANCH}:${EN}`)).toBe(NEW_EN);
    expect(read(EN)).toBe(EN_TEXT);
    expect(git('rev-parse', 'main')).toBe(published);
    expect(git('symbolic-ref', 'HEAD')).toBe('refs/heads/main\n');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is listed, described, marked, published and gone', async () => {
    const { desk, git, read } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN, [FR]: 'Bonjour\n' } }));

    expect(await desk(request('unpublishedEntries'))).toEqual(['messages/the-code']);
    expect(await desk(request('unpublishedEntry', { id: 'messages/the-code' }))).toMatchObject({
      collection: 'messages',
      slug: 'the-code',
      status: 'draft',
      diffs: [
        { path: EN, newFile: false },
        { path: FR, newFile: true },
      ],
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    });

    await desk(READY);
    expect(await desk(request('unpublishedEntry'))).toMatchObject({ status: 'pending_publish' });

    await desk(PUBLISH);
    expect(read(EN)).toBe(NEW_EN);
    expect(read(FR)).toBe('Bonjour\n');
    expect(git('show', `main:${EN}`)).toBe(NEW_EN);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('branch', '--list', 'cms/*')).toBe('');
    expect(await desk(request('unpublishedEntries'))).toEqual([]);
    await expect(desk(request('unpublishedEntry'))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('can be deleted, and what is published stays', async () => {
    const { desk, git, lines } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    const tip = git('rev-parse', DRAFT_BRANCH).trim();

    await desk(request('deleteUnpublishedEntry', { editor: { name: 'Amal' } }));

    expect(git('branch', '--list', 'cms/*')).toBe('');
    expect(git('show', `main:${EN}`)).toBe(EN_TEXT);
    expect(lines).toEqual([`Draft messages/the-code deleted by Amal; its last version was commit ${tip}.`]);
  });

  it('keeps its status when its text is saved again', async () => {
    const { desk } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    await desk(request('updateUnpublishedEntryStatus', { newStatus: 'pending_review' }));
    await desk(persist({ texts: { [EN]: 'Once more\n' }, options: { status: 'draft' } }));
    expect(await desk(request('unpublishedEntry'))).toMatchObject({ status: 'pending_review' });
  });

  it('can begin as Ready, as an entry does that is taken off the site', async () => {
    const { desk } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN }, options: { status: 'pending_publish' } }));
    expect(await desk(request('unpublishedEntry'))).toMatchObject({ status: 'pending_publish' });
  });

  it('survives a clone with its status', async () => {
    const { desk, root, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    await desk(request('updateUnpublishedEntryStatus', { newStatus: 'pending_review' }));

    const clone = createTestFolder();
    git('clone', '--quiet', root, clone);
    const copy = openContentRepository(clone);
    copy.git('branch', '--quiet', DRAFT_BRANCH, `origin/${DRAFT_BRANCH}`);

    expect(await copy.desk(request('unpublishedEntry'))).toMatchObject({ status: 'pending_review' });
    expect(await copy.desk(load(EN))).toMatchObject({ data: NEW_EN });
  });

  it('keeps its status when somebody commits to its branch by hand', async () => {
    const { desk, git, commit } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    await desk(request('updateUnpublishedEntryStatus', { newStatus: 'pending_review' }));
    git('switch', '--quiet', DRAFT_BRANCH);
    commit({ [AR]: 'by hand\n' });
    git('switch', '--quiet', 'main');

    expect(await desk(request('unpublishedEntry'))).toMatchObject({ status: 'pending_review' });
    expect(await desk(load(AR))).toMatchObject({ data: 'by hand\n' });
  });
});

describe('the languages of a draft', () => {
  it('show the published text where the draft leaves them alone', async () => {
    const { desk } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    expect(await desk(load(EN))).toMatchObject({ data: NEW_EN });
    expect(await desk(load(AR))).toMatchObject({ data: AR_TEXT });
  });

  it('show the newest published text, also when it came after the draft had begun', async () => {
    const { desk, commit } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    commit({ [AR]: 'أحدث\n' });
    expect(await desk(load(AR))).toMatchObject({ data: 'أحدث\n' });
  });

  it('are an answer without text where there is no file', async () => {
    const { desk } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    expect(await desk(load(FR))).toEqual({ data: null, revision: null });
    expect(await desk(request('getEntry', { path: FR }))).toEqual({
      data: null,
      file: { path: FR, id: null },
    });
  });

  it('are an error where the file cannot be read, so that no page takes them for empty', async () => {
    const { desk, commit } = createContentRepository();
    await desk(persist({ texts: { [EN]: NEW_EN } }));
    commit({ [AR]: Buffer.from([0xff, 0xfe, 0x41]) });
    await expect(desk(load(AR))).rejects.toThrow(`${AR} is not UTF-8 text.`);
    await expect(desk(request('getEntry', { path: AR }))).rejects.toThrow(`${AR} is not UTF-8 text.`);
  });

  it.each([
    ['only uploads a picture', []],
    ['takes its change back', [persist({ texts: { [EN]: NEW_EN } })]],
  ])('name a text for Decap to load even when the draft %s', async (_case, savesBefore) => {
    const { desk } = createContentRepository();
    for (const save of savesBefore) await desk(save);
    const assets = [{ path: 'content/media/boat.webp', content: 'AAAA', encoding: 'base64' }];
    await desk(persist({ texts: { [EN]: EN_TEXT }, assets }));
    expect(await desk(request('unpublishedEntry'))).toMatchObject({
      diffs: expect.arrayContaining([{ id: '', path: EN, newFile: false }]),
    });
  });
});

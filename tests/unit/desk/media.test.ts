import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  AR,
  createContentRepository,
  DRAFT_BRANCH,
  EN,
  EN_TEXT,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';

const BOAT = 'content/media/boat.webp';
const BYTES = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xfe]);
const upload = (path = BOAT, bytes = BYTES) => ({
  path,
  content: bytes.toString('base64'),
  encoding: 'base64',
});
const options = { commitMessage: 'Upload' };

describe('an upload into a draft', () => {
  it('goes onto the draft’s branch, and is published with it', async () => {
    const { desk, git, root } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'image: boat.webp\n' }, assets: [upload()] }));
    expect(existsSync(join(root, BOAT))).toBe(false);
    expect(await desk(request('unpublishedEntryMediaFile', { path: BOAT, id: 'any' }))).toMatchObject({
      name: 'boat.webp',
      path: BOAT,
      content: BYTES.toString('base64'),
      encoding: 'base64',
    });
    await desk(READY);
    await desk(PUBLISH);
    expect(readFileSync(join(root, BOAT))).toEqual(BYTES);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('goes again when the editor takes it out', async () => {
    const { desk, git } = createContentRepository();
    await desk(persist({ texts: { [EN]: 'image: boat.webp\n' }, assets: [upload()] }));
    await desk(persist({ texts: { [EN]: EN_TEXT } }));
    expect(git('ls-tree', '-r', '--name-only', DRAFT_BRANCH)).not.toContain(BOAT);
  });

  it('stays when another editor, who does not know of it, saves another language', async () => {
    const { desk, git } = createContentRepository();
    const before = git('rev-parse', `main:${EN}`).trim();
    await desk(persist({ texts: { [EN]: 'image: boat.webp\n' }, assets: [upload()] }));
    const params = { baseRevisions: { [EN]: before } };
    await desk(persist({ texts: { [EN]: EN_TEXT, [AR]: 'جديد\n' }, params }));
    expect(git('ls-tree', '-r', '--name-only', DRAFT_BRANCH)).toContain(BOAT);
  });
});

describe('the media library', () => {
  it('takes an upload at once, lists it, and gives it back byte for byte', async () => {
    const { desk, git } = createContentRepository();
    const answer = await desk(request('persistMedia', { asset: upload(), options }));
    const file = {
      id: git('rev-parse', `main:${BOAT}`).trim(),
      name: 'boat.webp',
      path: BOAT,
      content: BYTES.toString('base64'),
      encoding: 'base64',
    };
    expect(answer).toEqual(file);
    expect(await desk(request('getMedia', { mediaFolder: 'content/media/' }))).toEqual([file]);
    expect(await desk(request('getMediaFile', { path: BOAT }))).toEqual(file);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '-1', '--format=%s')).toBe('Upload\n');
  });

  it('is empty before the first upload', async () => {
    const { desk } = createContentRepository();
    expect(await desk(request('getMedia', { mediaFolder: 'content/media' }))).toEqual([]);
    await expect(desk(request('getMediaFile', { path: BOAT }))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses an upload that was damaged on the way', async () => {
    const { desk } = createContentRepository();
    const asset = { ...upload(), content: 'AAA*' };
    await expect(desk(request('persistMedia', { asset, options }))).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('deleting files', () => {
  it('takes away those that exist, in one commit', async () => {
    const { desk, git, root } = createContentRepository();
    const paths = [EN, AR, 'content/messages/fr/the-code.md'];
    await desk(request('deleteFiles', { paths, options: { commitMessage: 'Delete the-code' } }));
    expect(existsSync(join(root, EN))).toBe(false);
    expect(git('show', '--name-status', '--format=%s', 'main')).toBe(
      `Delete the-code\n\nD\t${AR}\nD\t${EN}\n`,
    );
    expect(git('status', '--porcelain')).toBe('');
  });

  it('takes one away by its old name', async () => {
    const { desk, root } = createContentRepository();
    await desk(request('deleteFile', { path: EN, options: { commitMessage: 'Delete' } }));
    expect(existsSync(join(root, EN))).toBe(false);
  });

  it('stops at a file that git does not have', async () => {
    const { desk, write, read } = createContentRepository();
    write(BOAT, 'only copy');
    const remove = request('deleteFiles', { paths: [BOAT], options: { commitMessage: 'Delete' } });
    await expect(desk(remove)).rejects.toMatchObject({ code: 'uncommitted' });
    expect(read(BOAT)).toBe('only copy');
  });

  it('stops at a text that changed since the editor saw it', async () => {
    const { desk, git, commit } = createContentRepository();
    const baseRevisions = { [EN]: git('rev-parse', `main:${EN}`).trim() };
    commit({ [EN]: 'newer\n' });
    const remove = request('deleteFiles', {
      paths: [EN],
      options: { commitMessage: 'Delete' },
      baseRevisions,
    });
    await expect(desk(remove)).rejects.toMatchObject({ code: 'conflict', details: { theirs: 'newer\n' } });
  });
});

describe('a link in the content folder', () => {
  it.each([
    ['read', request('getEntry', { path: 'content/media/link/passwd' })],
    ['listed', request('getMedia', { mediaFolder: 'content/media/link' })],
    ['written through', request('persistMedia', { asset: upload('content/media/link/x.webp'), options })],
  ])('is not %s', async (_case, action) => {
    const { desk, root, write } = createContentRepository();
    write(BOAT, BYTES);
    symlinkSync('/etc', join(root, 'content/media/link'));
    await expect(desk(action)).rejects.toMatchObject({
      code: 'invalid',
      message: 'content/media/link is a link. The desk reads and writes real files and folders only.',
    });
  });
});

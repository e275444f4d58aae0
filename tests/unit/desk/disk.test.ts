import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  AR,
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
} from './content-repository.ts';
import { closeFolder, giveTo, mountSmallDisk, ordinaryPerson } from './full-disk.ts';
import { type DeskProcess, startDeskProcess } from './start-desk-process.ts';

const text = 'A text that somebody has worked on.\n';
const save = persist({ texts: { [EN]: text, [AR]: text } });

const full = {
  status: 507,
  content: {
    code: 'disk',
    error: expect.stringMatching(
      /^The disk of this computer is full, so nothing was saved\. .* still in the form\./u,
    ),
    sentence: { key: 'server.diskFull', values: {} },
  },
};

function expectNothingHalfWritten({ git: run, faults }: ContentRepository): void {
  expect(faults()).toBe('');
  expect(run('branch', '--list', DRAFT_BRANCH)).toBe('');
  expect(run('status', '--porcelain')).toBe('');
  expect(run('show', `main:${EN}`)).toBe(EN_TEXT);
}

async function expectSaves(desk: DeskProcess, { git: run }: ContentRepository): Promise<void> {
  expect(await desk.ask(save)).toMatchObject({ status: 200 });
  expect(run('show', `${DRAFT_BRANCH}:${EN}`)).toBe(text);
}

describe('a full disk', () => {
  it('is told to the editor, writes nothing by halves, and lets her save once there is room', async () => {
    const root = createTestFolder();
    if (!mountSmallDisk(root, 2)) return expectLimitIsTold(createContentRepository());
    git(root, 'init', '--quiet', '--initial-branch=main');
    const repository = openContentRepository(root);
    repository.commit({ [EN]: EN_TEXT, [AR]: 'old\n' });
    const ballast = join(root, '.git', 'ballast');
    fill(ballast);
    const desk = await startDeskProcess(root);
    expect(await desk.ask(save)).toMatchObject(full);
    expectNothingHalfWritten(repository);
    rmSync(ballast);
    await expectSaves(desk, repository);
  });

  it('is told in the same way where the system limits what may be written', async () => {
    await expectLimitIsTold(createContentRepository());
  });
});

/** Takes all the room that is left, down to the last block. */
function fill(file: string): void {
  for (const piece of [64 * 1024, 4096]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(piece), { flag: 'a' });
    } catch {
      // That was the rest.
    }
  }
}

async function expectLimitIsTold(repository: ContentRepository): Promise<void> {
  const desk = await startDeskProcess(repository.root, { blocks: 0 });
  expect(await desk.ask(save)).toMatchObject(full);
  expectNothingHalfWritten(repository);
  await desk.kill('everything');
  await expectSaves(await startDeskProcess(repository.root), repository);
}

describe('a folder that may not be written to', () => {
  it('is told to the editor, and lets her save once it may', async () => {
    const repository = createContentRepository();
    const { root } = repository;
    const person = ordinaryPerson();
    giveTo(person, root);
    const desk = await startDeskProcess(root, { person });
    const open = closeFolder(root);
    expect(await desk.ask(save)).toMatchObject({
      status: 507,
      content: {
        code: 'disk',
        error: expect.stringMatching(
          /^The content folder of this computer cannot be written to, .* still in the form\./u,
        ),
        sentence: { key: 'server.notWritable', values: { folder: root } },
      },
    });
    expectNothingHalfWritten(repository);
    open();
    await expectSaves(desk, repository);
  });

  it('is told when only the published files are closed, and nothing is published', async () => {
    const repository = createContentRepository();
    const { root, read } = repository;
    const person = ordinaryPerson();
    giveTo(person, root);
    const desk = await startDeskProcess(root, { person });
    await expectSaves(desk, repository);
    expect(await desk.ask(READY)).toMatchObject({ status: 200 });
    const open = closeFolder(join(root, 'content'));
    expect(await desk.ask(PUBLISH)).toMatchObject({ status: 507, content: { code: 'disk' } });
    expect(read(EN)).toBe(EN_TEXT);
    expect(repository.git('show', `main:${EN}`)).toBe(EN_TEXT);
    open();
    expect(await desk.ask(PUBLISH)).toMatchObject({ status: 200 });
    expect(read(EN)).toBe(text);
    expect(repository.faults()).toBe('');
  });
});

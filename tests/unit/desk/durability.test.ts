import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DeskService } from '../../../src/desk/desk-service.ts';
import {
  type ContentRepository,
  createContentRepository,
  DRAFT_BRANCH,
  EN,
  openContentRepository,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';

const LOOP = fileURLToPath(new URL('./save-without-end.ts', import.meta.url));

/** Adds a line to a text of the draft, again and again, until nobody was faster. Hands back the conflicts met. */
async function addLine(desk: DeskService, line: string): Promise<number> {
  for (let conflicts = 0; ; conflicts += 1) {
    const { data, revision } = Object.assign(
      { data: '', revision: null },
      await desk(request('unpublishedEntryDataFile', { path: EN, id: '' })),
    );
    await sleep(Math.random() * 10);
    const save = persist({
      texts: { [EN]: `${data}${line}\n` },
      params: { baseRevisions: { [EN]: revision } },
    });
    try {
      await desk(save);
      return conflicts;
    } catch (error) {
      expect(error).toMatchObject({ code: 'conflict' });
    }
  }
}

function expectWhole({ git, faults }: ContentRepository): void {
  expect(faults()).toBe('');
  expect(git('log', '--all', '-S', '<<<<<<<', '--format=%s')).toBe('');
}

describe('one desk', () => {
  it('takes thirty saves at once', { timeout: 60_000 }, async () => {
    const { desk, git } = createContentRepository();
    const paths = Array.from({ length: 30 }, (_, index) => `content/messages/en/message-${index}.md`);
    await Promise.all(paths.map((path) => desk(persist({ texts: { [path]: 'new\n' } }))));
    expect(git('diff', '--name-only', 'main', DRAFT_BRANCH).trim().split('\n').toSorted()).toEqual(
      paths.toSorted(),
    );
  });
});

describe('two processes at one repository', () => {
  it('lose nothing in 200 saves of one text, whatever the order', { timeout: 240_000 }, async () => {
    const repository = createContentRepository({ [EN]: '' });
    const second = openContentRepository(repository.root);
    await repository.desk(persist({ texts: { [EN]: 'begin\n' } }));

    const numbers = Array.from({ length: 100 }, (_, index) => index);
    async function addAll({ desk }: ContentRepository, name: string): Promise<number> {
      let conflicts = 0;
      for (const number of numbers) conflicts += await addLine(desk, `${name} ${number}`);
      return conflicts;
    }
    const conflicts = await Promise.all([addAll(repository, 'first'), addAll(second, 'second')]);

    const lines = repository.git('show', `${DRAFT_BRANCH}:${EN}`).trim().split('\n');
    const expected = ['begin', ...numbers.flatMap((number) => [`first ${number}`, `second ${number}`])];
    expect(lines.toSorted()).toEqual(expected.toSorted());
    // Otherwise they never met, and the test would show nothing.
    expect(conflicts[0] + conflicts[1]).toBeGreaterThan(10);
    expectWhole(repository);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('publish two drafts at the same moment, and a developer commits', { timeout: 60_000 }, async () => {
    const repository = createContentRepository();
    const second = openContentRepository(repository.root);
    async function publishNext({ desk }: ContentRepository, slug: string, text: string): Promise<void> {
      const path = `content/messages/en/${slug}.md`;
      const name = { slug };
      await desk(persist({ texts: { [path]: text }, slug }));
      await desk(request('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_publish' }));
      await desk(request('publishUnpublishedEntry', name));
    }
    for (let round = 0; round < 8; round += 1) {
      const text = `round ${round}\n`;
      await Promise.all([publishNext(repository, 'one', text), publishNext(second, 'two', text)]);
      expect(repository.read('content/messages/en/one.md')).toBe(text);
      expect(repository.read('content/messages/en/two.md')).toBe(text);
      repository.commit({ 'src/page.ts': text });
    }
    expect(repository.git('log', '--format=%s', 'main').split('\n')).toHaveLength(1 + 3 * 8 + 1);
    expectWhole(repository);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('a process that is killed', () => {
  it('leaves a whole repository that the next one goes on with, ten times', {
    timeout: 120_000,
  }, async () => {
    const repository = createContentRepository({ [EN]: 'begin\n' });
    const { root, git, read } = repository;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const child = spawn(process.execPath, [LOOP, root, EN], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await sleep(50 + Math.random() * 250);
      child.kill('SIGKILL');
      await once(child, 'close');

      expectWhole(repository);
      expect(git('symbolic-ref', 'HEAD')).toBe('refs/heads/main\n');
      expect(read(EN)).toMatch(/^(?:begin|after \d+|round \d+ of process \d+)\n$/u);

      // Whatever was under way is there to be finished, and then nothing is left over.
      const { desk } = openContentRepository(root);
      if (git('branch', '--list', DRAFT_BRANCH) !== '') {
        await desk(READY);
        await desk(PUBLISH);
      }
      expect(git('status', '--porcelain')).toBe('');
      expect(read(EN)).toBe(git('show', `main:${EN}`));

      await desk(persist({ texts: { [EN]: `after ${attempt}\n` } }));
      await desk(READY);
      await desk(PUBLISH);
      expect(read(EN)).toBe(`after ${attempt}\n`);
    }
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  AR,
  type ContentRepository,
  createContentRepository,
  DRAFT_BRANCH,
  EN,
  PUBLISH,
  persist,
  READY,
  request,
} from './content-repository.ts';
import { createChance } from './message-text.ts';
import { type DeskProcess, startDeskProcess } from './start-desk-process.ts';

const killsInSaves = 25;
const killsInPublications = 15;

/** Milliseconds that a request takes on this machine at the moment; the kills are spread over that and some more. */
function createStopwatch() {
  let typical = 120;
  return {
    async time<Result>(work: () => Promise<Result>): Promise<Result> {
      const begun = performance.now();
      const result = await work();
      typical = (typical + performance.now() - begun) / 2;
      return result;
    },
    wait: (chance: number) => sleep(chance * typical * 1.5),
  };
}

function saveOf(texts: Readonly<Record<string, string>>): object {
  return persist({ texts });
}

/** The texts that the message has in its draft, or as published if it has none. */
function standing({ git }: ContentRepository): readonly [string, string] {
  const branch = git('branch', '--list', DRAFT_BRANCH) === '' ? 'main' : DRAFT_BRANCH;
  return [git('show', `${branch}:${EN}`), git('show', `${branch}:${AR}`)];
}

function expectWhole({ git, faults, root, read }: ContentRepository): void {
  expect(faults()).toBe('');
  expect(git('symbolic-ref', 'HEAD')).toBe('refs/heads/main\n');
  expect(readdirSync(join(root, 'content/messages/en'))).toEqual(['the-code.md']);
  expect(read('notes.txt')).toBe('to do\n');
}

describe('a desk that is killed while it saves', () => {
  it.each(['the desk', 'everything'] as const)(
    'keeps what it acknowledged, has each save whole or not at all, and goes on, when %s is killed 25 times',
    { timeout: 240_000 },
    async (what) => {
      const repository = createContentRepository();
      repository.write('notes.txt', 'to do\n');
      const chance = createChance(what.length);
      let desk = await startDeskProcess(repository.root);
      const stopwatch = createStopwatch();
      let acknowledged = standing(repository);
      const seen = { inTime: 0, lost: 0 };
      for (let round = 0; round < killsInSaves; round += 1) {
        const texts: readonly [string, string] = [`round ${round}\n`, `دورة ${round}\n`];
        const answered = desk.ask(saveOf({ [EN]: texts[0], [AR]: texts[1] }));
        await stopwatch.wait(chance());
        await desk.kill(what);
        const answer = await answered;
        // Git commands that have outlived the desk end by themselves.
        if (what === 'the desk') await sleep(150);

        expectWhole(repository);
        const now = standing(repository);
        if (answer) expect([answer.status, now]).toEqual([200, texts]);
        else expect([acknowledged, texts]).toContainEqual(now);
        seen[answer ? 'inTime' : 'lost'] += 1;

        desk = await startDeskProcess(repository.root);
        const next: readonly [string, string] = [`after ${round}\n`, now[1]];
        expect(await stopwatch.time(() => desk.ask(saveOf({ [EN]: next[0] })))).toMatchObject({
          status: 200,
        });
        expect(standing(repository)).toEqual(next);
        acknowledged = next;
      }
      expect(repository.git('status', '--porcelain')).toBe('?? notes.txt\n');
      // Otherwise the moments were ill chosen.
      expect(Math.min(seen.inTime, seen.lost)).toBeGreaterThan(2);
    },
  );

  it('has published whole files or none, and can publish again, when everything is killed 15 times', {
    timeout: 240_000,
  }, async () => {
    const repository = createContentRepository();
    repository.write('notes.txt', 'to do\n');
    const chance = createChance(7);
    const stopwatch = createStopwatch();
    let desk = await startDeskProcess(repository.root);
    for (let round = 0; round < killsInPublications; round += 1) {
      const text = `round ${round}\n`;
      expect(await desk.ask(saveOf({ [EN]: text }))).toMatchObject({ status: 200 });
      expect(await desk.ask(READY)).toMatchObject({ status: 200 });
      const before = repository.read(EN);
      const answered = desk.ask(PUBLISH);
      await stopwatch.wait(chance());
      await desk.kill('everything');
      const answer = await answered;
      expectWhole(repository);
      expect(answer ? [text] : [before, text]).toContain(repository.read(EN));

      desk = await startDeskProcess(repository.root);
      const next = desk;
      await stopwatch.time(() => publishUnlessDone(next, repository));
      expect(repository.read(EN)).toBe(text);
      expect(repository.git('show', `main:${EN}`)).toBe(text);
      expect(repository.git('status', '--porcelain')).toBe('?? notes.txt\n');
    }
  });
});

async function publishUnlessDone(desk: DeskProcess, { git }: ContentRepository): Promise<void> {
  const isDraft = (await desk.ask(request('unpublishedEntry')))?.status === 200;
  if (isDraft) expect(await desk.ask(PUBLISH)).toMatchObject({ status: 200 });
  expect(git('branch', '--list', DRAFT_BRANCH)).toBe('');
}

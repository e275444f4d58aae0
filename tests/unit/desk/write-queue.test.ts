import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../src/desk/desk-error.ts';
import { retryWhileBusy } from '../../../src/desk/retry.ts';
import { sentence } from '../../../src/desk/sentences.ts';
import { createWriteQueue } from '../../../src/desk/write-queue.ts';

describe('the write queue', () => {
  it('runs one task after the other, also after one that fails', async () => {
    const enqueue = createWriteQueue();
    const steps: string[] = [];
    const task = (name: string, pause: number) => async () => {
      steps.push(`${name} begins`);
      await sleep(pause);
      steps.push(`${name} ends`);
      if (name === 'b') throw new Error('b fails');
      return name;
    };
    const results = await Promise.allSettled([
      enqueue(task('a', 20)),
      enqueue(task('b', 10)),
      enqueue(task('c', 0)),
    ]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('a task that finds another process in the way', () => {
  it('is tried again until it goes through', async () => {
    let tries = 0;
    const result = await retryWhileBusy(() => {
      tries += 1;
      return tries < 3
        ? Promise.reject(new DeskError('busy', sentence('branchBusy', { words: 'locked' })))
        : Promise.resolve('done');
    });
    expect([result, tries]).toEqual(['done', 3]);
  });

  it.each([
    ['at once with any other trouble', 'conflict', 1],
    ['after eight tries', 'busy', 8],
  ] as const)('gives up %s', async (_case, code, expected) => {
    let tries = 0;
    const result = retryWhileBusy(() => {
      tries += 1;
      return Promise.reject(new DeskError(code, sentence('branchBusy', { words: 'locked' })));
    });
    await expect(result).rejects.toMatchObject({ code });
    expect(tries).toBe(expected);
  });
});

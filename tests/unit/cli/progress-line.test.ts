import { expect, test } from 'vitest';
import { progressLine } from '../../../src/cli/progress-line.ts';

function watched(isTerminal: boolean) {
  let written = '';
  let now = 0;
  const progress = progressLine({
    noun: 'cards',
    out: { write: (text) => (written += text) },
    isTerminal,
    clock: () => now,
  });
  return {
    progress,
    at(milliseconds: number) {
      now = milliseconds;
      return this;
    },
    text: () => written,
  };
}

test('elsewhere than on a terminal it writes plain lines, one at each tenth of the work', () => {
  const { progress, at, text } = watched(false);
  for (let done = 1; done <= 40; done++) {
    at(done * 500);
    progress.update(done, 40);
  }
  progress.end();
  const lines = text().trimEnd().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('cards 4/40, about 18 s left');
  expect(lines.at(-1)).toBe('cards 40/40');
  expect(text()).not.toContain('\r');
});

test('on a terminal it redraws one line, not more often than a person can read', () => {
  const { progress, at, text } = watched(true);
  for (let done = 1; done <= 100; done++) {
    at(done * 10);
    progress.update(done, 100);
  }
  progress.end();
  const drawings = text().split('\r').slice(1);
  expect(drawings.length).toBeLessThanOrEqual(11);
  expect(drawings.at(-1)).toBe('\u001B[2Kcards 100/100\n');
});

test('long waits are told in minutes', () => {
  const { progress, at, text } = watched(false);
  at(60_000);
  progress.update(10, 100);
  expect(text()).toBe('cards 10/100, about 9 min left\n');
});

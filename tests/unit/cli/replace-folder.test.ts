import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mayReplace, replaceFolder } from '../../../src/cli/replace-folder.ts';
import { contentFolder } from '../../builders/content-folder.ts';

const running = new AbortController().signal;

/** A folder with an earlier build in `dist`, and a finished new one in `new`. */
async function scene() {
  const folder = await contentFolder(
    new Map([
      ['dist/index.html', 'old'],
      ['dist/only-old.html', 'old'],
      ['new/index.html', 'new'],
    ]),
  );
  const target = path.join(folder, 'dist');
  const page = () => readFile(path.join(target, 'index.html'), 'utf8');
  return { folder, target, page };
}

describe('a finished folder', () => {
  test('takes the place of the old one, whole', async () => {
    const { folder, target, page } = await scene();
    await replaceFolder(path.join(folder, 'new'), target, running);
    expect(await page()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(target)).toEqual(['index.html']);
  });

  test('is put where there was none, with the folders above it', async () => {
    const { folder } = await scene();
    const target = path.join(folder, 'www', 'site');
    await replaceFolder(path.join(folder, 'new'), target, running);
    expect(await readFile(path.join(target, 'index.html'), 'utf8')).toBe('new');
  });

  test('is not put in place any more when the build was stopped', async () => {
    const { folder, target, page } = await scene();
    const stopped = AbortSignal.abort(new Error('Stopped.'));
    await expect(replaceFolder(path.join(folder, 'new'), target, stopped)).rejects.toThrow('Stopped.');
    expect(await page()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  const memory = '/dev/shm';
  const isOtherDisk = existsSync(memory) && statSync(memory).dev !== statSync('/tmp').dev;
  test.runIf(isOtherDisk)('reaches another disk as a copy', async () => {
    const { folder } = await scene();
    const elsewhere = await mkdtemp(path.join(memory, 'waymark-'));
    onTestFinished(() => rm(elsewhere, { recursive: true }));
    await replaceFolder(path.join(folder, 'new'), path.join(elsewhere, 'dist'), running);
    expect(await readFile(path.join(elsewhere, 'dist/index.html'), 'utf8')).toBe('new');
    expect(readdirSync(elsewhere)).toEqual(['dist']);
  });
});

describe('a folder may be replaced', () => {
  test.each<[string, string[], boolean]>([
    ['when it is an earlier build', ['404.html', 'cards/index.json'], true],
    ['when it is not there', [], true],
    ['but not when it holds something else', ['letters/to-my-mother.txt'], false],
  ])('%s', async (_when, names, expected) => {
    const folder = await contentFolder(new Map(names.map((name) => [`dist/${name}`, ''])));
    expect(await mayReplace(path.join(folder, 'dist'))).toBe(expected);
  });
});

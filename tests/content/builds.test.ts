import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../builders/content-folder.ts';
import { tool, toolEnvironment } from '../builders/run-waymark.ts';
import { edited, smallCampaignWith } from '../builders/small-campaign.ts';

/** Milliseconds that a real build may take on a busy machine. */
const patience = 120_000;
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

interface BuildRun {
  readonly content: string;
  readonly out: string;
  /** The folder the build is started in. */
  readonly workingFolder?: string;
  /** Sent as soon as `output` is seen. */
  readonly stop?: { readonly signal: NodeJS.Signals; readonly output: RegExp };
}

function build({ content, out, workingFolder = projectRoot, stop }: BuildRun) {
  return new Promise<{
    exitCode: number | null;
    signal: string | null;
    output: string;
    pid: number | undefined;
  }>((resolve) => {
    const run = spawn(process.execPath, [tool, 'build', '--out', out], {
      cwd: workingFolder,
      env: toolEnvironment(content),
    });
    let output = '';
    let isStopped = false;
    const read = (piece: Buffer) => {
      output += String(piece);
      if (!stop || isStopped || !stop.output.test(output)) return;
      isStopped = true;
      run.kill(stop.signal);
    };
    run.stdout.on('data', read);
    run.stderr.on('data', read);
    run.on('close', (exitCode, signal) => resolve({ exitCode, signal, output, pid: run.pid }));
  });
}

/** What a build keeps outside its target while it works. */
function draftsOf(pid: number | undefined): string[] {
  return readdirSync(path.join(projectRoot, '.cache')).filter((name) => name.includes(`-${pid}-`));
}

const page = (out: string) => readFile(path.join(out, 'en/m/phone-number/index.html'), 'utf8');

test('two builds at once, one of them started elsewhere, publish each its own content', {
  timeout: patience,
}, async () => {
  const scratch = await contentFolder(new Map([['elsewhere/nothing.txt', '']]));
  const first = path.join(scratch, 'first');
  const second = path.join(scratch, 'elsewhere', 'second');
  const message = 'messages/en/phone-number.md';
  const changed = edited(message, 'A number can be rented', 'A telephone can be rented');
  const runs = await Promise.all([
    build({ content: await contentFolder(smallCampaignWith()), out: first }),
    build({
      content: await contentFolder(smallCampaignWith(changed)),
      out: 'second',
      workingFolder: path.dirname(second),
    }),
  ]);
  expect(runs.map(({ exitCode, output }) => [exitCode, output.includes('error')])).toEqual([
    [0, false],
    [0, false],
  ]);
  expect(await page(first)).toContain('A number can be rented');
  expect(await page(second)).toContain('A telephone can be rented');
  expect(readdirSync(path.dirname(second)).toSorted()).toEqual(['nothing.txt', 'second']);
  expect(runs.flatMap(({ pid }) => draftsOf(pid))).toEqual([]);
});

describe('a build that is told to stop leaves no half-made folder', () => {
  const cases = [
    ['by Ctrl-C while cards are made', { signal: 'SIGINT', output: /cards 2\/\d+/ }, 130],
    ['by a CI service while pages are made', { signal: 'SIGTERM', output: /taken from the cache/ }, 143],
    ['by a window that is closed', { signal: 'SIGHUP', output: /taken from the cache/ }, 129],
  ] as const;
  test.each(cases)('%s', { timeout: patience }, async (_how, stop, expected) => {
    const headline = `headline: A phone number ${process.pid}`;
    const content = await contentFolder(
      smallCampaignWith(edited('messages/en/phone-number.md', 'headline: A phone number', headline)),
    );
    const out = path.join(content, '..', `${path.basename(content)}-dist`);
    const { exitCode, output, pid } = await build({ content, out, stop });
    expect([exitCode, output]).toEqual([expected, expect.stringContaining('Stopped.')]);
    expect(output).not.toMatch(/\n\s+at /);
    expect(readdirSync(path.dirname(out)).filter((name) => name.startsWith(path.basename(out)))).toEqual([]);
    expect(draftsOf(pid)).toEqual([]);
  });
});

describe('a build that the disk refuses says so in one sentence', () => {
  test('a file in the place of the content folder', async () => {
    const scratch = await contentFolder(new Map([['content', 'no folder']]));
    const run = await build({ content: path.join(scratch, 'content'), out: path.join(scratch, 'dist') });
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain(
      `${path.join(scratch, 'content')}: this is a file, and a folder belongs here.`,
    );
    expect(run.output).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['a file in the place of the target', 'letter.txt', 'letter.txt'],
    ['a target below a file', 'letter.txt', 'letter.txt/dist'],
  ])('%s', async (_what, file, target) => {
    const scratch = await contentFolder(new Map([[file, 'Dear mother']]));
    const out = path.join(scratch, target);
    const run = await build({ content: await contentFolder(smallCampaignWith()), out });
    expect([run.exitCode, run.output]).toEqual([1, expect.stringContaining(`${out} cannot be a folder`)]);
    expect(run.output).not.toMatch(/\n\s+at /);
    expect(await readFile(path.join(scratch, file), 'utf8')).toBe('Dear mother');
  });
});

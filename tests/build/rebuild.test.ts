import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardFilesOf } from '../../src/domain/card-file.ts';
import { runWaymark } from '../builders/run-waymark.ts';
import { siteFiles } from './site-files.ts';

const sample = fileURLToPath(new URL('../../content', import.meta.url));
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'waymark-rebuild-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

test('a second build renders no card and writes the same bytes', async () => {
  const out = path.join(scratch, 'dist');
  const { exitCode, stdout } = await runWaymark(['build', '--out', out], sample);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^0 cards rendered, \d{3,} taken from the cache$/m);
  const first = siteFiles();
  const second = siteFiles(out);
  expect([...second.paths]).toEqual([...first.paths]);
  expect([...first.paths].filter((file) => !first.read(file).equals(second.read(file)))).toEqual([]);
});

test('a change in one text renders the cards of that text alone', async () => {
  const content = path.join(scratch, 'content');
  await cp(sample, content, { recursive: true });
  const file = path.join(content, 'messages/en/the-secret-code.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^action: .*$/m, `action: Ask first, number ${Date.now() % 100_000}`));
  const { exitCode, stdout } = await runWaymark(['build', '--out', path.join(scratch, 'changed')], content);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`${cardFilesOf('claim').length} cards rendered,`);
});

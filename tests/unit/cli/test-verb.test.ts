import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const copied = [
  'package.json',
  'src/cli/main.ts',
  'src/cli/file-fault.ts',
  'src/cli/verb.ts',
  'src/cli/test-tally.ts',
  'src/cli/verbs/test.ts',
  'tests/vitest.config.ts',
];

const fromVitest = "import { beforeAll, describe, expect, it } from 'vitest';\n";
const passing = "it('passes', () => expect(1).toBe(1));";

/** Each a test file; each of the last five adds one to the failed. */
const files = {
  passing,
  failing: "it('fails', () => expect(1).toBe(2));",
  skipping: "it.skip('is skipped', () => {}); it.todo('is to come');",
  notLoading: "import { gone } from './gone.ts'; it('uses it', () => gone());",
  empty: '',
  failingSetUp: `describe('group', () => { beforeAll(() => { throw new Error('set-up'); }); ${passing} });`,
  lateError: `${passing} it('ends first', () => new Promise((end) => { setTimeout(() => { throw new Error('late'); }); setTimeout(end, 50); }));`,
  forgottenOnly: "it.only('hides the others', () => {}); it('is hidden', () => {});",
};

describe('npm test', () => {
  let project = '';

  beforeEach(() => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-test-')));
    for (const file of copied) cpSync(join(projectRoot, file), join(project, file));
    symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'));
  });
  afterEach(() => rmSync(project, { recursive: true }));

  function write(file: string, code: string): void {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), fromVitest + code);
  }

  function run(...args: readonly string[]) {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(project, 'src', 'cli', 'main.ts'), 'test', ...args],
      { encoding: 'utf8' },
    );
    return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
  }

  it.each<{
    readonly kinds: readonly (keyof typeof files)[];
    readonly status: number;
    readonly lastLine: string;
  }>([
    { kinds: ['passing', 'skipping'], status: 0, lastLine: '1 passed, 0 failed, 2 skipped' },
    { kinds: ['passing', 'failing'], status: 1, lastLine: '1 passed, 1 failed, 0 skipped' },
    {
      kinds: ['notLoading', 'empty', 'failingSetUp', 'lateError', 'forgottenOnly'],
      status: 1,
      lastLine: '2 passed, 5 failed, 2 skipped',
    },
    { kinds: ['skipping'], status: 1, lastLine: '0 passed, 0 failed, 2 skipped' },
    { kinds: [], status: 1, lastLine: '0 passed, 1 failed, 0 skipped' },
  ])('ends with "$lastLine" for $kinds', ({ kinds, status, lastLine }) => {
    for (const kind of kinds) write(`tests/unit/${kind}.test.ts`, files[kind]);
    expect(run('unit')).toEqual({ status, lastLine });
  });

  it('runs only the group that is named', () => {
    write('tests/unit/passing.test.ts', files.passing);
    write('tests/content/failing.test.ts', files.failing);
    expect(run('unit')).toEqual({ status: 0, lastLine: '1 passed, 0 failed, 0 skipped' });
  });

  it('fails, with its closing line, when the settings cannot be read', () => {
    writeFileSync(join(project, 'tests', 'vitest.config.ts'), "import 'gone';");
    expect(run('unit')).toEqual({ status: 1, lastLine: '0 passed, 1 failed, 0 skipped' });
  });

  it('refuses an option that vitest does not have', () => {
    write('tests/unit/passing.test.ts', files.passing);
    expect(run('unit', '--gerp=passing').status).toBe(2);
  });
});

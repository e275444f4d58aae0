import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const sources = fileURLToPath(new URL('../../../src/cli', import.meta.url));

/** Stands in for npm: notes each call, takes a moment, and puts a Node in place as the real one does. */
const pretendNpm = `#!/bin/sh
echo "$@" >> npm-calls
if [ -n "$NPM_FAILS" ]; then echo "npm error network"; exit 1; fi
trap 'kill $!; exit 130' INT
sleep "\${NPM_SECONDS:-0}" &
wait $!
rm -rf node_modules
mkdir -p node_modules/node/bin
ln -s "${process.execPath}" node_modules/node/bin/node
`;

/** Stands in for the command-line tool. */
const pretendTool = `
if (process.argv[2] === 'wait') {
  process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(7); });
  console.log('waiting');
  setInterval(() => {}, 1000);
} else {
  console.log(process.argv.slice(2).join(' '), process.env.ASTRO_TELEMETRY_DISABLED);
  if (process.argv[2] === 'exit') process.exitCode = Number(process.argv[3]);
}
`;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the bootstrap', () => {
  let project = '';

  beforeEach(() => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-bootstrap-')));
    mkdirSync(join(project, 'src', 'cli'), { recursive: true });
    mkdirSync(join(project, 'bin'));
    for (const file of ['bootstrap.mjs', 'dependencies.mjs', 'lock-folder.mjs']) {
      cpSync(join(sources, file), join(project, 'src', 'cli', file));
    }
    writeFileSync(join(project, 'src', 'cli', 'main.ts'), pretendTool);
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(project, 'package-lock.json'), '{ "packages": {} }');
    writeFileSync(join(project, 'bin', 'npm'), pretendNpm);
    chmodSync(join(project, 'bin', 'npm'), 0o755);
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
    const PATH = join(project, 'bin') + delimiter + process.env.PATH;
    return spawn(process.execPath, [join(project, 'src', 'cli', 'bootstrap.mjs'), ...args], {
      cwd: project,
      env: { ...process.env, PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  function ending(child: ChildProcess): Promise<Ended> {
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (text) => {
      stdout += String(text);
    });
    child.stderr?.on('data', (text) => {
      stderr += String(text);
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  }

  const run = (args: readonly string[], environment?: Readonly<Record<string, string>>) =>
    ending(start(args, environment));

  const npmCalls = (): readonly string[] =>
    existsSync(join(project, 'npm-calls'))
      ? readFileSync(join(project, 'npm-calls'), 'utf8').trim().split('\n')
      : [];

  it('installs on a fresh clone, then runs the tool and keeps its output clean', async () => {
    const { code, stdout, stderr } = await run(['check', '--json']);
    expect(stdout).toBe('check --json 1\n');
    expect(stderr).toMatch(/^Installing the packages .* done in \d+ s\n$/);
    expect(code).toBe(0);
    expect(npmCalls()).toHaveLength(1);
  });

  it('installs exactly what the lock file names, tools and install scripts included', async () => {
    await run(['check'], { NODE_ENV: 'production' });
    expect(npmCalls()[0]).toMatch(/^ci .*--include=dev .*--ignore-scripts=false/);
  });

  it('does not start npm again until the lock file changes', async () => {
    await run(['check']);
    await run(['check']);
    expect(npmCalls()).toHaveLength(1);
    writeFileSync(
      join(project, 'package-lock.json'),
      '{ "packages": { "node_modules/a": { "version": "1.0.0" } } }',
    );
    await run(['check']);
    expect(npmCalls()).toHaveLength(2);
  });

  it('lets two commands that start together install once', async () => {
    const both = await Promise.all([
      run(['build'], { NPM_SECONDS: '1' }),
      run(['check'], { NPM_SECONDS: '1' }),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(npmCalls()).toHaveLength(1);
    expect(both.filter(({ stderr }) => stderr.includes('waiting for it'))).toHaveLength(1);
  });

  it('takes over the lock of a command that died while installing', async () => {
    const dead = start(['check']);
    await ending(dead);
    rmSync(join(project, 'node_modules'), { recursive: true });
    mkdirSync(join(project, '.cache', 'install-lock'), { recursive: true });
    writeFileSync(join(project, '.cache', 'install-lock', 'holder'), String(dead.pid));
    expect((await run(['check'])).code).toBe(0);
  });

  it('says in a sentence what to do when npm fails, without a stack', async () => {
    const { code, stderr } = await run(['check'], { NPM_FAILS: 'yes' });
    expect(code).toBe(1);
    expect(stderr).toContain('npm error network');
    expect(stderr).toMatch(/The packages could not be installed: .* run the same command again\.\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(project, '.cache', 'install-lock'))).toBe(false);
  });

  it('stops npm and gives the lock back when it is interrupted while installing', async () => {
    const child = start(['check'], { NPM_SECONDS: '5' });
    const end = ending(child);
    await expect.poll(npmCalls, { timeout: 5000 }).toHaveLength(1);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(project, '.cache', 'install-lock'))).toBe(false);
  });

  it.each([0, 1, 2, 7])('ends with the exit code of the tool: %i', async (code) => {
    expect((await run(['exit', String(code)])).code).toBe(code);
  });

  it('passes a signal on and waits for the tool to end', async () => {
    await run(['check']);
    const child = start(['wait']);
    const end = ending(child);
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    expect(await end).toMatchObject({ code: 7, stdout: 'waiting\nasked to stop\n' });
  });

  it('ends like a shell does when a signal ends the tool', async () => {
    await run(['check']);
    const child = start(['wait']);
    const end = ending(child);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    expect(await end).toMatchObject({ code: 130, stderr: '' });
  });
});

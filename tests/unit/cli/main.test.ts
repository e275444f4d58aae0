import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

function waymark(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

describe('the command-line tool', () => {
  it.each(['--help', '-h'])('lists the verbs with %s', (flag) => {
    const { status, stdout } = waymark([flag]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}lint +Check the code/m);
    expect(stdout).toMatch(/^ {2}test +Run the tests/m);
  });

  it('lists the verbs when none is given, and counts that as a mistake', () => {
    expect(waymark([])).toMatchObject({ status: 2, stdout: expect.stringContaining('  lint ') });
  });

  it('explains one verb with --help', () => {
    const { status, stdout } = waymark(['lint', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--fix');
  });

  it.each([
    {
      mistake: 'a verb that is not there',
      args: ['buidl'],
      says: /^There is no verb "buidl"\. The verbs are: .*lint.*test.*\.\n$/,
    },
    { mistake: 'a name every object has', args: ['constructor'], says: /^There is no verb "constructor"/ },
    { mistake: 'an option that is not there', args: ['lint', '--fixx'], says: /^Unknown option '--fixx'/ },
    { mistake: 'a word too many', args: ['lint', 'everything'], says: /^Unexpected argument 'everything'/ },
  ])('refuses $mistake with one sentence', ({ args, says }) => {
    const { status, stdout, stderr } = waymark(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
  });

  it.each(['yesterday', '2026-02-30', '2026-1-1'])('refuses %s as the date of today', (date) => {
    const { status, stderr } = waymark(['lint', '--fix'], { WAYMARK_TODAY: date });
    expect(status).toBe(2);
    expect(stderr).toBe(`WAYMARK_TODAY is "${date}"; write a date like 2026-03-09.\n`);
  });
});

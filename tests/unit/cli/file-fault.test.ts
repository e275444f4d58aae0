import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFault } from '../../../src/cli/file-fault.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-fault-'));
  await writeFile(path.join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

const faultOf = (work: Promise<unknown>) => work.then(() => 'no fault', fileFault);

describe('a fault of the disk becomes one sentence', () => {
  test('for a folder in the place of a file', async () => {
    expect(await faultOf(writeFile(folder, ''))).toBe(
      `${folder} is a folder where a file belongs. Move it away, then try again.`,
    );
  });

  test('for a file in the place of a folder', async () => {
    const below = path.join(folder, 'file', 'dist');
    expect(await faultOf(mkdir(below, { recursive: true }))).toContain(`${below} cannot be a folder`);
    expect(await faultOf(mkdir(path.join(folder, 'file')))).toContain('a file of that name is in the way');
  });

  test('for a name that is too long', async () => {
    expect(await faultOf(writeFile(path.join(folder, 'a'.repeat(300)), ''))).toContain('longer name');
  });

  test.runIf(process.platform === 'linux')('for a disk that is full', async () => {
    expect(await faultOf(writeFile('/dev/full', 'text'))).toContain('the disk is full. Make room');
  });

  test.each(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EIO', 'EMFILE'])('for %s', (code) => {
    const refusal = Object.assign(new Error(code), { code, syscall: 'rename', path: '/srv/www/dist' });
    expect(fileFault(refusal)).toMatch(/^\/srv\/www\/dist .*\. [A-Z].*\.$|^\/srv\/www\/dist .*\.$/);
  });

  test('also when it is only the cause', () => {
    const cause = Object.assign(new Error('x'), { code: 'EBUSY', syscall: 'open', path: '/srv/a' });
    expect(fileFault(new Error('The card could not be made.', { cause }))).toMatch(/^\/srv\/a is in use/);
  });
});

test('a bug is none, and neither is a file that is missing', async () => {
  expect(fileFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(fileFault('a text')).toBeUndefined();
  expect(await faultOf(readFile(path.join(folder, 'missing')))).toBeUndefined();
});

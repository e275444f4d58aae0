import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const probe = fileURLToPath(new URL('../../builders/rendered-hashes.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-fontconfig-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** What a process of its own makes of the same cards, with nothing but these fonts in the system. */
async function hashesUnder(name: string, configuration: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${configuration}</fontconfig>`);
  const { stdout } = await run(process.execPath, [probe], { env: { ...process.env, FONTCONFIG_FILE: file } });
  return stdout;
}

test('the fonts of the machine play no part: the same bytes under two settings of fontconfig', async () => {
  const none = await hashesUnder('none.conf', `<dir>${folder}</dir>`);
  const usual = await hashesUnder(
    'usual.conf',
    '<dir>/usr/share/fonts</dir><match target="font"><edit name="hinting"><bool>false</bool></edit></match>',
  );
  expect(none.trim().split('\n').length).toBeGreaterThan(10);
  expect(usual).toBe(none);
}, 120_000);

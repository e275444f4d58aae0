import { appendFile, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineVersion } from '../../../src/cards/engine-version.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'waymark-engine-'));
  await cp(join(project, 'src/cards'), join(copy, 'src/cards'), { recursive: true });
  await cp(join(project, 'src/domain'), join(copy, 'src/domain'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rm(copy, { recursive: true }));

describe('the version of the card engine', () => {
  test('is the same for the same code', async () => {
    expect(await engineVersion(join(copy, 'src'))).toBe(await engineVersion(join(project, 'src')));
  });

  test.each(['cards/templates/claim.ts', 'cards/text/fit.ts', 'domain/card-format.ts'])(
    'changes with %s, so that no old card is served',
    async (file) => {
      const before = await engineVersion(join(copy, 'src'));
      await appendFile(join(copy, 'src', file), '\n');
      expect(await engineVersion(join(copy, 'src'))).not.toBe(before);
    },
  );

  test('does not change with code that draws nothing', async () => {
    const before = await engineVersion(join(copy, 'src'));
    await appendFile(join(copy, 'src/domain/site.ts'), '\n');
    expect(await engineVersion(join(copy, 'src'))).toBe(before);
  });

  test('is refused where the code is not', async () => {
    await expect(engineVersion(join(copy, 'nowhere'))).rejects.toThrow(/ENOENT/);
  });
});

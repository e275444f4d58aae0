import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type ContentRepository,
  createContentRepository,
  DRAFT_BRANCH,
  EN,
  openContentRepository,
  PUBLISH,
  persist,
  READY,
} from './content-repository.ts';

const SAVE = persist({ texts: { [EN]: 'new\n' } });
const locks = {
  draft: `refs/heads/${DRAFT_BRANCH}.lock`,
  published: 'refs/heads/main.lock',
  index: 'index.lock',
  packed: 'packed-refs.lock',
};

/** No process has this number: Linux gives out at most 2^22. */
const deadProcess = 2 ** 22 + 1;

function leave({ root }: ContentRepository, name: string): string {
  const file = join(root, '.git', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}

async function saveAndPublish({ root }: ContentRepository): Promise<void> {
  // As the next `npm start` would.
  const { desk } = openContentRepository(root);
  await desk(SAVE);
  await desk(READY);
  await desk(PUBLISH);
}

describe('what a desk leaves behind that is killed while it writes', () => {
  it.each(Object.entries(locks))('does not block the next one: the %s lock', async (_which, name) => {
    const repository = createContentRepository();
    leave(repository, `waymark-writing-${deadProcess}-a`);
    const lock = leave(repository, name);
    await saveAndPublish(repository);
    expect(repository.read(EN)).toBe('new\n');
    expect(existsSync(lock)).toBe(false);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('is taken away, mark and staged files too', async () => {
    const repository = createContentRepository();
    const left = [`waymark-writing-${deadProcess}-a`, `waymark-desk-${deadProcess}-b/0`].map((name) =>
      leave(repository, name),
    );
    await saveAndPublish(repository);
    expect(left.filter((file) => existsSync(file))).toEqual([]);
  });
});

describe('the lock of another program', () => {
  const refused = { code: 'busy', message: expect.stringContaining('File exists') };

  it('stays, and the editor is told', async () => {
    const repository = createContentRepository();
    const lock = leave(repository, locks.draft);
    await expect(saveAndPublish(repository)).rejects.toMatchObject(refused);
    expect(existsSync(lock)).toBe(true);
  });

  it('stays when it is older than what a killed desk was at', async () => {
    const repository = createContentRepository();
    const lock = leave(repository, locks.draft);
    utimesSync(lock, new Date(), new Date(Date.now() - 60_000));
    leave(repository, `waymark-writing-${deadProcess}-a`);
    await expect(saveAndPublish(repository)).rejects.toMatchObject(refused);
    expect(existsSync(lock)).toBe(true);
  });

  it('stays when the desk that writes is alive', async () => {
    const repository = createContentRepository();
    leave(repository, `waymark-writing-${process.ppid}-a`);
    const lock = leave(repository, locks.draft);
    await expect(saveAndPublish(repository)).rejects.toMatchObject(refused);
    expect(existsSync(lock)).toBe(true);
  });
});

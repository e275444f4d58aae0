import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWordings } from '../../../../src/cli/translation-desk/earlier-wordings.ts';
import { createTextIndex } from '../../../../src/cli/translation-desk/text-index.ts';
import { openRepository } from '../../../../src/desk/repository.ts';
import { segmentHash } from '../../../../src/translation/segment-hash.ts';
import { listToDo } from '../../../../src/translation/to-do.ts';
import { createContentRepository, EN, persist } from '../../desk/content-repository.ts';

const source = (headline: string) => `---\nheadline: ${headline}\n---\n`;
const AR = 'content/messages/ar/the-code.md';
const arabic = `---\nheadline: الرمز\ntranslation:\n  origin: human\n  from:\n    headline: ${segmentHash('First')}\n---\n`;

async function kindOf(root: string, readIndex = createTextIndex('content')): Promise<string | undefined> {
  const repository = await openRepository(root);
  await expect.poll(async () => (await readIndex(repository)).pending, { timeout: 10_000 }).toBe(0);
  const { records } = await readIndex(repository);
  return listToDo(records, 'ar', 'en')[0]?.kind;
}

describe('the index of texts', () => {
  it('follows what is committed', async () => {
    const { root, commit } = createContentRepository({ [EN]: source('First'), [AR]: arabic });
    const readIndex = createTextIndex('content');
    expect(await kindOf(root, readIndex)).toBe('unreviewed');
    commit({ [EN]: source('Second') });
    expect(await kindOf(root, readIndex)).toBe('outdated');
  });

  it('sees what a draft changes', async () => {
    const { root, desk } = createContentRepository({ [EN]: source('First'), [AR]: arabic });
    const { file } = (await desk({ action: 'getEntry', branch: 'main', params: { path: EN } })) as {
      readonly file: { readonly id: string };
    };
    const params = { baseRevisions: { [EN]: file.id } };
    await desk(persist({ texts: { [EN]: source('Second') }, params }));
    expect(await kindOf(root)).toBe('outdated');
  });

  it('takes a file that cannot be read for one without text', async () => {
    const { root } = createContentRepository({ [EN]: source('First'), [AR]: 'headline: [' });
    expect(await kindOf(root)).toBe('missing');
  });

  it('keeps what it has read for the next start', async () => {
    const { root, git } = createContentRepository({ [EN]: source('First'), [AR]: arabic });
    await kindOf(root);
    const kept = path.join(root, '.git/waymark/text-digests.json');
    await expect.poll(() => readFile(kept, 'utf8').catch(() => '')).toContain(segmentHash('First'));
    expect(git('status', '--porcelain')).toBe('');
    expect(await kindOf(root)).toBe('unreviewed');
  });
});

describe('what a source once said', () => {
  const place = { collection: 'messages', locale: 'en', slug: 'the-code' } as const;

  it('is found by its hash, however long ago, and left out when it never was', async () => {
    const { root, commit } = createContentRepository({ [EN]: source('First') });
    commit({ [EN]: 'headline: [' });
    commit({ [EN]: source('Second') });
    commit({ [EN]: source('Third') });
    const repository = await openRepository(root);
    const ask = (headline: string) =>
      findWordings(repository, {
        place,
        contentRoot: 'content',
        wanted: { headline: segmentHash(headline) },
      });
    expect(await ask('First')).toEqual({ headline: 'First' });
    expect(await ask('Second')).toEqual({ headline: 'Second' });
    expect(await ask('Never')).toEqual({});
  });
});

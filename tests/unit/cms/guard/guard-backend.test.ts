import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decapFormat } from '../../../../src/cms/decap-format.ts';
import { contentPaths } from '../../../../src/cms/guard/content-paths.ts';
import type { DecapBackend, SaveOptions } from '../../../../src/cms/guard/decap-backend.ts';
import { ConflictError, EditorError } from '../../../../src/cms/guard/editor-error.ts';
import { writeToForge } from '../../../../src/cms/guard/forge-write.ts';
import { guardBackend } from '../../../../src/cms/guard/guard-backend.ts';
import { createLoadedTexts } from '../../../../src/cms/guard/loaded-texts.ts';
import { MemoryForge } from './memory-forge.ts';

const en = 'content/messages/en/passport.md';
const ar = 'content/messages/ar/passport.md';
const fr = 'content/messages/fr/passport.md';
const source = '---\nkind: risk\nheadline: They keep your passport\n---\n\nAsk first.\n';
const arabic = '---\nheadline: يحتفظون بجوازك\n---\n\nاسأل أولا.\n';

const texts = createLoadedTexts();
const format = decapFormat('messages', texts);
const onSaved = vi.fn();
const onRefusal = vi.fn();
let forge: MemoryForge;
let desk: MemoryForge & DecapBackend;

beforeEach(() => {
  onSaved.mockReset();
  onRefusal.mockReset();
  forge = new MemoryForge();
  forge.published.set(en, source).set(ar, arabic);
  desk = guardBackend(forge, {
    texts,
    paths: contentPaths('content', 'en'),
    write: writeToForge,
    onSaved,
    onRefusal,
  });
});

/** The record in a language as Decap holds it once it is opened. */
async function opened(path: string) {
  const { data } = await desk.getEntry(path);
  return format.fromFile(data ?? '');
}

function save(records: Readonly<Record<string, object>>, options: Partial<SaveOptions> = {}) {
  const dataFiles = Object.entries(records).map(([path, record]) => ({
    path,
    slug: 'passport',
    raw: format.toFile({ ...record }),
  }));
  return desk.persistEntry({ dataFiles, assets: [] }, { ...saveOptions, ...options });
}

const saveOptions: SaveOptions = {
  collectionName: 'messages',
  newEntry: false,
  useWorkflow: true,
  unpublished: false,
  commitMessage: 'Update Message “passport”',
};

describe('opening a record', () => {
  it('takes a language without a file for empty', async () => {
    expect((await desk.getEntry(fr)).data).toBe('');
  });

  it('fails in all languages when it fails in one: an empty pane would be saved as an empty text', async () => {
    forge.unreachable.add(ar);
    const results = await Promise.allSettled([en, ar, fr].map((path) => desk.getEntry(path)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('forgets a failure: the next attempt stands for itself', async () => {
    forge.unreachable.add(ar);
    await Promise.allSettled([en, ar].map((path) => desk.getEntry(path)));
    forge.unreachable.clear();
    expect((await desk.getEntry(en)).data).toBe(source);
  });

  it('reads a language that a draft leaves alone where it is published', async () => {
    forge.drafts.set('messages/passport', new Map([[en, source.replace('first', 'twice')]]));
    const [changed, untouched] = await Promise.all([
      desk.unpublishedEntryDataFile('messages', 'passport', en, en),
      desk.unpublishedEntryDataFile('messages', 'passport', ar, ''),
    ]);
    expect(changed).toContain('twice');
    expect(untouched).toBe(arabic);
  });

  it('finds a used address, for which Decap looks without a language', async () => {
    expect((await desk.getEntry('content/messages/passport.md')).data).toBe(source);
  });
});

describe('a list of records', () => {
  it('reads the source language only', async () => {
    const entries = await desk.entriesByFolder('content/messages', 'md', 2);
    expect(entries.map(({ file }) => file.path)).toEqual([en]);
    expect(await desk.allEntriesByFolder('content/messages', 'md', 2)).toHaveLength(1);
  });

  it('reads all records of a collection without languages', async () => {
    forge.published.set('content/sources/a.yml', 'title: A\n');
    expect(await desk.entriesByFolder('content/sources', 'yml', 1)).toHaveLength(1);
  });
});

describe('saving', () => {
  it('writes the language that was changed, and no other', async () => {
    await save({ [en]: await opened(en), [ar]: { ...(await opened(ar)), headline: 'يأخذون جوازك' } });
    expect(Object.keys(forge.written)).toEqual([ar]);
    expect(forge.written[ar]).toBe('---\nheadline: يأخذون جوازك\n---\n\nاسأل أولا.\n');
  });

  it('writes nothing when nothing was changed, however the file was laid out', async () => {
    forge.published.set(en, "---\nheadline: 'They keep your passport'\nkind:   risk\n---\nAsk first.");
    await save({ [en]: await opened(en), [ar]: await opened(ar) });
    expect(forge.saves).toEqual([]);
  });

  it('makes no file for a language without text', async () => {
    const changed = { ...(await opened(en)), kind: 'rights' };
    await save({
      [en]: changed,
      [fr]: { ...(await opened(fr)), headline: '', translation: { origin: 'human' } },
    });
    expect(Object.keys(forge.written)).toEqual([en]);
  });

  it('makes a file for a language that gets its first text', async () => {
    await save({ [en]: await opened(en), [fr]: { ...(await opened(fr)), headline: 'Votre passeport' } });
    expect(Object.keys(forge.written)).toEqual([fr]);
  });

  it('refuses to empty a translation that exists', async () => {
    const emptied = { ...(await opened(ar)), headline: '', body: '' };
    await expect(save({ [ar]: emptied })).rejects.toThrow(`all text of ${ar} would be gone`);
    expect(forge.saves).toEqual([]);
  });

  it('refuses what was never loaded: what stands there is not known', async () => {
    await expect(save({ [ar]: { headline: 'يأخذون جوازك' } })).rejects.toThrow(`${ar} could not be loaded`);
    expect(forge.saves).toEqual([]);
  });

  it('tells what each written file now is', async () => {
    await save({ [en]: { ...(await opened(en)), kind: 'rights' }, [ar]: await opened(ar) });
    expect(onSaved).toHaveBeenLastCalledWith([
      { path: en, revision: expect.stringMatching(/^[0-9a-f]{40}$/) },
    ]);
  });

  it('tells an editor why something was not saved, until she has read it', async () => {
    await expect(save({ [ar]: { headline: 'x' } })).rejects.toThrow();
    expect(onRefusal).toHaveBeenCalledWith(expect.any(EditorError));
  });

  it('takes pictures that the page has cleaned, and no other files', async () => {
    const entry = (path: string) => ({
      dataFiles: [{ path: en, slug: 'passport', raw: format.toFile({ headline: 'Ask', kind: 'risk' }) }],
      assets: [{ path }],
    });
    const options = { ...saveOptions, newEntry: true };
    await expect(desk.persistEntry(entry('content/media/a.heic'), options)).rejects.toThrow('a.heic is not');
    await expect(desk.persistEntry(entry('content/media/a.JPG'), options)).rejects.toThrow(ConflictError);
  });
});

describe('a change by somebody else', () => {
  it('to another language does not stand in the way', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    const source2 = await opened(en);
    forge.published.set(en, source.replace('first', 'twice'));
    await save({ [en]: source2, [ar]: mine });
    expect(Object.keys(forge.written)).toEqual([ar]);
  });

  it('to the same file keeps mine from overwriting it, and shows theirs', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    const theirs = arabic.replace('أولا', 'دائما');
    forge.published.set(ar, theirs);
    const saving = save({ [ar]: mine });
    await expect(saving).rejects.toThrow(`${ar} was changed by someone else`);
    await expect(saving).rejects.toMatchObject({ path: ar, theirs });
    expect(forge.saves).toEqual([]);
  });

  it('in the draft is noticed, too', async () => {
    forge.drafts.set('messages/passport', new Map([[ar, arabic]]));
    const text = await desk.unpublishedEntryDataFile('messages', 'passport', ar, ar);
    const mine = { ...format.fromFile(text), headline: 'يأخذون جوازك' };
    forge.drafts.get('messages/passport')?.set(ar, arabic.replace('أولا', 'دائما'));
    await expect(save({ [ar]: mine }, { unpublished: true })).rejects.toThrow(ConflictError);
  });

  it('that came to the same text is none', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.published.set(ar, '---\nheadline: يأخذون جوازك\n---\n\nاسأل أولا.\n');
    await save({ [ar]: mine });
    expect(Object.keys(forge.written)).toEqual([ar]);
  });

  it('that another list or board reads meanwhile does not count as seen', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.published.set(ar, arabic.replace('أولا', 'دائما'));
    await opened(ar);
    await expect(save({ [ar]: mine })).rejects.toThrow(ConflictError);
  });

  it('took a file away', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.published.delete(ar);
    await expect(save({ [ar]: mine })).rejects.toThrow(`${ar} was deleted by someone else`);
  });

  it('does not matter to a language that cannot be read now: then nothing is saved', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.unreachable.add(ar);
    await expect(save({ [ar]: mine })).rejects.toThrow('status 502');
    expect(forge.saves).toEqual([]);
  });
});

describe('a new record', () => {
  it('is written whole, without having been loaded', async () => {
    forge.published.clear();
    await save({ [en]: { headline: 'Ask', kind: 'risk' }, [ar]: { headline: 'اسأل' } }, { newEntry: true });
    expect(Object.keys(forge.written)).toEqual([en, ar]);
  });

  it('never takes the place of another, not even as its copy', async () => {
    const copy = { ...(await opened(en)), kind: 'rights' };
    await expect(save({ [en]: copy }, { newEntry: true })).rejects.toThrow(`There is already a file ${en}`);
    expect(forge.saves).toEqual([]);
  });
});

describe('the rest of the back end', () => {
  it('refuses to delete what has a public address', async () => {
    await expect(desk.deleteFiles([en])).rejects.toThrow('cannot be deleted');
    expect(forge.deleted).toEqual([]);
  });

  it('deletes a record without languages', async () => {
    await desk.deleteFiles(['content/sources/a.yml']);
    expect(forge.deleted).toEqual(['content/sources/a.yml']);
  });

  it('takes cleaned pictures into the library, and no other files', async () => {
    await desk.persistMedia({ path: 'content/media/a.png' });
    await expect(desk.persistMedia({ path: 'content/media/a.svg' })).rejects.toThrow('a.svg is not');
    expect(forge.published.has('content/media/a.svg')).toBe(false);
  });

  it('publishes', async () => {
    await save({ [ar]: { ...(await opened(ar)), headline: 'يأخذون جوازك' } });
    await desk.publishUnpublishedEntry('messages', 'passport');
    expect(forge.published.get(ar)).toContain('يأخذون');
  });

  it('is there as it was', () => {
    const backend: DecapBackend = desk;
    expect(desk.isGitBackend()).toBe(true);
    expect(backend).toBeInstanceOf(MemoryForge);
  });
});

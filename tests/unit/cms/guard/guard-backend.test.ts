import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decapFormat } from '../../../../src/cms/decap-format.ts';
import { contentPaths } from '../../../../src/cms/guard/content-paths.ts';
import type { DecapBackend, SaveOptions } from '../../../../src/cms/guard/decap-backend.ts';
import {
  AddressTakenError,
  EditorError,
  NoAnswerError,
  SaveCancelledError,
} from '../../../../src/cms/guard/editor-error.ts';
import { writeToForge } from '../../../../src/cms/guard/forge-write.ts';
import { guardBackend } from '../../../../src/cms/guard/guard-backend.ts';
import { createLoadedTexts } from '../../../../src/cms/guard/loaded-texts.ts';
import { revisionOf } from '../../../../src/cms/guard/revision.ts';
import type { SettleConflicts } from '../../../../src/cms/guard/stale-text.ts';
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
/** What an editor makes of the texts that somebody else changed, too. */
const settle = vi.fn<SettleConflicts>();
let forge: MemoryForge;
let desk: MemoryForge & DecapBackend;

beforeEach(() => {
  onSaved.mockReset();
  onRefusal.mockReset();
  settle.mockReset().mockRejectedValue(new SaveCancelledError());
  forge = new MemoryForge();
  forge.published.set(en, source).set(ar, arabic);
  desk = guardBackend(forge, {
    texts,
    paths: contentPaths('content', 'en'),
    write: writeToForge,
    settle,
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
    await expect(save({ [ar]: emptied })).rejects.toThrow(
      'all text of “\u2068يحتفظون بجوازك\u2069” in العربية · Arabic would be gone',
    );
    expect(forge.saves).toEqual([]);
  });

  it('refuses what was never loaded: what stands there is not known', async () => {
    await expect(save({ [ar]: { headline: 'يأخذون جوازك' } })).rejects.toThrow(
      '“\u2068يأخذون جوازك\u2069” in العربية · Arabic could not be loaded',
    );
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
    await expect(desk.persistEntry(entry('content/media/a.heic'), options)).rejects.toThrow(
      'a.heic is neither',
    );
    await expect(desk.persistEntry(entry('content/media/a.JPG'), options)).rejects.toThrow(AddressTakenError);
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
    await expect(save({ [ar]: mine })).rejects.toThrow(SaveCancelledError);
    expect(settle).toHaveBeenCalledExactlyOnceWith({
      texts: [
        {
          path: ar,
          place: { collection: 'messages', locale: 'ar' },
          base: arabic,
          mine: arabic.replace('يحتفظون بجوازك', 'يأخذون جوازك'),
          theirs,
        },
      ],
      source: undefined,
      lastWriter: undefined,
    });
    expect(forge.saves).toEqual([]);
  });

  it('in the draft is noticed, too', async () => {
    forge.drafts.set('messages/passport', new Map([[ar, arabic]]));
    const text = await desk.unpublishedEntryDataFile('messages', 'passport', ar, ar);
    const mine = { ...format.fromFile(text), headline: 'يأخذون جوازك' };
    forge.drafts.get('messages/passport')?.set(ar, arabic.replace('أولا', 'دائما'));
    await expect(save({ [ar]: mine }, { unpublished: true })).rejects.toThrow(SaveCancelledError);
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
    await expect(save({ [ar]: mine })).rejects.toThrow(SaveCancelledError);
  });

  it('took a file away', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.published.delete(ar);
    await expect(save({ [ar]: mine })).rejects.toThrow(SaveCancelledError);
    expect(settle.mock.calls[0]?.[0].texts).toMatchObject([{ path: ar, theirs: null }]);
  });

  it('does not matter to a language that cannot be read now: then nothing is saved', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.unreachable.add(ar);
    await expect(save({ [ar]: mine })).rejects.toThrow(NoAnswerError);
    expect(forge.saves).toEqual([]);
  });
});

describe('what an editor makes of two texts', () => {
  const mine = '---\nheadline: يأخذون جوازك\n---\n\nاسأل أولا.\n';
  const theirs = arabic.replace('أولا', 'دائما');
  const both = mine.replace('أولا', 'دائما');

  /** Saves a headline while somebody else has saved the body. */
  async function saveMeanwhile(settled: string | null) {
    const record = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    const unchanged = await opened(en);
    forge.published.set(ar, theirs);
    settle.mockResolvedValueOnce(new Map([[ar, settled]]));
    return save({ [en]: unchanged, [ar]: record });
  }

  it('is written on top of what stands there, and told to the form', async () => {
    await saveMeanwhile(both);
    expect(forge.written).toEqual({ [ar]: both });
    expect(onSaved).toHaveBeenLastCalledWith([{ path: ar, revision: revisionOf(both), settled: both }]);
  });

  it('is made with the source text at hand', async () => {
    await saveMeanwhile(both);
    expect(settle.mock.calls[0]?.[0].source).toMatchObject({ headline: 'They keep your passport' });
  });

  it('may be the other text: then nothing is written, and the form gets it', async () => {
    await saveMeanwhile(null);
    expect(forge.saves).toEqual([]);
    expect(onSaved).toHaveBeenLastCalledWith([{ path: ar, revision: revisionOf(theirs), settled: theirs }]);
  });

  it('is asked for again when the other one saves again meanwhile', async () => {
    const newest = theirs.replace('اسأل', 'اسألوا');
    settle.mockImplementationOnce(async () => {
      forge.published.set(ar, newest);
      return new Map([[ar, both]]);
    });
    const record = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.published.set(ar, theirs);
    await expect(save({ [ar]: record })).rejects.toThrow(SaveCancelledError);
    expect(
      settle.mock.calls.map(
        ([
          {
            texts: [text],
          },
        ]) => [text?.base, text?.mine, text?.theirs],
      ),
    ).toEqual([
      [arabic, mine, theirs],
      [theirs, both, newest],
    ]);
    expect(forge.saves).toEqual([]);
  });

  it('is not asked for when the other text is her own, whose answer got lost', async () => {
    const record = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.answersGetLost = true;
    await expect(save({ [ar]: record })).rejects.toThrow(NoAnswerError);
    forge.answersGetLost = false;
    const draft = { unpublished: true };
    await save({ [ar]: { ...record, body: 'اسأل دائما.' } }, draft);
    expect(settle).not.toHaveBeenCalled();
    expect(forge.written).toEqual({ [ar]: both });
  });
});

describe('text that was put back', () => {
  it('meets what the editor herself saved since, as it meets the text of anybody else', async () => {
    const before = await opened(ar);
    await save({ [ar]: { ...before, body: 'اسأل دائما.' } });
    const putBack = { ...before, headline: 'يأخذون جوازك' };
    await expect(save({ [ar]: putBack }, { unpublished: true })).rejects.toThrow(SaveCancelledError);
    expect(settle).toHaveBeenCalledOnce();
  });
});

describe('a draft that somebody else began meanwhile', () => {
  it('is gone on with, and not begun a second time', async () => {
    const mine = { ...(await opened(ar)), headline: 'يأخذون جوازك' };
    forge.drafts.set('messages/passport', new Map([[en, source.replace('first', 'twice')]]));
    await save({ [ar]: mine }, { unpublished: false });
    expect(forge.options.at(-1)?.unpublished).toBe(true);
  });
});

describe('a new record', () => {
  it('is written whole, without having been loaded', async () => {
    forge.published.clear();
    await save({ [en]: { headline: 'Ask', kind: 'risk' }, [ar]: { headline: 'اسأل' } }, { newEntry: true });
    expect(Object.keys(forge.written)).toEqual([en, ar]);
  });

  it('is written once, though it was sent twice because the first answer got lost', async () => {
    forge.published.clear();
    const record = { [en]: { headline: 'Ask', kind: 'risk' } };
    forge.answersGetLost = true;
    await expect(save(record, { newEntry: true })).rejects.toThrow(NoAnswerError);
    forge.answersGetLost = false;
    await save({ [en]: { headline: 'Ask first', kind: 'risk' } }, { newEntry: true });
    expect(forge.drafts.get('messages/passport')?.get(en)).toContain('Ask first');
  });

  it('never takes the place of another, not even as its copy', async () => {
    const copy = { ...(await opened(en)), kind: 'rights' };
    await expect(save({ [en]: copy }, { newEntry: true })).rejects.toThrow(AddressTakenError);
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
    await expect(desk.persistMedia({ path: 'content/media/a.heic' })).rejects.toThrow('a.heic is neither');
    expect(forge.published.has('content/media/a.heic')).toBe(false);
  });

  it('publishes', async () => {
    await save({ [ar]: { ...(await opened(ar)), headline: 'يأخذون جوازك' } });
    await desk.publishUnpublishedEntry('messages', 'passport');
    expect(forge.published.get(ar)).toContain('يأخذون');
  });

  it('asks what to make of a text that was published since the draft began, and publishes that', async () => {
    await save({ [ar]: { ...(await opened(ar)), headline: 'يأخذون جوازك' } });
    const draft = forge.drafts.get('messages/passport')?.get(ar) ?? '';
    const theirs = arabic.replace('أولا', 'دائما');
    const both = draft.replace('أولا', 'دائما');
    forge.conflict = { path: ar, theirs };
    settle.mockResolvedValueOnce(new Map([[ar, both]]));
    await desk.publishUnpublishedEntry('messages', 'passport');
    const text = { path: ar, mine: draft, theirs, base: undefined };
    expect(settle.mock.calls[0]?.[0]).toMatchObject({
      texts: [text],
      source: { headline: 'They keep your passport' },
    });
    expect(forge.published.get(ar)).toBe(both);
  });

  it('publishes nothing when the editor goes back', async () => {
    await save({ [ar]: { ...(await opened(ar)), headline: 'يأخذون جوازك' } });
    forge.conflict = { path: ar, theirs: 'other' };
    await expect(desk.publishUnpublishedEntry('messages', 'passport')).rejects.toThrow(SaveCancelledError);
    expect(forge.published.get(ar)).toBe(arabic);
  });

  it('is there as it was', () => {
    const backend: DecapBackend = desk;
    expect(desk.isGitBackend()).toBe(true);
    expect(backend).toBeInstanceOf(MemoryForge);
  });
});

import { describe, expect, it } from 'vitest';
import { isExpired, type UnsavedEntry, unsavedFor } from '../../../../src/cms/autosave/unsaved-entry.ts';
import { plainStore } from '../../../../src/cms/autosave/unsaved-stores.ts';

function unsaved(about: Partial<UnsavedEntry>): UnsavedEntry {
  return {
    id: 'one',
    page: 'closed',
    collection: 'messages',
    slug: 'passport',
    title: 'Passport',
    time: 1000,
    texts: [{ locale: 'ar', base: null, baseText: '', fields: { headline: 'جديد' } }],
    uploads: [],
    ...about,
  };
}

const form = {
  collection: 'messages',
  slug: 'passport',
  id: 'mine',
  page: 'here',
  openPages: new Set(['here', 'other']),
};

describe('unsaved text is offered', () => {
  it.each([
    ['of a page that is gone', {}],
    ['of this page, from before', { page: 'here' }],
  ])('%s', (_case, about) => {
    expect(unsavedFor(form, [unsaved(about)])).toHaveLength(1);
  });

  it('the newest first', () => {
    const entries = [unsaved({ id: 'old', time: 1 }), unsaved({ id: 'new', time: 2 })];
    expect(unsavedFor(form, entries).map(({ id }) => id)).toEqual(['new', 'old']);
  });
});

describe('unsaved text is not offered', () => {
  it.each([
    ['of another record', { slug: 'contract' }],
    ['of another collection', { collection: 'campaigns' }],
    ['of a new record in the form of an old one', { slug: '' }],
    ['that this form itself keeps', { id: 'mine', page: 'here' }],
    ['that another open page is still writing', { page: 'other' }],
  ])('%s', (_case, about) => {
    expect(unsavedFor(form, [unsaved(about)])).toEqual([]);
  });
});

describe('unsaved text is kept for thirty days', () => {
  const day = 24 * 60 * 60 * 1000;
  it.each([
    [29.9, false],
    [30.1, true],
  ])('after %d days it is gone: %s', (days, expected) => {
    expect(isExpired(unsaved({ time: 0 }), days * day)).toBe(expected);
  });
});

describe('a browser without a database', () => {
  function storage() {
    const values = new Map<string, string>();
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
      removeItem: (key: string) => void values.delete(key),
    };
  }

  it('keeps text, and each newer state in the place of the older one', async () => {
    const store = plainStore(storage());
    await store.put(unsaved({ time: 1 }));
    await store.put(unsaved({ time: 2 }));
    await store.put(unsaved({ id: 'two' }));
    expect((await store.all()).map(({ id, time }) => [id, time])).toEqual([
      ['one', 2],
      ['two', 1000],
    ]);
    await store.remove('one');
    expect(await store.all()).toHaveLength(1);
    await store.clear();
    expect(await store.all()).toEqual([]);
  });

  it('passes over what it does not know', async () => {
    const own = storage();
    own.setItem('waymark-unsaved', JSON.stringify([{ id: 'x' }, unsaved({})]));
    expect(await plainStore(own).all()).toHaveLength(1);
  });
});

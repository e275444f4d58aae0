import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import { type EntryMap, isEntryMap } from '../../../../src/cms/decap-types.ts';
import { markKey } from '../../../../src/cms/guard/base-mark.ts';
import { createLoadedTexts } from '../../../../src/cms/guard/loaded-texts.ts';
import { prepareEntry, type TranslationToStamp } from '../../../../src/cms/save/prepare-entry.ts';

const texts = createLoadedTexts();
const savedArabic = texts.remember(
  '---\nheadline: اسأل\ntranslation:\n  origin: agency\n---\n\nاسأل أولا.\n',
);
let stamped: TranslationToStamp[] = [];

const rules = {
  texts,
  stamp: (edit: TranslationToStamp) => {
    stamped.push(edit);
    return { origin: 'human' };
  },
  typoFixes: () => undefined,
  newCode: () => 'A7K3Q9',
};

function entry(changes: object): EntryMap {
  const made: unknown = fromJS({
    collection: 'messages',
    slug: 'ask',
    newRecord: false,
    data: { headline: 'Ask', kind: 'risk', body: 'Ask first.', [markKey]: { base: 'x' } },
    i18n: {},
    ...changes,
  });
  if (!isEntryMap(made)) throw new Error('not a map');
  return made;
}

function prepared(changes: object): Record<string, unknown> {
  stamped = [];
  return prepareEntry(entry(changes), rules).toJS();
}

describe('a new message', () => {
  const made = prepared({ newRecord: true, data: { headline: 'Ask first', code: 'ZZZZZZ' } });

  it('gets an address from its headline', () => {
    expect(made).toHaveProperty(['data', markKey, 'address'], 'ask-first');
  });

  it('gets a code of its own, also when it is a copy of another', () => {
    expect(made).toHaveProperty(['data', 'code'], 'A7K3Q9');
  });
});

describe('a new contact', () => {
  it('gets an address and no code', () => {
    const made = prepared({ collection: 'hotlines', newRecord: true, data: { name: 'InfoMigrants' } });
    expect(made).toHaveProperty(['data', markKey, 'address'], 'infomigrants');
    expect(made).not.toHaveProperty(['data', 'code']);
  });
});

describe('a message that exists', () => {
  it('keeps its code and its address', () => {
    expect(prepared({ data: { headline: 'Other', code: 'ZZZZZZ' } })).toHaveProperty('data', {
      headline: 'Other',
      code: 'ZZZZZZ',
    });
  });

  it('has no stamp in the source language', () => {
    const saved = prepared({ data: { headline: 'Ask', translation: { origin: 'human' } } });
    expect(saved).not.toHaveProperty(['data', 'translation']);
  });
});

describe('a translation', () => {
  it('is stamped, with the source and what stood there before', () => {
    const data = { headline: 'اسأل', body: 'اسأل دائما.', [markKey]: { base: savedArabic } };
    const saved = prepared({ i18n: { ar: { data } } });
    expect(saved).toHaveProperty(['i18n', 'ar', 'data', 'translation'], { origin: 'human' });
    expect(stamped).toEqual([
      {
        collection: 'messages',
        source: expect.objectContaining({ headline: 'Ask', body: 'Ask first.' }),
        translation: { headline: 'اسأل', body: 'اسأل دائما.' },
        previous: { headline: 'اسأل', translation: { origin: 'agency' }, body: 'اسأل أولا.' },
      },
    ]);
  });

  it('that is new has nothing before it', () => {
    prepared({ i18n: { ar: { data: { headline: 'اسأل', [markKey]: { base: 'none' } } } } });
    expect(stamped[0]?.previous).toBeUndefined();
  });

  it('keeps the mark of what it was made from', () => {
    const data = { headline: 'اسأل', [markKey]: { base: savedArabic } };
    expect(prepared({ i18n: { ar: { data } } })).toHaveProperty(['i18n', 'ar', 'data', markKey], {
      base: savedArabic,
    });
  });

  it('loses the facts that hidden controls wrote into it', () => {
    const saved = prepared({ i18n: { ar: { data: { headline: 'اسأل', kind: 'risk', campaign: 'x' } } } });
    expect(saved).toHaveProperty(['i18n', 'ar', 'data'], {
      headline: 'اسأل',
      translation: { origin: 'human' },
    });
  });

  it.each([
    ['nothing', {}],
    ['empty fields', { headline: '', steps: [''] }],
    ['only the form of a stamp', { translation: { origin: 'human' } }],
    ['an empty file that was asked for', { [markKey]: { base: 'none' } }],
  ])('with %s in it makes no file', (_, data) => {
    expect(prepared({ i18n: { ar: { data } } })).toHaveProperty('i18n', {});
  });

  it('that was emptied stays, for the guard to refuse', () => {
    const data = { headline: '', [markKey]: { base: savedArabic } };
    expect(prepared({ i18n: { ar: { data } } })).toHaveProperty(['i18n', 'ar']);
  });
});

import { describe, expect, it } from 'vitest';
import { segmentHashes } from '../../../src/translation/segment-hash.ts';
import { digestOf, wordingsOf } from '../../../src/translation/text-digest.ts';
import { countToDo, type DigestedRecord, listToDo } from '../../../src/translation/to-do.ts';

const english = { headline: 'Ask first', action: 'Call', body: 'Ask.' };
const arabic = { headline: 'اسأل أولا', action: 'اتصل', body: 'اسأل.' };
const from = segmentHashes(english);
const site = { locales: ['en', 'ar', 'ps'], defaultLocale: 'en' } as const;

function message(slug: string, translation: object | undefined, source: object = {}): DigestedRecord {
  const texts = {
    en: digestOf('messages', { ...english, headline: slug, ...source }),
    ...(translation && { ar: digestOf('messages', { ...arabic, translation }) }),
  };
  return { collection: 'messages', slug, texts };
}

/** Of every state one, in Arabic; nothing of it in Pashto. */
const records: readonly DigestedRecord[] = [
  message('reviewed', {
    origin: 'human',
    from: { ...from, headline: segmentHashes({ headline: 'reviewed' }).headline },
    reviewed: segmentHashes(arabic),
  }),
  message('unreviewed', {
    origin: 'human',
    from: { ...from, headline: segmentHashes({ headline: 'unreviewed' }).headline },
  }),
  message('machine', { origin: 'machine', from }),
  message('missing', undefined),
  message('outdated', { origin: 'human', from }),
  message('withdrawn', undefined, { withdrawn: { on: '2026-05-01', reason: 'harmful' } }),
  { collection: 'campaigns', slug: 'orphan', texts: { ar: digestOf('campaigns', { name: 'حملة' }) } },
];

describe('the to-do list', () => {
  it('counts the texts of each language, but for the withdrawn and those without a source', () => {
    expect(countToDo(records, site)).toEqual({
      ar: { outdated: 1, missing: 1, 'machine-draft': 1, unreviewed: 1, reviewed: 1 },
      ps: { outdated: 0, missing: 5, 'machine-draft': 0, unreviewed: 0, reviewed: 0 },
    });
  });

  it('names what needs work first', () => {
    const kinds = listToDo(records, 'ar', 'en').map(({ kind }) => kind);
    expect(kinds).toEqual(['outdated', 'missing', 'machine-draft', 'unreviewed', 'reviewed']);
  });

  it('names the state of every part', () => {
    expect(listToDo(records, 'ar', 'en')[0]).toEqual({
      collection: 'messages',
      slug: 'outdated',
      title: 'outdated',
      kind: 'outdated',
      segments: { headline: 'outdated', action: 'unreviewed', body: 'unreviewed' },
    });
  });
});

describe('the digest of a file', () => {
  it('has no stamp when that is damaged', () => {
    const digest = digestOf('messages', { headline: 'x', translation: { origin: 'human', from: 'yes' } });
    expect(digest.stamp).toBeUndefined();
  });

  it('has no typo fixes when they are damaged', () => {
    expect(digestOf('messages', { headline: 'x', typoFixes: { headline: 'yes' } }).typoFixes).toBeUndefined();
  });

  it('goes by the name of a campaign', () => {
    expect(digestOf('campaigns', { name: 'Before you pay' }).title).toBe('Before you pay');
  });
});

it('the wordings of a file carry the hashes by which translations name them', () => {
  expect(wordingsOf('messages', english)).toContainEqual({
    segment: 'headline',
    hash: from.headline,
    text: 'Ask first',
  });
});

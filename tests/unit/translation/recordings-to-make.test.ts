import { describe, expect, it } from 'vitest';
import { countRecordingsToMake, recordingsToMake } from '../../../src/translation/recordings-to-make.ts';
import { digestOf } from '../../../src/translation/text-digest.ts';
import type { DigestedRecord } from '../../../src/translation/to-do.ts';

const audio = 'media/ask-first.mp3';
const site = { locales: ['en', 'ar', 'ps'], defaultLocale: 'en' } as const;

type Fields = Readonly<Record<string, unknown>>;

function message(slug: string, english: Fields, arabic?: Fields): DigestedRecord {
  const texts = {
    en: digestOf('messages', { headline: `The ${slug}`, ...english }),
    ...(arabic && { ar: digestOf('messages', arabic) }),
  };
  return { collection: 'messages', slug, texts };
}

const records: readonly DigestedRecord[] = [
  message('source heard', { audio }, { headline: 'اسأل' }),
  message('both heard', { audio }, { headline: 'اسأل', audio }),
  message('neither heard', {}, { headline: 'اسأل' }),
  message('emptied', { audio: '' }, { audio: '' }),
  message('withdrawn', { withdrawn: { on: '2026-05-01', reason: 'harmful' } }, { headline: 'اسأل' }),
  { collection: 'campaigns', slug: 'campaign', texts: { en: digestOf('campaigns', { name: 'Ask' }) } },
];

describe('the texts without a recording', () => {
  it('are counted in every language, but for texts that are missing, empty or withdrawn', () => {
    expect(countRecordingsToMake(records, site)).toEqual({ en: 2, ar: 2, ps: 0 });
  });

  it('are named by their source, in its order', () => {
    expect(recordingsToMake(records, 'ar', 'en')).toEqual([
      { slug: 'neither heard', title: 'The neither heard' },
      { slug: 'source heard', title: 'The source heard' },
    ]);
  });

  it('are none where all can be heard', () => {
    expect(recordingsToMake([message('x', { audio }, { headline: 'اسأل', audio })], 'ar', 'en')).toEqual([]);
  });
});

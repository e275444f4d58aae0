import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../src/domain/titled-record.ts';
import { digestOf } from '../../../src/translation/text-digest.ts';
import { titlesOf } from '../../../src/translation/titles.ts';

const records = titlesOf([
  {
    collection: 'messages',
    slug: 'passport',
    texts: {
      en: digestOf('messages', { headline: 'They keep your passport' }),
      ar: digestOf('messages', { headline: 'يحتفظون بجواز سفرك' }),
      zh: digestOf('messages', { headline: '他们会拿走你的护照' }),
      fr: digestOf('messages', { headline: 'Vous êtes privé de passeport' }),
    },
  },
  { collection: 'campaigns', slug: 'pay', texts: { en: digestOf('campaigns', { name: 'Before you pay' }) } },
  { collection: 'messages', slug: 'untitled', texts: { en: digestOf('messages', { body: 'Text' }) } },
]);

const found = (typed: string, first: 'en' | 'fr' = 'en') =>
  findTitles(records, typed, first).map(({ record, locale }) => [record.slug, locale]);

describe('a text is found by its title', () => {
  it.each([
    { how: 'in the source', typed: 'passport', by: 'en' },
    { how: 'in another script', typed: 'بجواز', by: 'ar' },
    { how: 'in a script without spaces', typed: '护照', by: 'zh' },
    { how: 'typed without its accents and in capitals', typed: 'PRIVE ETES', by: 'fr' },
    { how: 'typed with a letter of another keyboard', typed: 'یحتفظون', by: 'ar' },
  ])('$how', ({ typed, by }) => {
    expect(found(typed)).toEqual([['passport', by]]);
  });

  it('in the language that is worked in before others', () => {
    expect(found('pass')).toEqual([['passport', 'en']]);
    expect(found('pass', 'fr')).toEqual([['passport', 'fr']]);
  });

  it('that has all words, and in one language', () => {
    expect(found('keep before')).toEqual([]);
    expect(found('keep بجواز')).toEqual([]);
  });

  it('and none is found by blanks', () => {
    expect(found('  ')).toEqual([]);
  });
});

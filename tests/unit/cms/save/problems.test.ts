import { describe, expect, it } from 'vitest';
import type { EntryFile } from '../../../../src/cms/save/files-of-entry.ts';
import { say } from '../../../../src/cms/words/say.ts';
import type { Site } from '../../../../src/domain/site.ts';
import { findProblems } from '../../../../src/pages/admin/_problems.ts';

const moreMayFollow = say('form.moreMayFollow');

const site: Site = {
  name: 'Before you pay',
  address: 'https://before-you-pay.example',
  owner: 'Example NGO',
  funder: 'Example Fund',
  purpose: { en: 'To help people check an offer.' },
  defaultLocale: 'en',
  locales: ['en', 'ar'],
  exitPage: 'https://www.wikipedia.org/',
  licence: 'CC BY 4.0',
};

const facts = {
  code: 'A7K3Q9',
  campaign: 'before-you-pay',
  kind: 'risk',
  template: 'statement',
  fear: 'low',
  messenger: 'organisation',
  sources: [{ source: 'a' }],
  hotlines: ['b'],
  reviewBy: '2027-05-24',
};

function file(locale: 'en' | 'ar', changes: object = {}): EntryFile {
  const text = { headline: 'Ask', action: 'Ask first', body: 'Ask.' };
  const own = locale === 'en' ? facts : { translation: { origin: 'human', from: {} } };
  return { collection: 'messages', id: 'ask', locale, record: { ...own, ...text, ...changes } };
}

function problems(...files: EntryFile[]): readonly string[] {
  return findProblems(files, site)
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence !== moreMayFollow);
}

describe('what keeps a message from being published', () => {
  it('is nothing when it is complete', () => {
    expect(problems(file('en'), file('ar'))).toEqual([]);
  });

  it.each<[string, EntryFile[], string]>([
    [
      'a missing text in a translation',
      [file('en'), file('ar', { headline: undefined })],
      'Arabic · Headline: "Headline" is missing. Fill it in.',
    ],
    ['a missing body', [file('en'), file('ar', { body: undefined })], 'Arabic · Text of the page: '],
    ['a hashtag with its sign', [file('en', { hashtags: ['#ask'] })], 'English · Hashtags: '],
    ['a missing fact', [file('en', { campaign: undefined })], 'English · Campaign: '],
    ['a translation alone', [file('ar')], 'source language (English) is missing'],
    ['HTML in the body', [file('en'), file('ar', { body: 'اسأل <b>' })], 'Arabic · Text of the page: line 1'],
    ['a claim without its text', [file('en', { template: 'claim' })], '"What they say" is missing'],
    ['a testimony without consent', [file('en', { kind: 'testimony' })], 'whose voice'],
    ['strong fear without steps', [file('en', { fear: 'high' })], '"What you can do"'],
    [
      'a picture without alt text',
      [file('en', { image: { file: 'media/a.jpg', kind: 'photo', credit: 'A' } })],
      'alt text',
    ],
    [
      'a translation of which nothing is known',
      [file('en'), file('ar', { translation: undefined })],
      'who translated',
    ],
  ])('is %s', (_, files, sentence) => {
    expect(problems(...files)).toEqual([expect.stringContaining(sentence)]);
  });

  it('is all that can be known at once, also beside a translation that is incomplete', () => {
    expect(problems(file('en', { fear: 'high' }), file('ar', { action: undefined }))).toEqual([
      expect.stringContaining('Arabic · Call to action: '),
      expect.stringContaining('English · What you can do: '),
    ]);
  });

  it('may be more than can be said while the source text is incomplete', () => {
    const found = findProblems([file('en', { fear: undefined }), file('ar', { action: undefined })], site);
    expect(found.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('English · How frightening is it?: '),
      expect.stringContaining('Arabic · Call to action: '),
      moreMayFollow,
    ]);
  });

  it('names the field and the language, so that the page can lead there', () => {
    const [problem] = findProblems([file('en'), file('ar', { headline: undefined })], site);
    expect(problem?.place).toEqual({ field: 'headline', locale: 'ar' });
  });
});

describe('what keeps other records from being published', () => {
  const hotline = {
    name: 'InfoMigrants',
    channel: 'phone',
    contact: '112',
    country: 'EU',
    hours: '24/7',
    languages: ['en'],
    cost: 'free',
    answers: { en: 'Police.' },
    evidence: 'https://example.org/',
    testedOn: '2026-05-01',
    reviewBy: '2027-05-01',
  };

  function contact(changes: object): readonly string[] {
    return problems({
      collection: 'hotlines',
      id: 'a',
      locale: undefined,
      record: { ...hotline, ...changes },
    });
  }

  it('is nothing when a contact is complete', () => {
    expect(contact({})).toEqual([]);
  });

  it('is a number that no phone can call', () => {
    expect(contact({ contact: 'call us' })).toEqual([expect.stringContaining('Number or address: ')]);
  });

  it('is a contact without a text in the source language', () => {
    expect(contact({ answers: { ar: 'الشرطة' } })).toEqual([expect.stringContaining('source language')]);
  });

  it('is a site whose source language is not among its languages', () => {
    const record = { ...site, locales: ['ar'] };
    expect(problems({ collection: 'site', id: 'site', locale: undefined, record })).toEqual([
      expect.stringContaining('English'),
    ]);
  });
});

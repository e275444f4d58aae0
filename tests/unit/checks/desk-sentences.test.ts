import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../src/checks/explain.ts';
import arabic from '../../../src/checks/sentences/ar.ts';
import {
  type DeskSentences,
  deskIssueCodes,
  deskSentenceOf,
} from '../../../src/checks/sentences/desk-sentences.ts';
import spanish from '../../../src/checks/sentences/es.ts';
import persian from '../../../src/checks/sentences/fa.ts';
import french from '../../../src/checks/sentences/fr.ts';
import { error, type Issue, type IssueArgs } from '../../../src/domain/issue.ts';

type Samples = { readonly [Code in keyof DeskSentences]: IssueArgs[Code] };

const samples: Samples = {
  'key-unknown': { key: 'headlin', suggestion: 'headline' },
  'key-only-in-default-locale': { key: 'fear', file: 'content/messages/en/a.md' },
  'text-invisible': { title: 'TITLE' },
  'text-unprintable': { title: 'TITLE', character: 'U+202E' },
  'field-missing': { title: 'TITLE' },
  'field-empty': { title: 'TITLE' },
  'field-wrong-type': { title: 'TITLE', expected: 'array' },
  'field-not-an-option': { title: 'TITLE', options: ['ONE', 'TWO'] },
  'field-malformed': { title: 'TITLE', hint: 'HINT' },
  'field-out-of-range': { title: 'TITLE', hint: undefined },
  'reference-dangling': { to: 'sources', id: 'my-source', suggestion: undefined },
  'entry-repeated': { entry: 'ENTRY' },
  'replacement-is-itself': {},
  'replacement-withdrawn': { slug: 'the-other' },
  'body-empty': {},
  'body-raw-html': { line: 17, snippet: '<b>' },
  'body-unsafe-link': { line: 17, url: 'ftp://x' },
  'body-image': { line: 17, url: 'a.jpg' },
  'body-unrenderable': { reason: 'REASON' },
  'contact-malformed': { channel: 'phone' },
  'short-code-everywhere': { contact: '112' },
  'default-locale-not-enabled': { locale: 'en' },
  'default-text-missing': { locale: 'en' },
  'translation-stamp-missing': {},
  'translation-stamp-in-source': {},
  'claim-text-missing': {},
  'steps-missing': {},
  'consent-missing': {},
  'consent-incomplete': { missing: ['REFERENCE', 'END'] },
  'consent-ended': { on: '2026-05-01' },
  'consent-lacks-audio': {},
  'image-missing': { image: 'a.jpg' },
  'image-unreadable': { image: 'a.jpg' },
  'image-has-metadata': { image: 'a.jpg' },
  'image-oversized': { image: 'a.jpg', megapixels: 71, most: 24 },
  'image-unsuited': { image: 'a.jpg', format: 'tiff' },
  'image-too-small': { image: 'a.jpg', width: 311, height: 207, least: 640 },
  'image-alt-missing': {},
  'audio-missing': { audio: 'a.mp3' },
  'audio-unreadable': { audio: 'a.mp3' },
  'audio-unsuited': { audio: 'a.mp3', format: 'wma' },
  'audio-misnamed': { audio: 'a.mp3', endings: ['ogg', 'opus'] },
  'audio-too-large': { audio: 'a.mp3', megabytes: 31, most: 12 },
  'audio-has-tags': { audio: 'a.mp3' },
  'logo-missing': { logo: 'a.svg' },
  'logo-unreadable': { logo: 'a.svg' },
  'logo-unsafe': { logo: 'a.svg', danger: 'script' },
  'brand-contrast': { letters: '#111111', behind: '#222222', ratio: 1.24, least: 7 },
  'figure-text-missing': { title: 'TITLE' },
  'quote-text-missing': {},
  'steps-count': { count: 7 },
  'card-overflow': { locale: 'fr', format: 'square', excess: 14 },
  'card-glyph-missing': { locale: 'fr', glyphs: ['𓀀'] },
  'date-in-future': { date: '2031-05-01' },
  'date-not-after': { date: '2031-05-01', than: '2032-06-02' },
  'text-too-long': { count: 913, limit: 270 },
  'text-in-other-letters': { locale: 'fr' },
  'review-overdue': { since: '2026-05-01' },
};

/** What a sentence says in words of its own. */
const inOtherWords = ['file', 'to', 'expected', 'channel', 'locale', 'ratio'];

const languages: readonly { readonly language: string; readonly sentences: DeskSentences }[] = [
  { language: 'fr', sentences: french },
  { language: 'es', sentences: spanish },
  { language: 'ar', sentences: arabic },
  { language: 'fa', sentences: persian },
];

function issueOf(code: keyof Samples): Issue {
  return error(code, { file: 'content/messages/en/a.md' }, samples[code]);
}

describe.each(languages)('the sentences of the desk in $language', ({ sentences }) => {
  it.each(deskIssueCodes)('%s', (code) => {
    const sentence = deskSentenceOf(issueOf(code), sentences);
    expect(sentence).not.toBe(sentenceOf(issueOf(code)));
    const named = Object.entries(samples[code])
      .filter(([name, value]) => !inOtherWords.includes(name) && value !== undefined)
      .flatMap(([, value]) => value);
    for (const value of named) expect(sentence).toContain(String(value));
    expect(sentence).not.toMatch(/undefined|\[object/);
  });
});

describe('a sentence of the desk', () => {
  it('is in English for what no editor meets', () => {
    const issue = error('site-missing', { file: 'content/site.yml' }, {});
    expect(deskSentenceOf(issue, arabic)).toBe(sentenceOf(issue));
  });

  it.each([
    { count: 1, counted: 'حرف واحد' },
    { count: 2, counted: 'حرفين' },
    { count: 3, counted: '3 أحرف' },
    { count: 11, counted: '11 حرفاً' },
    { count: 100, counted: '100 حرف' },
  ])('counts $count character(s) as Arabic does', ({ count, counted }) => {
    const args = { locale: 'fr', format: 'square', excess: count };
    expect(arabic['card-overflow'](args)).toContain(counted);
  });

  it('names languages in its own', () => {
    expect(french['default-text-missing']({ locale: 'ar' })).toContain('arabe');
    expect(persian['default-text-missing']({ locale: 'ar' })).toContain('عربی');
  });
});

import { describe, expect, it } from 'vitest';
import type { TranslationStamp } from '../../../src/domain/translation-stamp.ts';
import { segmentHashes, wholeTextHash } from '../../../src/translation/segment-hash.ts';
import {
  campaignTranslationState,
  messageTranslationState,
  type TranslationPair,
  translationState,
} from '../../../src/translation/state.ts';

const source = { headline: 'They keep your passport', body: 'Ask first.' };
const translation = { headline: 'يحتفظون بجوازك', body: 'اسأل أولا.' };

function pair(changes: Partial<TranslationStamp> = {}, rest: Partial<TranslationPair> = {}): TranslationPair {
  return {
    source,
    translation,
    stamp: { origin: 'human', from: segmentHashes(source), ...changes },
    ...rest,
  };
}

const signed = { reviewedBy: 'AB', reviewedOn: '2026-05-01', reviewed: wholeTextHash(translation) };

describe('the state of a translation', () => {
  it.each<[string, TranslationPair, string]>([
    ['missing without a file', pair({}, { translation: undefined, stamp: undefined }), 'missing'],
    ['missing when the file holds no text', pair({}, { translation: {} }), 'missing'],
    ['unreviewed when nobody signed it', pair(), 'unreviewed'],
    ['unreviewed when nothing is known of its making', pair({}, { stamp: undefined }), 'unreviewed'],
    ['reviewed when somebody signed this text', pair(signed), 'reviewed'],
    [
      'unreviewed again when the text changed after the signature',
      pair({ ...signed, reviewed: '000000000000' }),
      'unreviewed',
    ],
    ['a machine draft until somebody signs it', pair({ origin: 'machine' }), 'machine-draft'],
    ['reviewed when somebody signed a machine’s text', pair({ origin: 'machine', ...signed }), 'reviewed'],
    ['a machine draft even when it is outdated, too', pair({ origin: 'machine', from: {} }), 'machine-draft'],
    ['outdated even when it was signed', pair({ ...signed, from: {} }), 'outdated'],
  ])('is %s', (_, given, expected) => {
    expect(translationState(given).kind).toBe(expected);
  });

  it('names the signature of a reviewed text', () => {
    expect(translationState(pair(signed))).toEqual({ kind: 'reviewed', by: 'AB', on: '2026-05-01' });
  });

  it.each([
    ['changed', { ...source, body: 'Ask twice.' }, ['body']],
    ['added', { ...source, caption: 'Share this.' }, ['caption']],
    ['removed', { headline: source.headline }, ['body']],
  ])('names a part of the source that was %s', (_, now, segments) => {
    expect(translationState(pair({}, { source: now }))).toEqual({ kind: 'outdated', segments });
  });
});

describe('the state of a record', () => {
  const text = { headline: 'Ask', action: 'Call', body: 'Ask first.', bodyHtml: '<p>Ask first.</p>' };
  const stamp: TranslationStamp = {
    origin: 'human',
    from: segmentHashes({ headline: 'Ask', action: 'Call', body: 'Ask first.' }),
  };

  it('is the source in the default locale', () => {
    expect(messageTranslationState({ texts: { en: text } }, 'en', 'en')).toEqual({ kind: 'source' });
  });

  it('is missing where a message has no text', () => {
    expect(messageTranslationState({ texts: { en: text } }, 'ar', 'en')).toEqual({ kind: 'missing' });
  });

  it('looks at the body, not at the HTML made of it', () => {
    const texts = {
      en: { ...text, bodyHtml: '<p>Other</p>' },
      ar: { ...text, headline: 'اسأل', translation: stamp },
    };
    expect(messageTranslationState({ texts }, 'ar', 'en')).toEqual({ kind: 'unreviewed' });
  });

  it('names the parts of a campaign', () => {
    const campaign = { name: 'Before you pay', summary: 'What to ask.', rights: 'Asking is a right.' };
    const from = segmentHashes({ ...campaign, summary: 'What to know.' });
    const texts = { en: campaign, fr: { ...campaign, translation: { origin: 'human' as const, from } } };
    expect(campaignTranslationState({ texts }, 'fr', 'en')).toEqual({
      kind: 'outdated',
      segments: ['summary'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { TranslationStamp } from '../../../src/domain/translation-stamp.ts';
import { hashOfNothing, segmentHash, segmentHashes } from '../../../src/translation/segment-hash.ts';
import { statesOfSegments, type TranslationPair } from '../../../src/translation/segment-state.ts';
import {
  campaignTranslationState,
  messageTranslationState,
  translationState,
} from '../../../src/translation/state.ts';

const sourceText = { headline: 'They keep your passport', body: 'Ask first.' };
const source = segmentHashes(sourceText);
const translation = segmentHashes({ headline: 'يحتفظون بجوازك', body: 'اسأل أولا.' });

function pair(changes: Partial<TranslationStamp> = {}, rest: Partial<TranslationPair> = {}): TranslationPair {
  return { source, translation, stamp: { origin: 'human', from: source, ...changes }, ...rest };
}

const signed = { reviewedBy: 'AB', reviewedOn: '2026-05-01', reviewed: translation };
const bodyChanged = { ...source, body: segmentHash('Ask twice.') };

describe('the state of a part', () => {
  it.each<[string, TranslationPair, string]>([
    ['missing without a file', pair({}, { translation: undefined, stamp: undefined }), 'missing'],
    ['missing when only the others are translated', pair({}, { translation: { headline: 'x' } }), 'missing'],
    ['unreviewed when nobody signed it', pair(), 'unreviewed'],
    ['unreviewed when nothing is known of its making', pair({}, { stamp: undefined }), 'unreviewed'],
    ['reviewed when somebody signed this text', pair(signed), 'reviewed'],
    [
      'reviewed when somebody signed that it is left out',
      pair({ reviewed: { body: hashOfNothing } }, { translation: { headline: 'x' } }),
      'reviewed',
    ],
    [
      'unreviewed again when the text changed after the signature',
      pair({ reviewed: { ...translation, body: '000000000000' } }),
      'unreviewed',
    ],
    ['a machine draft until somebody signs it', pair({ origin: 'machine' }), 'machine-draft'],
    ['reviewed when somebody signed a machine’s text', pair({ origin: 'machine', ...signed }), 'reviewed'],
    ['outdated when its source changed', pair({}, { source: bodyChanged }), 'outdated'],
    ['outdated when a machine made it', pair({ origin: 'machine' }, { source: bodyChanged }), 'outdated'],
    ['outdated even when it was signed', pair(signed, { source: bodyChanged }), 'outdated'],
    [
      'outdated when the source dropped it',
      pair({}, { source: { headline: source.headline ?? '' } }),
      'outdated',
    ],
    [
      'missing when it was signed as left out and the source changed',
      pair({ reviewed: { body: hashOfNothing } }, { translation: { headline: 'x' }, source: bodyChanged }),
      'missing',
    ],
    [
      'unreviewed when the source changed by a typo only',
      pair({}, { source: bodyChanged, typoFixes: { body: [segmentHash(sourceText.body)] } }),
      'unreviewed',
    ],
    [
      'reviewed as before when the source changed by a typo only',
      pair(signed, { source: bodyChanged, typoFixes: { body: [segmentHash(sourceText.body)] } }),
      'reviewed',
    ],
    [
      'outdated when the typo was in another part',
      pair({}, { source: bodyChanged, typoFixes: { headline: [segmentHash(sourceText.body)] } }),
      'outdated',
    ],
  ])('is %s', (_, given, expected) => {
    expect(statesOfSegments(given).body).toBe(expected);
  });

  it('changes for no other part when the source of one changes', () => {
    expect(statesOfSegments(pair(signed, { source: bodyChanged }))).toEqual({
      headline: 'reviewed',
      body: 'outdated',
    });
  });
});

describe('the state of a translation', () => {
  it.each<[string, TranslationPair, string]>([
    ['missing without a file', pair({}, { translation: undefined, stamp: undefined }), 'missing'],
    ['missing when the file holds no text', pair({}, { translation: {} }), 'missing'],
    ['unreviewed when nobody signed it', pair(), 'unreviewed'],
    ['unreviewed when nothing is known of its making', pair({}, { stamp: undefined }), 'unreviewed'],
    ['unreviewed when one part is not signed', pair({ reviewed: { body: 'x' } }), 'unreviewed'],
    ['unreviewed when a part is left out', pair({}, { translation: { headline: 'x' } }), 'unreviewed'],
    ['a machine draft until every part is signed', pair({ origin: 'machine' }), 'machine-draft'],
    ['reviewed when somebody signed a machine’s text', pair({ origin: 'machine', ...signed }), 'reviewed'],
    ['a machine draft even when it is outdated, too', pair({ origin: 'machine', from: {} }), 'machine-draft'],
    ['outdated even when it was signed', pair({ ...signed, from: {} }), 'outdated'],
    [
      'outdated when a machine’s text was signed before the source changed',
      pair({ origin: 'machine', ...signed }, { source: bodyChanged }),
      'outdated',
    ],
  ])('is %s', (_, given, expected) => {
    expect(translationState(given).kind).toBe(expected);
  });

  it('names the signature of a reviewed text', () => {
    expect(translationState(pair(signed))).toEqual({ kind: 'reviewed', by: 'AB', on: '2026-05-01' });
  });

  it.each([
    ['changed', bodyChanged, ['body']],
    ['added', { ...source, caption: segmentHash('Share this.') }, ['caption']],
    ['removed', { headline: source.headline ?? '' }, ['body']],
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

  it('does not become outdated by a change that was a typo only', () => {
    const ar = { ...text, headline: 'اسأل', translation: stamp };
    const texts = { en: { ...text, headline: 'Ask!' }, ar };
    expect(messageTranslationState({ texts }, 'ar', 'en').kind).toBe('outdated');
    const typoFixes = { headline: [segmentHash('Ask')] };
    expect(messageTranslationState({ texts, typoFixes }, 'ar', 'en').kind).toBe('unreviewed');
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

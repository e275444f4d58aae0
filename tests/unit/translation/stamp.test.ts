import { describe, expect, it } from 'vitest';
import { segmentHash, segmentHashes, wholeTextHash } from '../../../src/translation/segment-hash.ts';
import { stampTranslation, type TranslationEdit } from '../../../src/translation/stamp.ts';
import { translationState } from '../../../src/translation/state.ts';

const source = { headline: 'They keep your passport', body: 'Ask first.' };
const translation = { headline: 'يحتفظون بجوازك', body: 'اسأل أولا.' };
const first = edit({ previous: undefined });

function edit(changes: Partial<TranslationEdit>): TranslationEdit {
  return {
    source,
    translation,
    form: {},
    previous: { translation, stamp: { origin: 'human', from: segmentHashes(source) } },
    today: '2026-06-01',
    ...changes,
  };
}

describe('the stamp of a new translation', () => {
  it('says that a person made it from the source as it stands', () => {
    expect(stampTranslation(first)).toEqual({ origin: 'human', from: segmentHashes(source) });
  });

  it('says what the editor chose instead', () => {
    expect(stampTranslation({ ...first, form: { origin: 'machine' } }).origin).toBe('machine');
  });

  it('counts a part of the source that was left untranslated on purpose', () => {
    const { from } = stampTranslation({ ...first, translation: { headline: translation.headline } });
    expect(Object.keys(from)).toEqual(['headline', 'body'].sort());
  });
});

describe('the stamp of a changed translation', () => {
  const newSource = { headline: 'They take your passport', body: 'Ask twice.' };

  it('renews only the part that was typed anew', () => {
    const changed = { ...translation, headline: 'يأخذون جوازك' };
    const stamp = stampTranslation(edit({ source: newSource, translation: changed }));
    expect(stamp.from).toEqual({ headline: segmentHash(newSource.headline), body: segmentHash(source.body) });
    expect(translationState({ source: newSource, translation: changed, stamp })).toEqual({
      kind: 'outdated',
      segments: ['body'],
    });
  });

  it('forgets a part that the source no longer has', () => {
    const stamp = stampTranslation(
      edit({ source: { headline: source.headline }, translation: { headline: 'x' } }),
    );
    expect(stamp.from).toEqual({ headline: segmentHash(source.headline) });
  });

  it('stays as it was when the source changed but the translation did not', () => {
    expect(stampTranslation(edit({ source: newSource })).from).toEqual(segmentHashes(source));
  });
});

describe('a signature', () => {
  const signature = { reviewedBy: 'AB', reviewedOn: '2026-05-01' };
  const signedStamp = {
    origin: 'human' as const,
    from: segmentHashes(source),
    ...signature,
    reviewed: wholeTextHash(translation),
  };
  const signed = { translation, stamp: signedStamp };

  it('counts for the text as it stands, today when no day was given', () => {
    expect(stampTranslation(edit({ form: { reviewedBy: 'AB' } }))).toEqual({
      ...signedStamp,
      reviewedOn: '2026-06-01',
    });
  });

  it('counts against the source as it stands: an outdated part was found to be still right', () => {
    const corrected = { ...source, body: 'Ask first!' };
    const stamp = stampTranslation(edit({ source: corrected, form: signature }));
    expect(translationState({ source: corrected, translation, stamp }).kind).toBe('reviewed');
  });

  it('stays when nothing changed', () => {
    expect(stampTranslation(edit({ form: signature, previous: signed }))).toEqual(signedStamp);
  });

  it('is void when the text changes: the name goes, too', () => {
    const changed = { ...translation, body: 'اسأل مرتين.' };
    const stamp = stampTranslation(edit({ translation: changed, form: signature, previous: signed }));
    expect(stamp).not.toHaveProperty('reviewedBy');
    expect(stamp).not.toHaveProperty('reviewed');
  });

  it('is given anew with another day, together with a change of the text', () => {
    const changed = { ...translation, body: 'اسأل مرتين.' };
    const form = { ...signature, reviewedOn: '2026-06-01' };
    const stamp = stampTranslation(edit({ translation: changed, form, previous: signed }));
    expect(stamp).toMatchObject({ reviewedBy: 'AB', reviewed: wholeTextHash(changed) });
  });

  it('is taken back when the name is removed', () => {
    expect(stampTranslation(edit({ form: {}, previous: signed }))).not.toHaveProperty('reviewed');
  });
});

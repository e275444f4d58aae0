import { describe, expect, it } from 'vitest';
import { segmentHash, segmentHashes } from '../../../src/translation/segment-hash.ts';
import { statesOfSegments } from '../../../src/translation/segment-state.ts';
import { type Signature, signed, unsigned } from '../../../src/translation/sign.ts';
import { stampTranslation, type TranslationEdit } from '../../../src/translation/stamp.ts';

const source = { headline: 'They keep your passport', body: 'Ask first.' };
const translation = { headline: 'يحتفظون بجوازك', body: 'اسأل أولا.' };
const unsignedStamp = { origin: 'human' as const, from: segmentHashes(source) };

function edit(changes: Partial<TranslationEdit> = {}): TranslationEdit {
  return { source, translation, form: {}, previous: { translation, stamp: unsignedStamp }, ...changes };
}

/** The states after a save. */
function statesAfter(changes: Partial<TranslationEdit>) {
  const edited = edit(changes);
  return statesOfSegments({
    source: segmentHashes(edited.source),
    translation: segmentHashes(edited.translation),
    stamp: stampTranslation(edited),
  });
}

describe('the stamp of a new translation', () => {
  const first = edit({ previous: undefined });

  it('says that a person made it from the source as it stands', () => {
    expect(stampTranslation(first)).toEqual({ origin: 'human', from: segmentHashes(source) });
  });

  it('says what the editor chose instead', () => {
    expect(stampTranslation({ ...first, form: { origin: 'machine' } }).origin).toBe('machine');
  });

  it('counts a part of the source that was left untranslated', () => {
    const { from } = stampTranslation({ ...first, translation: { headline: translation.headline } });
    expect(Object.keys(from)).toEqual(['headline', 'body']);
  });
});

describe('the stamp of a changed translation', () => {
  const newSource = { headline: 'They take your passport', body: 'Ask twice.' };

  it('renews only the part that was typed anew', () => {
    const changed = { ...translation, headline: 'يأخذون جوازك' };
    expect(stampTranslation(edit({ source: newSource, translation: changed })).from).toEqual({
      headline: segmentHash(newSource.headline),
      body: segmentHash(source.body),
    });
    expect(statesAfter({ source: newSource, translation: changed })).toEqual({
      headline: 'unreviewed',
      body: 'outdated',
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
  const parts = ['headline', 'body'];
  const signature: Signature = { by: 'AB', on: '2026-05-01', parts, source, translation };
  const signedStamp = {
    ...unsignedStamp,
    reviewedBy: 'AB',
    reviewedOn: '2026-05-01',
    reviewed: segmentHashes(translation),
  };
  const saved = { translation, stamp: signedStamp };

  it('counts for each part as it stands', () => {
    expect(stampTranslation(edit({ form: signed({}, signature) }))).toEqual(signedStamp);
  });

  it('can be given under one part alone', () => {
    const form = signed(unsignedStamp, { ...signature, parts: ['body'] });
    expect(statesAfter({ form })).toEqual({ headline: 'unreviewed', body: 'reviewed' });
  });

  it('counts against the source as it stands: an outdated part was found to be still right', () => {
    const corrected = { ...source, body: 'Ask first, always.' };
    const form = signed(signedStamp, { ...signature, source: corrected, parts: ['body'] });
    const states = statesAfter({ source: corrected, form, previous: saved });
    expect(states).toEqual({ headline: 'reviewed', body: 'reviewed' });
  });

  it('counts for a part that is left out on purpose', () => {
    const short = { headline: translation.headline };
    const form = signed({}, { ...signature, translation: short });
    expect(statesAfter({ translation: short, form, previous: undefined })).toEqual({
      headline: 'reviewed',
      body: 'reviewed',
    });
  });

  it('stays when nothing changed', () => {
    expect(stampTranslation(edit({ form: signedStamp, previous: saved }))).toEqual(signedStamp);
  });

  it('does not save a record that nobody touched, even if a signature in it fits no text', () => {
    const stamp = { ...signedStamp, reviewed: { ...signedStamp.reviewed, body: '000000000000' } };
    expect(stampTranslation(edit({ form: stamp, previous: { translation, stamp } }))).toEqual(stamp);
  });

  it('is void for the part that changes, and for no other', () => {
    const changed = { ...translation, body: 'اسأل مرتين.' };
    const edited = { translation: changed, form: signedStamp, previous: saved };
    expect(statesAfter(edited)).toEqual({ headline: 'reviewed', body: 'unreviewed' });
    expect(stampTranslation(edit(edited)).reviewed).toEqual({ headline: segmentHash(translation.headline) });
  });

  it('is void when the text changes after it was given in the same form', () => {
    const changed = { headline: 'يأخذون جوازك', body: 'اسأل مرتين.' };
    const stamp = stampTranslation(edit({ translation: changed, form: signed({}, signature) }));
    expect(stamp).not.toHaveProperty('reviewed');
    expect(stamp).not.toHaveProperty('reviewedBy');
  });

  it('is not brought along by a form that was filled in by something else', () => {
    const form = { reviewedBy: 'Import', from: segmentHashes(source), reviewed: { body: '000000000000' } };
    expect(stampTranslation(edit({ form }))).toEqual(unsignedStamp);
  });

  it('can be taken back', () => {
    const form = unsigned(signedStamp, ['body']);
    expect(stampTranslation(edit({ form, previous: saved })).reviewed).toEqual({
      headline: segmentHash(translation.headline),
    });
    expect(stampTranslation(edit({ form: unsigned(form, parts), previous: saved }))).toEqual(unsignedStamp);
  });

  it.each([
    ['one part beside those of another', ['body'], 'AB, CD'],
    ['all parts', parts, 'CD'],
  ])('under %s names who gave it', (_, read, expected) => {
    const form = signed(signedStamp, { ...signature, by: 'CD', parts: read });
    expect(form.reviewedBy).toBe(expected);
  });
});

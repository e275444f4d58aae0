import { describe, expect, it } from 'vitest';
import { segmentHash } from '../../../src/translation/segment-hash.ts';
import { stampRecord } from '../../../src/translation/stamp-record.ts';

const names = ['headline', 'body'];
const source = { headline: 'Ask', body: 'Ask first.', code: 'A7K3Q9' };
const translation = { headline: 'اسأل', body: 'اسأل أولا.' };

describe('the stamp of a record', () => {
  it('ignores what is not text to translate', () => {
    const stamp = stampRecord({ names, source, translation, previous: undefined });
    expect(Object.keys(stamp.from).sort()).toEqual(['body', 'headline']);
  });

  it.each([
    ['nothing', undefined],
    ['empty fields', { origin: '', reviewedBy: ' ', reviewedOn: '' }],
    ['an unusable day', { reviewedOn: 'soon' }],
    ['a signature under another text', { reviewedBy: 'AB', reviewed: { headline: '000000000000' } }],
    ['hashes of its own', { from: { headline: '000000000000' }, reviewed: '000000000000' }],
  ])('takes %s in the form for not said', (_, form) => {
    const stamp = stampRecord({
      names,
      source,
      translation: { ...translation, translation: form },
      previous: undefined,
    });
    expect(stamp).toEqual({
      origin: 'human',
      from: { headline: segmentHash('Ask'), body: segmentHash('Ask first.') },
    });
  });

  it('stays as it was saved when nothing changed', () => {
    const saved = { origin: 'agency', from: { headline: '0123456789ab' } };
    const previous = { ...translation, translation: saved };
    const stamp = stampRecord({
      names,
      source,
      translation: { ...translation, translation: saved },
      previous,
    });
    expect(stamp).toEqual(saved);
  });

  it('counts from now on when the saved one is damaged', () => {
    const previous = { ...translation, translation: { origin: 'human', from: 'yes' } };
    const stamp = stampRecord({ names, source, translation, previous });
    expect(stamp.from).toEqual({ headline: segmentHash('Ask'), body: segmentHash('Ask first.') });
  });
});

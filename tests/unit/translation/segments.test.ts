import { describe, expect, it } from 'vitest';
import { hashOfNothing, segmentHash, segmentHashes } from '../../../src/translation/segment-hash.ts';
import { segmentsOf } from '../../../src/translation/segments.ts';

describe('the parts of a text', () => {
  it('leave out what has no text', () => {
    const record = { headline: 'They keep your passport', claim: undefined, caption: '  ', steps: [] };
    expect(segmentsOf(['headline', 'claim', 'caption', 'steps', 'body'], record)).toEqual({
      headline: 'They keep your passport',
    });
  });

  it('take a list as one part, in its order', () => {
    const one = segmentsOf(['steps'], { steps: ['Ask', 'Wait'] });
    const other = segmentsOf(['steps'], { steps: ['Wait', 'Ask'] });
    expect(one).not.toEqual(other);
  });

  it.each([
    ['a re-wrapped paragraph', 'No boat\nleaves today.', 'No boat leaves today.'],
    ['blanks at the ends', '  Ask first ', 'Ask first'],
    ['a decomposed accent', 'Cafe\u0301', 'Café'],
    ['Arabic with a stray line end', 'اسأل أولا\r\n', 'اسأل أولا'],
  ])('do not change with %s', (_, one, other) => {
    expect(segmentsOf(['body'], { body: one })).toEqual(segmentsOf(['body'], { body: other }));
  });
});

describe('the hash of a part', () => {
  it('is the beginning of the SHA-256 of its UTF-8 bytes', () => {
    // sha256sum of "abc", FIPS 180-2, appendix B.1.
    expect(segmentHash('abc')).toBe('ba7816bf8f01');
    // printf 'اسأل' | sha256sum
    expect(segmentHash('اسأل')).toBe('bbfa565b408e');
  });

  it('is given for every part', () => {
    expect(segmentHashes({ headline: 'abc' })).toEqual({ headline: 'ba7816bf8f01' });
  });

  it('of a part that is left out is that of no text', () => {
    expect(hashOfNothing).toBe(segmentHash(''));
    expect(segmentHashes({ caption: undefined })).toEqual({});
  });
});

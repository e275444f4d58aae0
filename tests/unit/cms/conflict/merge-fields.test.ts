import { describe, expect, it } from 'vitest';
import { mergeFields } from '../../../../src/cms/conflict/merge-fields.ts';

const base = { headline: 'Old', steps: ['One.', 'Two.'], caption: 'Same' };

describe('two versions of a record', () => {
  it.each([
    ['mine when only I changed it', { mine: { headline: 'Mine' } }, { headline: 'Mine' }],
    ['theirs when only they changed it', { theirs: { headline: 'Theirs' } }, { headline: 'Theirs' }],
    [
      'one text when both wrote the same',
      { mine: { headline: 'New' }, theirs: { headline: 'New' } },
      { headline: 'New' },
    ],
    ['the new field of the other one', { theirs: { quote: 'New' } }, { quote: 'New' }],
    ['nothing where they emptied it', { theirs: { headline: undefined } }, { headline: undefined }],
    ['nothing where I emptied it', { mine: { headline: undefined } }, { headline: undefined }],
    ['a list that only they changed', { theirs: { steps: ['One.'] } }, { steps: ['One.'] }],
  ])('keep %s', (_case, { mine = {}, theirs = {} }: { mine?: object; theirs?: object }, kept) => {
    const { record, disputed } = mergeFields({
      base,
      mine: { ...base, ...mine },
      theirs: { ...base, ...theirs },
    });
    expect(record).toEqual({ ...base, ...kept });
    expect(disputed).toEqual([]);
  });

  it.each([
    ['both wrote something else', { headline: 'Mine' }, { headline: 'Theirs' }],
    ['I changed what they emptied', { headline: 'Mine' }, { headline: undefined }],
    ['they changed what I emptied', { headline: undefined }, { headline: 'Theirs' }],
    ['both changed a list', { steps: ['One.', 'Two.', 'Three.'] }, { steps: ['One.'] }],
    ['both filled in what was empty', { quote: 'Mine' }, { quote: 'Theirs' }],
  ])('are in dispute where %s, and mine stands until somebody chose', (_case, mine, theirs) => {
    const merge = mergeFields({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });
    const [field = ''] = Object.keys(mine);
    expect(merge.disputed).toHaveLength(1);
    expect(merge.disputed[0]).toMatchObject({ field });
    expect(merge.record[field]).toEqual(Object.values(mine)[0]);
    expect(merge.taken).toEqual([]);
  });

  it('tell what was taken over from the other one', () => {
    const theirs = { ...base, caption: 'Theirs', quote: 'New' };
    const { taken } = mergeFields({ base, mine: { ...base, headline: 'Mine' }, theirs });
    expect(taken.map(({ field }) => field)).toEqual(['caption', 'quote']);
  });

  it('have no dispute about the stamp of a translation, which is made anew', () => {
    const stamp = (origin: string) => ({ ...base, translation: { origin } });
    const merge = mergeFields({ base, mine: stamp('human'), theirs: stamp('agency') });
    expect([...merge.disputed, ...merge.taken]).toEqual([]);
  });

  it('are in dispute wherever they differ when nobody knows what mine was made from', () => {
    const merge = mergeFields({ base: {}, mine: base, theirs: { ...base, headline: 'Theirs' } });
    expect(merge.disputed.map(({ field }) => field)).toEqual(['headline']);
  });
});

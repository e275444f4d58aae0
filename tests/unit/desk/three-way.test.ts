import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/desk/three-way.ts';

describe('one file, weighed whole', () => {
  it.each([
    { what: 'nobody changed it', base: 'a', mine: 'a', theirs: 'a', decision: 'keep' },
    { what: 'only I changed it', base: 'a', mine: 'b', theirs: 'a', decision: 'take' },
    { what: 'only they changed it', base: 'a', mine: 'a', theirs: 'b', decision: 'keep' },
    { what: 'both changed it alike', base: 'a', mine: 'b', theirs: 'b', decision: 'keep' },
    { what: 'both changed it differently', base: 'a', mine: 'b', theirs: 'c', decision: 'conflict' },
    { what: 'I made it', base: null, mine: 'a', theirs: null, decision: 'take' },
    { what: 'both made it alike', base: null, mine: 'a', theirs: 'a', decision: 'keep' },
    { what: 'both made it differently', base: null, mine: 'a', theirs: 'b', decision: 'conflict' },
    { what: 'I deleted it', base: 'a', mine: null, theirs: 'a', decision: 'take' },
    { what: 'they deleted it', base: 'a', mine: 'a', theirs: null, decision: 'keep' },
    { what: 'both deleted it', base: 'a', mine: null, theirs: null, decision: 'keep' },
    { what: 'I deleted it and they changed it', base: 'a', mine: null, theirs: 'b', decision: 'conflict' },
    { what: 'I changed it and they deleted it', base: 'a', mine: 'b', theirs: null, decision: 'conflict' },
  ])('$what', ({ base, mine, theirs, decision }) => {
    expect(decide({ base, mine, theirs })).toBe(decision);
  });
});

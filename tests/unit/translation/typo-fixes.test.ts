import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/domain/message.ts';
import type { TypoFixes } from '../../../src/domain/translation-stamp.ts';
import { segmentHash } from '../../../src/translation/segment-hash.ts';
import { nextTypoFixes, type SourceEdit } from '../../../src/translation/typo-fixes.ts';

const first = segmentHash('They kep your passport');
const second = segmentHash('They keep your pasport');

function fixesAfter(now: string, typosOnly: readonly string[], typoFixes?: TypoFixes): TypoFixes | undefined {
  const previous = { source: { headline: 'They kep your passport', body: 'Ask.' }, typoFixes };
  return nextTypoFixes({ source: { headline: now, body: 'Ask.' }, previous, typosOnly } satisfies SourceEdit);
}

describe('earlier wordings that differ by typos', () => {
  it('are kept when the editor says so, for that part alone', () => {
    expect(fixesAfter('They keep your passport', ['headline', 'body'])).toEqual({ headline: [first] });
  });

  it('are not made by a change of which nobody said so', () => {
    expect(fixesAfter('They keep your passport', [])).toBeUndefined();
    expect(fixesAfter('They keep your passport', ['body'])).toBeUndefined();
  });

  it('pile up from one typo to the next', () => {
    expect(fixesAfter('They keep your passport', ['headline'], { headline: [second] })).toEqual({
      headline: [second, first],
    });
  });

  it('are forgotten when the part changes for real', () => {
    const fixes = { headline: [second], body: [segmentHash('Ak.')] };
    expect(fixesAfter('They sell your passport', [], fixes)).toEqual({ body: [segmentHash('Ak.')] });
  });

  it('stay when the part does not change', () => {
    expect(fixesAfter('They kep your passport', [], { headline: [second] })).toEqual({ headline: [second] });
  });

  it('do not hold the present wording, when somebody goes back to it', () => {
    expect(fixesAfter('They keep your pasport', ['headline'], { headline: [second] })).toEqual({
      headline: [first],
    });
  });

  it('do not exist for a new record, nor for a new part', () => {
    const edit = { source: { headline: 'Ask' }, typosOnly: ['headline'] };
    expect(nextTypoFixes({ ...edit, previous: undefined })).toBeUndefined();
    expect(nextTypoFixes({ ...edit, previous: { source: {}, typoFixes: undefined } })).toBeUndefined();
  });
});

describe('in a file', () => {
  const schema = messageFacts.shape.typoFixes;

  it.each([
    ['nothing', undefined],
    ['hashes of a part', { headline: ['0123456789ab'] }],
  ])('may be %s', (_, value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each([
    ['the words themselves', { headline: ['They kep'] }],
    ['a single hash', { headline: '0123456789ab' }],
    ['an empty list', { headline: [] }],
    ['a part that does not exist', { title: ['0123456789ab'] }],
  ])('may not be %s', (_, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

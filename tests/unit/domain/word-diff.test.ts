import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/domain/word-diff.ts';
import { excerptOf } from '../../../src/translation/diff-excerpt.ts';

const marks = { same: ['', ''], deleted: ['[-', ']'], inserted: ['[+', ']'] } as const;

/** A difference in one line: `They [-keep ][+take ]your passport`. */
function written(before: string, after: string, languageTag = 'en'): string {
  const pieces = diffWords(before, after, languageTag);
  return pieces.map(({ kind, words }) => `${marks[kind][0]}${words.join('')}${marks[kind][1]}`).join('');
}

describe('a word diff', () => {
  it.each([
    { what: 'a replaced word', texts: ['They keep it', 'They take it'], shown: 'They [-keep ][+take ]it' },
    { what: 'an added word', texts: ['Ask first', 'Ask him first'], shown: 'Ask [+him ]first' },
    { what: 'a word that went', texts: ['Ask him first', 'Ask first'], shown: 'Ask [-him ]first' },
    { what: 'nothing', texts: ['Ask first', 'Ask first'], shown: 'Ask first' },
    { what: 'only blanks', texts: ['Ask  first', 'Ask first'], shown: 'Ask first' },
    { what: 'a new text', texts: ['', 'Ask first'], shown: '[+Ask first]' },
    { what: 'a text that went', texts: ['Ask first', ''], shown: '[-Ask first]' },
    { what: 'a mark', texts: ['Ask first', 'Ask first!'], shown: 'Ask first[+!]' },
    { what: 'a mark that stayed', texts: ['One, two', 'Three, four'], shown: '[-One, two][+Three, four]' },
    { what: 'the end', texts: ['Call 112 now', 'Call 112 today'], shown: 'Call 112 [-now][+today]' },
  ])('shows $what', ({ texts: [before = '', after = ''], shown }) => {
    expect(written(before, after)).toBe(shown);
  });

  it.each([
    {
      tag: 'ar',
      texts: ['اسأل عن الثمن أولا', 'اسأل عن الطريق أولا'],
      shown: 'اسأل عن [-الثمن ][+الطريق ]أولا',
    },
    { tag: 'ps', texts: ['دوی پاسپورت ساتي', 'دوی پاسپورت اخلي'], shown: 'دوی پاسپورت [-ساتي][+اخلي]' },
    { tag: 'zh', texts: ['他们会保留你的护照', '他们会拿走你的护照'], shown: '他们会[-保留][+拿走]你的护照' },
    { tag: 'th', texts: ['พวกเขาเก็บหนังสือ', 'พวกเขาขายหนังสือ'], shown: 'พวกเขา[-เก็บ][+ขาย]หนังสือ' },
  ])('knows the words of $tag', ({ tag, texts: [before = '', after = ''], shown }) => {
    expect(written(before, after, tag)).toBe(shown);
  });

  it('gives back both texts but for their blanks', () => {
    const before = 'A number proves nothing. Ask who answers, and where. Show it to someone you trust.';
    const after = 'A number proves very little: ask where, and who answers. Show it, first, to two people.';
    const pieces = diffWords(before, after, 'en');
    const packed = (text: string) => text.replaceAll(/\s+/g, '');
    const without = (kind: string) =>
      pieces.filter((piece) => piece.kind !== kind).flatMap(({ words }) => words);
    expect(packed(without('inserted').join(''))).toBe(packed(before));
    expect(packed(without('deleted').join(''))).toBe(packed(after));
  });

  it('takes two long texts that have nothing in common for replaced', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(diffWords(text('a'), text('b'), 'en').map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});

describe('an excerpt of a diff', () => {
  const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

  it('leaves out what did not change far from the change', () => {
    const pieces = excerptOf(diffWords(`${long} old ${long}`, `${long} new ${long}`, 'en'));
    expect(pieces.map(({ kind }) => kind)).toEqual(['gap', 'same', 'deleted', 'inserted', 'same', 'gap']);
  });

  it('shows a short text in full', () => {
    const pieces = diffWords('They keep your passport', 'They take your passport', 'en');
    expect(excerptOf(pieces)).toEqual(pieces);
  });
});

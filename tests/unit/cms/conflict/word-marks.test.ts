import { describe, expect, it } from 'vitest';
import { markWords } from '../../../../src/cms/conflict/word-marks.ts';

/** The text with its marks as brackets. */
function marked(text: string, other: string, languageTag: string): string {
  return markWords(text, other, languageTag)
    .map((run) => (run.differs ? `[${run.text}]` : run.text))
    .join('');
}

describe('the marks between two texts', () => {
  it.each([
    [
      'nothing, when both are the same',
      { text: 'Ask first.', other: 'Ask first.', tag: 'en', expected: 'Ask first.' },
    ],
    [
      'a word that was changed',
      {
        text: 'Ask two people first.',
        other: 'Ask three people first.',
        tag: 'en',
        expected: 'Ask [two] people first.',
      },
    ],
    [
      'a word that was put in',
      { text: 'Ask them first.', other: 'Ask first.', tag: 'en', expected: 'Ask [them] first.' },
    ],
    [
      'nothing, where the other has more',
      { text: 'Ask first.', other: 'Ask them first.', tag: 'en', expected: 'Ask first.' },
    ],
    [
      'two places',
      { text: 'one two three four', other: 'one 2 three 4', tag: 'en', expected: 'one [two] three [four]' },
    ],
    ['all, against nothing', { text: 'Ask.', other: '', tag: 'en', expected: '[Ask.]' }],
    ['nothing in nothing', { text: '', other: 'Ask.', tag: 'en', expected: '' }],
    [
      'Arabic words',
      { text: 'اسأل شخصين أولا', other: 'اسأل ثلاثة أولا', tag: 'ar', expected: 'اسأل [شخصين] أولا' },
    ],
    [
      'words without spaces between them',
      { text: 'ฉันไปโรงเรียน', other: 'ฉันไปตลาด', tag: 'th', expected: 'ฉันไป[โรงเรียน]' },
    ],
    [
      'nothing, where only a line ends',
      { text: 'one\ntwo', other: 'one two', tag: 'en', expected: 'one\ntwo' },
    ],
  ])('show %s', (_case, { text, other, tag, expected }) => {
    expect(marked(text, other, tag)).toBe(expected);
  });

  it('cover all between the first difference and the last in texts too long to compare', () => {
    const long = (word: string) => `start ${Array.from({ length: 2000 }, () => word).join(' ')} end`;
    expect(marked(long('a'), long('b'), 'en')).toMatch(/^start \[a .* a\] end$/);
  });
});

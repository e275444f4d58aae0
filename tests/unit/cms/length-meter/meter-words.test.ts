import { expect, test } from 'vitest';
import { cardMeterWords, postMeterWords } from '../../../../src/cms/length-meter/meter-words.ts';
import type { CardField, CardFits } from '../../../../src/cms/preview/card-preview.ts';
import type { CardFormatId } from '../../../../src/domain/card-format.ts';

const fits: CardFits = new Map<CardFormatId, ReadonlyMap<CardField, number>>([
  ['square', new Map<CardField, number>().set('headline', 0).set('action', 0)],
  ['story', new Map<CardField, number>().set('headline', 12).set('action', 0).set('cardText', 0)],
]);

test('says in one line where a text fits, and where it is too long', () => {
  expect(cardMeterWords(fits, 'headline')).toEqual([
    { words: 'Fits: Square', isTrouble: false },
    { words: 'Too long by 12: Story', isTrouble: true },
  ]);
});

test.each([
  ['action', 'Fits every format'],
  ['quote', 'Not on this template’s cards'],
] as const)('says it shortly where that says it all: %s', (field, words) => {
  expect(cardMeterWords(fits, field)).toEqual([{ words, isTrouble: false }]);
});

test('names formats without the text', () => {
  expect(cardMeterWords(fits, 'cardText').at(-1)).toEqual({ words: 'Not on: Square', isTrouble: false });
});

test('tells too many hashtags apart from too many characters', () => {
  expect(postMeterWords('Ask first.', 6)).toEqual([
    { words: 'Fits everywhere', isTrouble: false },
    { words: 'More than 5 hashtags: Instagram', isTrouble: true },
  ]);
});

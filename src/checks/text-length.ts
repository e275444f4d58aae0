import { describeField } from '../domain/field.ts';
import { error } from '../domain/issue.ts';
import { messageText } from '../domain/message.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

/** Whatever the language and the letters: beyond this a card text is a page text. The card itself decides below it. */
const times = 3;

export const textLength: Check = {
  name: 'text-length',
  description: `No text of a card is longer than ${times} times what is comfortable; whether it fits the card exactly is measured on the card.`,
  find: ({ catalog }) =>
    eachText(catalog).flatMap(({ text, file }) =>
      limits.flatMap(({ field, limit }) => {
        const count = lengthOf(text[field] ?? '');
        return count > limit ? [error('text-too-long', { file, field }, { count, limit })] : [];
      }),
    ),
};

const fields = ['headline', 'claim', 'cardText', 'action'] as const;

const limits = fields.map((field) => ({
  field,
  limit: times * (describeField(messageText.shape[field])?.comfortableLength ?? Number.POSITIVE_INFINITY),
}));

/** In characters as people count them. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

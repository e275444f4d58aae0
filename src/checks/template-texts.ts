import { error } from '../domain/issue.ts';
import type { Check } from './check.ts';
import { eachText } from './each-text.ts';

export const figureText: Check = {
  name: 'figure-text',
  description: 'A card of the template "Figure" needs the figure and what it counts, in every locale.',
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message }) => message.template === 'figure')
      .flatMap(({ file, text }) => [
        ...(text.figure === undefined
          ? [error('figure-text-missing', { file, field: 'figure' }, { title: 'Figure' })]
          : []),
        ...(text.figureMeaning === undefined
          ? [
              error(
                'figure-text-missing',
                { file, field: 'figureMeaning' },
                { title: 'What the figure counts' },
              ),
            ]
          : []),
      ]),
};

export const quoteText: Check = {
  name: 'quote-text',
  description:
    'A card of the template "Quote" needs a quote in every locale, and a testimony says whose voice it is.',
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message, text }) => {
        const isTestimony = message.kind === 'testimony' && message.consent !== undefined;
        return message.template === 'quote' && (text.quote === undefined || !isTestimony);
      })
      .map(({ file }) => error('quote-text-missing', { file, field: 'quote' }, {})),
};

const STEPS = { least: 3, most: 5 } as const;

export const stepsCount: Check = {
  name: 'steps-count',
  description: `A card of the template "Steps" shows ${STEPS.least} to ${STEPS.most} steps, in every locale.`,
  find: ({ catalog }) =>
    eachText(catalog)
      .filter(({ message }) => message.template === 'steps')
      .map(({ file, text }) => ({ file, count: text.steps?.length ?? 0 }))
      .filter(({ count }) => count < STEPS.least || count > STEPS.most)
      .map(({ file, count }) => error('steps-count', { file, field: 'steps' }, { count })),
};

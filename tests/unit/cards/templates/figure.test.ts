import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../../src/cards/layout-card.ts';
import { cardFormatIds } from '../../../../src/domain/card-format.ts';
import { materials } from '../../../builders/card-engine.ts';
import {
  faultsOf,
  flatFormats,
  rolesOf,
  unmirroredLines,
  uprightFormats,
  wordsOf,
} from '../../../builders/card-faults.ts';
import { figureModel, sampleLocales } from '../../../builders/card-model.ts';

const telling = [...uprightFormats, ...flatFormats];
const everyCard = cardFormatIds.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const));

/** The lines of the number in the words of English, each with its size. */
function numberLines(value: string, format: (typeof telling)[number] = 'square') {
  const model = figureModel('en', { figure: { value, meaning: 'people asked somebody first' } });
  return layoutCard(model, format, materials).blocks.filter(({ role }) => role === 'figure');
}

describe('a figure card', () => {
  test.each(everyCard)('fits, stays in its safe area and can be read: %s, %s', (format, locale) => {
    expect(faultsOf(figureModel(locale), format)).toEqual([]);
  });

  test.each(telling.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const)))(
    'says the number, then what it counts, then its source: %s, %s',
    (format, locale) => {
      const model = figureModel(locale);
      const layout = layoutCard(model, format, materials);
      expect(wordsOf(layout, 'figure').join(' ')).toBe(model.figure?.value);
      const order = [...new Set(rolesOf(layout))].filter((role) =>
        ['figure', 'figure-meaning', 'source'].includes(role),
      );
      expect(order).toEqual(['figure', 'figure-meaning', 'source']);
      const tops = order.map(
        (role) => layout.blocks.find((block) => block.role === role)?.placed().ink.y ?? Number.NaN,
      );
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    },
  );

  test.each(telling)('leaves the headline to the page: %s', (format) => {
    expect(rolesOf(layoutCard(figureModel(), format, materials))).not.toContain('headline');
  });

  test.each(telling.flatMap((format) => ['en', 'tr', 'bn'].map((locale) => [format, locale] as const)))(
    'sets the number as by far the largest words: %s, %s',
    (format, locale) => {
      const { blocks } = layoutCard(figureModel(locale as 'en'), format, materials);
      const largest = Math.max(...blocks.filter(({ role }) => role === 'figure').map(({ size }) => size));
      const others = blocks.filter(({ role }) => !['figure', 'contact'].includes(role));
      expect(largest).toBeGreaterThanOrEqual(2 * Math.max(...others.map(({ size }) => size)));
    },
  );

  test.each(cardFormatIds)('mirrors its left-to-right twin: %s', (format) => {
    const figure = { value: '5.5–7 billion US$', meaning: 'people asked somebody first' };
    expect(unmirroredLines(figureModel('en', { figure }), format)).toEqual([]);
  });

  test('shows a message without its figure as a statement', () => {
    const layout = layoutCard(figureModel('en', { figure: undefined }), 'square', materials);
    expect(rolesOf(layout)).toContain('headline');
    expect(layout.issues).toEqual([]);
  });

  test('shows the number alone with what it counts where there is no source', () => {
    const layout = layoutCard(figureModel('en', { source: undefined }), 'square', materials);
    expect(rolesOf(layout)).not.toContain('source');
    expect(layout.issues).toEqual([]);
  });
});

describe('the lines of a number', () => {
  test.each([
    ['5.5–7 billion US$', ['5.5–7', 'billion US$']],
    ['2 in 3', ['2 in 3']],
    ['93 %', ['93 %']],
    ['১০ জনে ৭ জন', ['১০ জনে', '৭ জন']],
    ['1 in every 36 people', ['1 in every', '36 people']],
    ['Two in three', ['Two in three']],
  ])('of %s are %j', (value, lines) => {
    expect(numberLines(value).map(({ words }) => words)).toEqual(lines);
  });

  test('have their digits larger than the words beside them, in two sizes', () => {
    const [digits, words] = numberLines('5.5–7 billion US$').map(({ size }) => size);
    expect(digits).toBeGreaterThan(1.3 * (words ?? 0));
  });

  test('have digits of one size', () => {
    const [first, second] = numberLines('1 in every 36 people').map(({ size }) => size);
    expect(second).toBe(first);
  });

  test('break nowhere at a no-break space', () => {
    expect(numberLines('5.5–7\u00a0billion\u00a0US$', 'print').map(({ words }) => words)).toEqual([
      '5.5–7\u00a0billion\u00a0US$',
    ]);
  });

  test.each(['5.5-7', '10 000–20 000', 'about 5.5-7 million'])('never end within a number: %s', (value) => {
    const ends = uprightFormats.flatMap((format) =>
      numberLines(value, format).flatMap(({ words, placed }) =>
        placed()
          .lines.slice(1)
          .map((line) => Math.min(...line.clusters.map(({ index }) => index)))
          .filter((start) => /[\d–-]\s?$/.test(words.slice(0, start)) && /^\d/.test(words.slice(start))),
      ),
    );
    expect(ends).toEqual([]);
  });

  test.each(uprightFormats)('of a short number fill the width or the height of a %s card', (format) => {
    const [line] = numberLines('7', format);
    expect(line?.size).toBeGreaterThan(300);
  });
});

describe('a figure card with too many words', () => {
  const long = 'a great many more words than any card can hold '.repeat(12).trim();

  test.each(telling)('says so of its number, and of nothing else: %s', (format) => {
    const figure = { value: long, meaning: 'people asked first' };
    const { issues } = layoutCard(figureModel('en', { figure }), format, materials);
    expect(issues).toEqual([{ kind: 'overflow', role: 'figure', excess: expect.any(Number) }]);
  });

  test.each(telling)('says so of what it counts, and of nothing else: %s', (format) => {
    const figure = { value: '2 in 3', meaning: long };
    const { issues } = layoutCard(figureModel('en', { figure }), format, materials);
    expect(issues).toEqual([{ kind: 'overflow', role: 'figure-meaning', excess: expect.any(Number) }]);
  });
});

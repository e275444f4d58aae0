import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../../src/cards/layout-card.ts';
import { inQuotationMarks, openingMark } from '../../../../src/cards/quotation-marks.ts';
import { type CardFormatId, cardFormatIds } from '../../../../src/domain/card-format.ts';
import { localeCodes, localeOf } from '../../../../src/domain/locale.ts';
import { cardLabels } from '../../../../src/i18n/card-labels.ts';
import { createTranslator } from '../../../../src/i18n/create-translator.ts';
import { materials } from '../../../builders/card-engine.ts';
import {
  faultsOf,
  flatFormats,
  rolesOf,
  unmirroredLines,
  uprightFormats,
  wordsOf,
} from '../../../builders/card-faults.ts';
import { quoteModel, sampleLocales } from '../../../builders/card-model.ts';

const telling = [...uprightFormats, ...flatFormats];
const photo = { file: 'media/stones.jpg', alt: undefined, focus: { x: 0.5, y: 0.5 } };

/** How many shapes in the yellow of blazes and marks a card has. */
function yellowShapes(code: (typeof sampleLocales)[number], format: CardFormatId): number {
  const model = quoteModel(code);
  const { svg } = layoutCard(model, format, materials);
  return svg.match(new RegExp(`<path[^>]*fill="${model.colours.yellow}"`, 'g'))?.length ?? 0;
}

function quoteOf(words: string) {
  const { composite: voice } = quoteModel().labels.voice;
  return { passage: { kind: 'quote', words, voice } } as const;
}

describe('a quote card', () => {
  test.each(cardFormatIds.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const)))(
    'fits, stays in its safe area and can be read: %s, %s',
    (format, locale) => {
      expect(faultsOf(quoteModel(locale), format)).toEqual([]);
    },
  );

  test.each(telling.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const)))(
    'says the words, without the marks that are drawn, and then whose they are: %s, %s',
    (format, locale) => {
      const model = quoteModel(locale);
      const layout = layoutCard(model, format, materials);
      const words = wordsOf(layout, 'quote', 'voice');
      expect(words).toEqual([expect.not.stringMatching(/["“”«»]/), model.labels.voice.composite]);
      expect(model.passage?.words).toContain(words[0]);
      expect(rolesOf(layout)).not.toContain('headline');
    },
  );

  test.each(telling.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const)))(
    'draws the mark that opens it: %s, %s',
    (format, locale) => {
      // The bar of a flat card is the other yellow path.
      expect(yellowShapes(locale, format)).toBe(flatFormats.some((flat) => flat === format) ? 2 : 1);
    },
  );

  test.each(uprightFormats)('names its source under the voice: %s', (format) => {
    const model = quoteModel();
    expect(wordsOf(layoutCard(model, format, materials), 'voice', 'source')).toEqual([
      model.labels.voice.composite,
      model.source?.replaceAll(/[\u2066-\u2069]/g, ''),
    ]);
  });

  test.each(flatFormats)('names its source on a flat card where its words stay large: %s', (format) => {
    const short = layoutCard(quoteModel('en', quoteOf('They wanted more money.')), format, materials);
    expect(rolesOf(short)).toContain('source');
    const long = layoutCard(
      quoteModel('en', quoteOf('They wanted more money. '.repeat(10).trim())),
      format,
      materials,
    );
    expect(long.issues).toEqual([]);
    expect(rolesOf(long)).not.toContain('source');
  });

  test.each(telling)('stands on a photo as well: %s', (format) => {
    const { backdrop, blocks, issues } = layoutCard(quoteModel('ar', { photo }), format, materials);
    expect(backdrop.kind).toBe('photo');
    expect(issues).toEqual([]);
    for (const block of blocks.filter(({ role }) => role === 'quote' || role === 'voice')) {
      expect(block.ground.isPhoto).toBe(true);
    }
  });

  test.each(cardFormatIds)('mirrors its left-to-right twin: %s', (format) => {
    // Without punctuation: its neighbours change with the direction, and the kerning with them.
    const said = quoteOf('They wanted a first payment and then another one on the same day');
    expect(unmirroredLines(quoteModel('en', said), format)).toEqual([]);
  });

  test('is a statement where the message has no quote', () => {
    const layout = layoutCard(quoteModel('en', { passage: undefined }), 'square', materials);
    expect(rolesOf(layout)).toContain('headline');
    expect(layout.issues).toEqual([]);
  });
});

describe('the voice of a quote', () => {
  const labelled = localeCodes.flatMap((code) => {
    const { voice } = cardLabels(createTranslator(code));
    return Object.values(voice).map((label) => [code, label] as const);
  });

  test.each(labelled)('is printed in every language, large enough to read: %s, %s', (code, voice) => {
    const words = quoteModel('en').passage?.words ?? '';
    const passage = { kind: 'quote', words, voice } as const;
    for (const format of telling) {
      const layout = layoutCard(quoteModel('en', { locale: localeOf(code), passage }), format, materials);
      const [block] = layout.blocks.filter(({ role }) => role === 'voice');
      expect(block).toMatchObject({ words: voice, excess: 0, missing: [] });
      expect(block?.size).toBeGreaterThanOrEqual(28);
    }
  });

  test.each(telling)('stays where the quote is far too long: %s', (format) => {
    const long = inQuotationMarks('They took the money and nobody answered. '.repeat(45).trim(), 'en');
    const layout = layoutCard(quoteModel('en', quoteOf(long)), format, materials);
    expect(rolesOf(layout)).toContain('voice');
    expect(layout.issues).toEqual([{ kind: 'overflow', role: 'quote', excess: expect.any(Number) }]);
  });
});

describe('the mark that opens a quote', () => {
  test.each([
    ['en', '“'],
    ['fr', '«'],
    ['ar', '«'],
    ['ti', '«'],
    ['ur', '“'],
    ['bn', '“'],
  ] as const)('in %s is %s', (locale, mark) => {
    expect(openingMark(locale)).toBe(mark);
  });
});

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/cards/drawing.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { materials } from '../../builders/card-engine.ts';
import { claimModel, sampleLocales, statementModel } from '../../builders/card-model.ts';

const upright = ['square', 'portrait', 'tall', 'story', 'print'] as const;
const withoutRoom = ['preview', 'wide', 'sticker'] as const;
const builders = [statementModel, claimModel];

function sourceOn(blocks: readonly Block[]): Block | undefined {
  return blocks.find(({ role }) => role === 'source');
}

describe('the source of a fact', () => {
  test.each(
    upright.flatMap((format) =>
      builders.flatMap((build) => sampleLocales.map((locale) => ({ format, build, locale }))),
    ),
  )(
    'stands whole on a card, in a size to read: $build.name, $format, $locale',
    ({ format, build, locale }) => {
      const model = build(locale);
      const source = sourceOn(layoutCard(model, format, materials).blocks);
      expect(source).toMatchObject({ words: model.source, excess: 0 });
      expect(source?.size).toBeGreaterThanOrEqual(28);
    },
  );

  test.each(upright)('takes no room from a %s card without one', (format) => {
    const size = (source: string | undefined) =>
      layoutCard(statementModel('tr', { source }), format, materials).blocks.find(
        ({ role }) => role === 'headline',
      )?.size ?? 0;
    expect(size(undefined)).toBeGreaterThanOrEqual(size('Kaynak · UNODC · 2018'));
    expect(sourceOn(layoutCard(statementModel('tr', { source: undefined }), format, materials).blocks)).toBe(
      undefined,
    );
  });

  test.each(withoutRoom)('is left to the page where a card has no room for it: %s', (format) => {
    expect(sourceOn(layoutCard(statementModel(), format, materials).blocks)).toBe(undefined);
  });

  test.each(builders)('may take two lines: $name', (build) => {
    const source = 'Source · Office of the United Nations High Commissioner for Refugees · 2018';
    const { blocks, issues } = layoutCard(build('en', { source }), 'story', materials);
    expect(issues).toEqual([]);
    expect(sourceOn(blocks)?.placed().lines).toHaveLength(2);
  });
});

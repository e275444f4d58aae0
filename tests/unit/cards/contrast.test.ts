import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { contrast } from '../../../src/cards/palette.ts';
import { scrimOf } from '../../../src/cards/scrim.ts';
import { cardFormatIds } from '../../../src/domain/card-format.ts';
import { defaultPalette } from '../../../src/domain/palette.ts';
import { materials } from '../../builders/card-engine.ts';
import { claimModel, statementModel, testimonyModel } from '../../builders/card-model.ts';

const photo = { file: 'media/stones.jpg', alt: undefined, focus: { x: 0.5, y: 0.5 } };
const colours = ['ink', 'river', 'green'] as const;

describe('contrast', () => {
  test.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#767676', '#FFFFFF', 4.54],
  ])('of %s on %s is %d, as WCAG has it', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBeCloseTo(expected, 1);
  });

  test.each(
    colours.flatMap((colour) =>
      cardFormatIds.flatMap((format) => [
        [`statement on ${colour}`, format, statementModel('en', { colour })] as const,
        [`statement on a photo in ${colour}`, format, statementModel('en', { colour, photo })] as const,
        [`testimony on ${colour}`, format, testimonyModel('en', { colour })] as const,
        [`claim of a ${colour} campaign`, format, claimModel('en', { colour })] as const,
      ]),
    ),
  )('of every text of a %s, %s, is at least 4.5:1', (_name, format, model) => {
    const { blocks } = layoutCard(model, format, materials);
    const weakest = blocks.map(({ role, ground }) => ({
      role,
      ratio: Math.min(...ground.behind.map((colour) => contrast(ground.letters, colour))),
    }));
    expect(weakest.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  test('of the claim holds on the red blaze behind it as well', () => {
    const { blocks } = layoutCard(claimModel(), 'square', materials);
    expect(blocks.find(({ role }) => role === 'claim')?.ground.behind).toContain(defaultPalette.red);
  });

  test.each(colours)('of a photo in %s: its light is brighter than its dark', (colour) => {
    const { dark, safest, brightest, letters } = scrimOf(colour, defaultPalette);
    expect(contrast(letters, dark)).toBeGreaterThan(contrast(letters, safest));
    expect(contrast(letters, safest)).toBeGreaterThan(contrast(letters, brightest));
  });
});

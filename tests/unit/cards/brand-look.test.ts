import { describe, expect, test } from 'vitest';
import type { CardModel } from '../../../src/cards/card-model.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import type { Logo } from '../../../src/cards/materials.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../../src/domain/card-format.ts';
import type { Palette } from '../../../src/domain/palette.ts';
import { materials } from '../../builders/card-engine.ts';
import { claimModel, statementModel, testimonyModel } from '../../builders/card-model.ts';

const builders = [statementModel, claimModel, testimonyModel];
const everyCard = builders.flatMap((build) => cardFormatIds.map((format) => ({ build, format })));

const palette: Palette = {
  ink: '#102030',
  chalk: '#FAFAFA',
  white: '#FFFFFF',
  yellow: '#F0A010',
  green: '#106040',
  red: '#A02010',
  river: '#205090',
};

describe('a brand’s colours', () => {
  test.each(everyCard)('are the only ones, but for the black of the code: $build.name, $format', (card) => {
    const { svg } = layoutCard(card.build('en', { colours: palette }), card.format, materials);
    const used = new Set([...svg.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour]) => colour));
    expect([...used].filter((colour) => colour !== '#000000')).toSatisfy((colours: string[]) =>
      colours.every((colour) => Object.values(palette).includes(colour)),
    );
    expect(used).toContain(palette.yellow);
  });
});

describe('square corners', () => {
  test.each(everyCard)('leave nothing round: $build.name, $format', ({ build, format }) => {
    const radii = (model: CardModel) =>
      layoutCard(model, format, withLogos).svg.match(/ rx="(?!0")/g)?.length ?? 0;
    expect(radii(build('en', { corners: 'square', logos: files }))).toBe(0);
    expect(radii(build('en', { logos: files }))).toBeGreaterThan(3);
  });
});

const logo = (width: number, height: number): Logo => ({
  dataUrl: `data:image/png;base64,${width}x${height}`,
  width,
  height,
});
const files = ['media/own.png', 'media/partner.svg', 'media/funder.png'];
const withLogos = {
  ...materials,
  logos: new Map([
    ['media/own.png', logo(300, 100)],
    ['media/partner.svg', logo(100, 100)],
    ['media/funder.png', logo(160, 80)],
  ]),
};

interface Image {
  readonly ratio: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function imagesOn(model: CardModel, format: CardFormatId): Image[] {
  const { svg } = layoutCard(model, format, withLogos);
  const images = svg.matchAll(
    /<image href="data:image\/png;base64,(\d+)x(\d+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"\/>/g,
  );
  return Array.from(images, (found) => {
    const [own = 0, high = 1, x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
    return { ratio: own / high, x, y, width, height };
  });
}

describe.each(cardFormatIds)('logos on a %s card', (format) => {
  test('are all there, in one height, in their own shape', () => {
    const images = imagesOn(statementModel('en', { logos: files }), format);
    expect(images).toHaveLength(3);
    for (const { ratio, width, height } of images) {
      expect(height).toBeCloseTo(images[0]?.height ?? 0, 1);
      expect(width / height).toBeCloseTo(ratio, 1);
    }
  });

  test('stand inside the card, the owner’s first in the direction of reading', () => {
    const inLatin = imagesOn(statementModel('en', { logos: files }), format).map(({ x }) => x);
    const inArabic = imagesOn(statementModel('ar', { logos: files }), format).map(({ x }) => x);
    expect(inLatin).toEqual(inLatin.toSorted((a, b) => a - b));
    expect(inArabic).toEqual(inArabic.toSorted((a, b) => b - a));
    for (const image of imagesOn(claimModel('ar', { logos: files }), format)) {
      expect(image.x + image.width).toBeLessThan(cardFormats[format].width);
      expect(image.y + image.height).toBeLessThan(cardFormats[format].height);
    }
  });

  test('stand at the same place, whatever the card says', () => {
    const one = imagesOn(statementModel('en', { logos: files }), format);
    // The texts of a story's foot stand above its code, those of other cards beside it.
    expect(imagesOn(claimModel('en', { logos: files }), format)).toEqual(one);
  });

  test('leave no gap where one cannot be shown, and no trace where none can', () => {
    const shown = imagesOn(statementModel('en', { logos: ['media/lost.png', ...files] }), format);
    expect(shown).toEqual(imagesOn(statementModel('en', { logos: files }), format));
    const lost = layoutCard(statementModel('en', { logos: ['media/lost.png'] }), format, withLogos);
    expect(lost.svg).toBe(layoutCard(statementModel(), format, withLogos).svg);
  });

  test('cost no word of the card', () => {
    const { issues } = layoutCard(claimModel('tr', { logos: files }), format, withLogos);
    expect(issues).toEqual([]);
  });
});

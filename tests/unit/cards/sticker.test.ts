import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { materials } from '../../builders/card-engine.ts';
import { claimModel, sampleLocales, statementModel, testimonyModel } from '../../builders/card-model.ts';

const photo = { file: 'media/stones.jpg', alt: undefined, focus: { x: 0.5, y: 0.5 } };

describe('a sticker', () => {
  test.each(sampleLocales)(
    'says what matters, whom to ask and where to check it, and no more: %s',
    (locale) => {
      const roles = (model: ReturnType<typeof statementModel>) =>
        layoutCard(model, 'sticker', materials).blocks.map(({ role }) => role);
      expect(roles(statementModel(locale))).toEqual(['headline', 'contact', 'code']);
      expect(roles(testimonyModel(locale))).toEqual(['headline', 'contact', 'code']);
      expect(roles(claimModel(locale))).toEqual(['what-is-true', 'headline', 'contact', 'code']);
    },
  );

  test.each([
    ['round', 0],
    ['square', 255],
  ] as const)('of a brand with %s corners is cut out of a transparent ground', async (corners, atCorner) => {
    const { svg, backdrop } = layoutCard(claimModel('en', { corners }), 'sticker', materials);
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    const alphaAt = (x: number, y: number) => data[(y * info.width + x) * 4 + 3];
    expect(backdrop).toEqual({ kind: 'transparent' });
    expect([alphaAt(0, 0), alphaAt(511, 511)]).toEqual([0, 0]);
    expect([alphaAt(12, 12), alphaAt(499, 499)]).toEqual([atCorner, atCorner]);
    expect(alphaAt(256, 256)).toBe(255);
  });

  test('has a flat field even where other formats have a photo', () => {
    const { svg, blocks } = layoutCard(statementModel('en', { photo }), 'sticker', materials);
    expect(blocks.filter(({ ground }) => ground.isPhoto)).toEqual([]);
    expect(svg).toBe(layoutCard(statementModel(), 'sticker', materials).svg);
  });

  test('says so where its words do not fit', () => {
    const headline = 'A number proves nothing at all '.repeat(8).trim();
    const { issues } = layoutCard(statementModel('en', { headline }), 'sticker', materials);
    expect(issues).toEqual([{ kind: 'overflow', role: 'headline', excess: expect.any(Number) }]);
  });
});

import { describe, expect, test } from 'vitest';
import { mirrorAxis } from '../../../src/cards/frame.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../../src/domain/card-format.ts';
import type { Direction } from '../../../src/domain/locale.ts';
import { materials } from '../../builders/card-engine.ts';
import { claimModel, statementModel, testimonyModel } from '../../builders/card-model.ts';

const kinds = { statement: statementModel(), claim: claimModel(), testimony: testimonyModel() };

/**
 * The same words in both directions: their lines are equally wide, but for the kerning of a quotation mark that has
 * a new neighbour, so only the layout can differ.
 */
function twin(kind: keyof typeof kinds, format: CardFormatId, direction: Direction) {
  const model = kinds[kind];
  return layoutCard({ ...model, locale: { ...model.locale, direction } }, format, materials);
}

function rectangles(svg: string) {
  return (
    [
      ...svg.matchAll(
        /<rect x="([-\d.]+)" y="([-\d.]+)" width="([-\d.]+)" height="([-\d.]+)"[^>]*fill="(#\w+)"/g,
      ),
    ]
      .map(([, x, y, width, height, fill]) => ({
        x: Number(x),
        y: Number(y),
        width: Number(width),
        height,
        fill,
      }))
      // The strike is a bar around its own middle, and turned: it has a test of its own.
      .filter(({ x }) => x >= 0)
  );
}

const cases = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
  cardFormatIds.map((format) => [kind, format] as const),
);

describe.each(cases)('a right-to-left %s card, %s', (kind, format) => {
  const [ltr, rtl] = [twin(kind, format, 'ltr'), twin(kind, format, 'rtl')];
  const mirrored = (x: number, width: number) => 2 * mirrorAxis(cardFormats[format]) - x - width;

  test('has every line of text where the mirror shows it', () => {
    const lines = (card: typeof ltr) => card.blocks.flatMap(({ placed }) => placed().lines);
    const expected = lines(ltr).map(({ x, width, baseline }) => ({ x: mirrored(x, width), baseline }));
    const found = lines(rtl).map(({ x, baseline }) => ({ x, baseline }));
    expect(found).toHaveLength(expected.length);
    for (const [index, { x, baseline }] of found.entries()) {
      expect(Math.abs(x - (expected[index]?.x ?? Number.NaN))).toBeLessThan(1.5);
      expect(baseline).toBe(expected[index]?.baseline);
    }
  });

  test('has the QR code, blazes, signs and frames where the mirror shows them', () => {
    const wide = cardFormats[format].width;
    const inside = (card: typeof ltr) => rectangles(card.svg).filter(({ width }) => width < wide);
    const expected = inside(ltr).map(({ x, width, ...rest }) => ({ ...rest, width, x: mirrored(x, width) }));
    expect(inside(rtl).map(({ x }) => x)).toEqual(expected.map(({ x }) => expect.closeTo(x, 1)));
    expect(inside(rtl).map(({ y, fill }) => ({ y, fill }))).toEqual(
      expected.map(({ y, fill }) => ({ y, fill })),
    );
  });

  test('strikes the claim the other way', () => {
    const isTold = kind === 'claim' && format !== 'sticker';
    const strike = (svg: string) =>
      /translate\(([-\d.]+) ([-\d.]+)\) rotate\(([-\d.]+)\)/.exec(svg)?.slice(1).map(Number);
    const [x = 0, y, angle = 0] = strike(ltr.svg) ?? [];
    expect(strike(ltr.svg) === undefined).toBe(!isTold);
    if (!isTold) return;
    const [mirroredX, mirroredY, mirroredAngle = 0] = strike(rtl.svg) ?? [];
    expect(mirroredX).toBeCloseTo(mirrored(x, 0), 1);
    expect(mirroredY).toBe(y);
    // A bar looks the same after half a turn.
    expect((mirroredAngle + angle + 360) % 180).toBeCloseTo(0, 1);
  });

  test('keeps the QR code itself unmirrored', () => {
    const code = (svg: string) => /<path fill="#000000" d="([^"]+)"/.exec(svg)?.[1];
    expect(code(rtl.svg)).toBeTruthy();
    expect(code(rtl.svg)).toBe(code(ltr.svg));
  });
});

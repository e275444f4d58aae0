import { describe, expect, test } from 'vitest';
import { cardGrids } from '../../../src/cards/card-grid.ts';
import type { CardPassage } from '../../../src/cards/card-model.ts';
import type { Block, BlockRole } from '../../../src/cards/drawing.ts';
import { isFlat } from '../../../src/cards/flat-format.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../../src/domain/card-format.ts';
import { materials } from '../../builders/card-engine.ts';
import {
  claimModel,
  type SampleLocale,
  sampleLocales,
  statementModel,
  testimonyModel,
} from '../../builders/card-model.ts';

const builders = { statement: statementModel, claim: claimModel, testimony: testimonyModel };
type Kind = keyof typeof builders;

const everyCard = (Object.keys(builders) as Kind[]).flatMap((kind) =>
  cardFormatIds.flatMap((format) => sampleLocales.map((locale) => [kind, format, locale] as const)),
);

const flat = ['preview', 'wide'] as const;

function layout(kind: Kind, format: CardFormatId, locale: SampleLocale) {
  return layoutCard(builders[kind](locale), format, materials);
}

function blockOf(blocks: readonly Block[], role: BlockRole): Block {
  const block = blocks.find((one) => one.role === role);
  if (!block) throw new Error(`The card has no ${role}.`);
  return block;
}

/** In pixels: what is read on a phone that shows the format in its usual size. */
function smallestOf(format: CardFormatId, role: BlockRole): number {
  if (format === 'sticker') return 20;
  const ofFlat: Partial<Record<BlockRole, number>> = { claim: 26, 'they-say': 26, check: 24, campaign: 24 };
  const exceptions = { address: 24, ...(isFlat(cardFormats[format]) ? ofFlat : {}) };
  return exceptions[role as 'address'] ?? 28;
}

describe.each(everyCard)('a %s card, %s, in %s', (kind, format, locale) => {
  const { svg, blocks, issues } = layout(kind, format, locale);
  const { width, height, safeArea } = cardFormats[format];

  test('fits, and every glyph is there', () => {
    expect(issues).toEqual([]);
  });

  test('is a picture without fonts: paths and flat shapes only', () => {
    expect(svg.match(/<(?!\/)[a-z]+/g)?.every((tag) => ['<svg', '<g', '<rect', '<path'].includes(tag))).toBe(
      true,
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('keeps all text inside the safe area and 6 % away from the edges, whatever a platform lays over it', () => {
    const margin = (isFlat({ width, height }) ? 0.03 : 0.06) * Math.min(width, height);
    for (const { role, placed } of blocks) {
      const { ink } = placed();
      const edges = {
        left: ink.x >= Math.max(safeArea.left, margin) - 3,
        right: ink.x + ink.width <= Math.min(safeArea.right, width - margin) + 3,
        top: ink.y >= Math.max(safeArea.top, 0.03 * height) - 3,
        bottom: ink.y + ink.height <= Math.min(safeArea.bottom, 0.98 * height) + 3,
      };
      expect({ role, ...edges }).toEqual({ role, left: true, right: true, top: true, bottom: true });
    }
  });

  test('lets no text touch another', () => {
    const boxes = blocks.map(({ role, placed }) => ({ role, ...placed().ink }));
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        )
        .map((b) => `${a.role} and ${b.role}`),
    );
    expect(touching).toEqual([]);
  });

  test('is nowhere too small to read', () => {
    const tooSmall = blocks.filter(({ role, size }) => size < smallestOf(format, role));
    expect(tooSmall.map(({ role, size }) => `${role} ${size}`)).toEqual([]);
  });

  test('says first what matters most', () => {
    const headline = blockOf(blocks, 'headline').size;
    const others = blocks.filter(({ role }) => !['headline', 'contact'].includes(role));
    expect(
      Math.max(...others.map(({ size }) => size)) * (format === 'sticker' ? 1.3 : 1.6),
    ).toBeLessThanOrEqual(headline);
  });
});

describe('a claim card', () => {
  const telling = cardFormatIds.filter((format) => format !== 'sticker');

  test.each(telling.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const)))(
    'sets the truth at least twice as large as the lie: %s, %s',
    (format, locale) => {
      const { blocks } = layout('claim', format, locale);
      expect(blockOf(blocks, 'headline').size / blockOf(blocks, 'claim').size).toBeGreaterThanOrEqual(2);
    },
  );

  test('shows the answer alone where the claim is missing', () => {
    const { blocks, issues } = layoutCard(claimModel('en', { claim: undefined }), 'square', materials);
    expect(blocks.map(({ role }) => role)).not.toContain('claim');
    expect(issues).toEqual([]);
  });
});

describe('the words of a card', () => {
  const upright = cardFormatIds.filter((format) => format !== 'sticker' && !isFlat(cardFormats[format]));
  const rolesOf = (blocks: readonly Block[]) => blocks.map(({ role }) => role);
  const sentence = 'Ask who answers when it goes wrong. ';
  const passage = (times: number): CardPassage => ({ kind: 'text', words: sentence.repeat(times).trim() });

  test.each(
    upright.flatMap((format) =>
      sampleLocales.flatMap((locale) => [
        { kind: 'statement', format, locale, roles: ['headline', 'text', 'source'] } as const,
        { kind: 'testimony', format, locale, roles: ['headline', 'quote', 'voice', 'source'] } as const,
        {
          kind: 'claim',
          format,
          locale,
          roles: ['they-say', 'claim', 'what-is-true', 'headline', 'text', 'source'],
        } as const,
      ]),
    ),
  )('are all there: $kind, $format, $locale', ({ kind, format, locale, roles }) => {
    expect(rolesOf(layout(kind, format, locale).blocks)).toEqual(expect.arrayContaining([...roles]));
  });

  test.each(upright)('include a passage that is a bit long, and the truth stays large: %s', (format) => {
    const { blocks, issues } = layoutCard(claimModel('en', { passage: passage(5) }), format, materials);
    expect(issues).toEqual([]);
    expect(rolesOf(blocks)).toContain('text');
    const { size } = blockOf(blocks, 'headline');
    expect(size / blockOf(blocks, 'claim').size).toBeGreaterThanOrEqual(2.5);
    expect(size / blockOf(blocks, 'text').size).toBeGreaterThanOrEqual(2);
  });

  test.each(upright.flatMap((format) => [statementModel, claimModel].map((build) => ({ format, build }))))(
    'stay, and say so, where a passage is far too long: $format, $build.name',
    ({ format, build }) => {
      const { blocks, issues } = layoutCard(build('en', { passage: passage(30) }), format, materials);
      expect(rolesOf(blocks)).toContain('text');
      expect(issues).toEqual([{ kind: 'overflow', role: 'text', excess: expect.any(Number) }]);
    },
  );

  test.each(flat)('keep both labels of a claim, however narrow a %s card is', (format) => {
    for (const locale of sampleLocales) {
      const { blocks } = layout('claim', format, locale);
      expect(rolesOf(blocks)).toEqual(expect.arrayContaining(['they-say', 'what-is-true']));
    }
  });

  test.each(flat)('are fewer on a %s card: it has no room for a passage and its source', (format) => {
    for (const kind of ['statement', 'claim'] as const) {
      const roles = rolesOf(layout(kind, format, 'en').blocks);
      expect(roles.filter((role) => role === 'text' || role === 'source')).toEqual([]);
    }
  });
});

describe('the centre square of a flat card, which is all that some chats show,', () => {
  test.each(
    flat.flatMap((format) =>
      (['statement', 'claim'] as const).flatMap((kind) =>
        sampleLocales.map((locale) => [format, kind, locale] as const),
      ),
    ),
  )('holds the headline, the action and the number whole: %s, %s, %s', (format, kind, locale) => {
    const { width, height } = cardFormats[format];
    const { blocks } = layout(kind, format, locale);
    for (const role of ['headline', 'action', 'contact'] as const) {
      const { ink } = blockOf(blocks, role).placed();
      expect(ink.x).toBeGreaterThan((width - height) / 2);
      expect(ink.x + ink.width).toBeLessThan((width + height) / 2);
    }
  });
});

describe('a headline', () => {
  test.each(cardFormatIds)('of few words fills a %s card', (format) => {
    const short = layoutCard(statementModel('en', { headline: 'Ask first' }), format, materials);
    const { size, placed } = blockOf(short.blocks, 'headline');
    const { column, sizes } = cardGrids[format];
    const widest = Math.max(...placed().lines.map(({ width }) => width));
    expect(widest > 0.85 * column.width || size === sizes.headline.max).toBe(true);
  });

  test('that is too long says by how many letters, and where', () => {
    const headline = 'A number proves nothing at all '.repeat(14).trim();
    const { issues } = layoutCard(statementModel('en', { headline }), 'square', materials);
    expect(issues).toEqual([{ kind: 'overflow', role: 'headline', excess: expect.any(Number) }]);
    expect(issues[0]).toHaveProperty(
      'excess',
      expect.toSatisfy((excess: number) => excess > 20),
    );
  });

  test('with a sign that no font has names it', () => {
    const { issues } = layoutCard(statementModel('en', { headline: 'Ask first 🚀' }), 'square', materials);
    expect(issues).toEqual([{ kind: 'glyph-missing', role: 'headline', glyphs: ['🚀'] }]);
  });
});

describe('a number on an Arabic card', () => {
  const { blocks } = layoutCard(statementModel('ar'), 'square', materials);
  const order = (role: BlockRole) =>
    blockOf(blocks, role)
      .placed()
      .lines[0]?.clusters.filter(({ width }) => width > 0)
      .map(({ index }) => index) ?? [];

  test('runs from left to right', () => {
    expect(order('contact')).toEqual(order('contact').toSorted((a, b) => a - b));
    expect(order('contact').length).toBeGreaterThan(12);
  });

  test('stands beside a sentence that runs from right to left', () => {
    expect(order('action')).toEqual(order('action').toSorted((a, b) => b - a));
  });

  test.each(['code', 'address'] as const)('leaves the letters of the %s in their order', (role) => {
    const text = blockOf(blocks, role).words;
    const latin = order(role).filter((index) => /[A-Za-z0-9]/.test(text[index] ?? ''));
    const firstWord = latin.filter((index) => index < (role === 'code' ? text.length : text.indexOf('.')));
    expect(firstWord).toEqual(firstWord.toSorted((a, b) => a - b));
  });
});

import { describe, expect, test } from 'vitest';
import { cardGrids } from '../../../src/cards/card-grid.ts';
import type { CardPassage } from '../../../src/cards/card-model.ts';
import type { Block, BlockRole } from '../../../src/cards/drawing.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../../src/domain/card-format.ts';
import { fontBook } from '../../builders/card-engine.ts';
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

function layout(kind: Kind, format: CardFormatId, locale: SampleLocale) {
  return layoutCard(builders[kind](locale), format, fontBook);
}

function blockOf(blocks: readonly Block[], role: BlockRole): Block {
  const block = blocks.find((one) => one.role === role);
  if (!block) throw new Error(`The card has no ${role}.`);
  return block;
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
    const margin = format === 'preview' ? 0.03 * height : 0.06 * Math.min(width, height);
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
    const smallest =
      format === 'preview' ? { address: 24, claim: 26, check: 24, campaign: 24 } : { address: 24 };
    const tooSmall = blocks.filter(({ role, size }) => size < ({ ...smallest }[role as 'address'] ?? 28));
    expect(tooSmall.map(({ role, size }) => `${role} ${size}`)).toEqual([]);
  });

  test('says first what matters most', () => {
    const headline = blockOf(blocks, 'headline').size;
    const others = blocks.filter(({ role }) => !['headline', 'contact'].includes(role));
    expect(Math.max(...others.map(({ size }) => size)) * 1.6).toBeLessThanOrEqual(headline);
  });
});

describe('a claim card', () => {
  test.each(cardFormatIds.flatMap((format) => sampleLocales.map((locale) => [format, locale] as const)))(
    'sets the truth at least twice as large as the lie: %s, %s',
    (format, locale) => {
      const { blocks } = layout('claim', format, locale);
      expect(blockOf(blocks, 'headline').size / blockOf(blocks, 'claim').size).toBeGreaterThanOrEqual(2);
    },
  );

  test('shows the answer alone where the claim is missing', () => {
    const { blocks, issues } = layoutCard(claimModel('en', { claim: undefined }), 'square', fontBook);
    expect(blocks.map(({ role }) => role)).not.toContain('claim');
    expect(issues).toEqual([]);
  });
});

describe('the words of a card', () => {
  const upright = cardFormatIds.filter((format) => format !== 'preview');
  const rolesOf = (blocks: readonly Block[]) => blocks.map(({ role }) => role);
  const sentence = 'Ask who answers when it goes wrong. ';
  const passage = (times: number): CardPassage => ({ kind: 'text', words: sentence.repeat(times).trim() });

  test.each(
    upright.flatMap((format) =>
      sampleLocales.flatMap((locale) => [
        { kind: 'statement', format, locale, roles: ['headline', 'text'] } as const,
        { kind: 'testimony', format, locale, roles: ['headline', 'quote', 'voice'] } as const,
        {
          kind: 'claim',
          format,
          locale,
          roles: ['they-say', 'claim', 'what-is-true', 'headline', 'text'],
        } as const,
      ]),
    ),
  )('are all there: $kind, $format, $locale', ({ kind, format, locale, roles }) => {
    expect(rolesOf(layout(kind, format, locale).blocks)).toEqual(expect.arrayContaining([...roles]));
  });

  test.each(upright)('include a passage that is a bit long, which makes the others smaller: %s', (format) => {
    const [short, long] = [1, 4].map((times) =>
      layoutCard(claimModel('en', { passage: passage(times) }), format, fontBook),
    );
    expect(long?.issues).toEqual([]);
    expect(rolesOf(long?.blocks ?? [])).toContain('text');
    const sizes = [short, long].map((card) => blockOf(card?.blocks ?? [], 'headline').size);
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
  });

  test.each(upright.flatMap((format) => [statementModel, claimModel].map((build) => ({ format, build }))))(
    'stay, and say so, where a passage is far too long: $format, $build.name',
    ({ format, build }) => {
      const { blocks, issues } = layoutCard(build('en', { passage: passage(30) }), format, fontBook);
      expect(rolesOf(blocks)).toContain('text');
      expect(issues).toEqual([{ kind: 'overflow', role: 'text', excess: expect.any(Number) }]);
    },
  );

  test('keep both labels of a claim, however narrow a preview is', () => {
    for (const locale of sampleLocales) {
      const { blocks } = layout('claim', 'preview', locale);
      expect(rolesOf(blocks)).toEqual(expect.arrayContaining(['they-say', 'what-is-true']));
    }
  });

  test('are fewer on a preview: it has no room for a passage', () => {
    for (const kind of ['statement', 'claim'] as const) {
      expect(rolesOf(layout(kind, 'preview', 'en').blocks)).not.toContain('text');
    }
  });
});

describe('the centre square of a preview, which is all that some chats show,', () => {
  test.each(
    (['statement', 'claim'] as const).flatMap((kind) =>
      sampleLocales.map((locale) => [kind, locale] as const),
    ),
  )('holds the headline, the action and the number whole: %s, %s', (kind, locale) => {
    const { width, height } = cardFormats.preview;
    const { blocks } = layout(kind, 'preview', locale);
    for (const role of ['headline', 'action', 'contact'] as const) {
      const { ink } = blockOf(blocks, role).placed();
      expect(ink.x).toBeGreaterThan((width - height) / 2);
      expect(ink.x + ink.width).toBeLessThan((width + height) / 2);
    }
  });
});

describe('a headline', () => {
  test.each(['square', 'portrait', 'story', 'preview'] as const)('of few words fills a %s card', (format) => {
    const short = layoutCard(statementModel('en', { headline: 'Ask first' }), format, fontBook);
    const { size, placed } = blockOf(short.blocks, 'headline');
    const { column, sizes } = cardGrids[format];
    const widest = Math.max(...placed().lines.map(({ width }) => width));
    expect(widest > 0.85 * column.width || size === sizes.headline.max).toBe(true);
  });

  test('that is too long says by how many letters, and where', () => {
    const headline = 'A number proves nothing at all '.repeat(14).trim();
    const { issues } = layoutCard(statementModel('en', { headline }), 'square', fontBook);
    expect(issues).toEqual([{ kind: 'overflow', role: 'headline', excess: expect.any(Number) }]);
    expect(issues[0]).toHaveProperty(
      'excess',
      expect.toSatisfy((excess: number) => excess > 20),
    );
  });

  test('with a sign that no font has names it', () => {
    const { issues } = layoutCard(statementModel('en', { headline: 'Ask first 🚀' }), 'square', fontBook);
    expect(issues).toEqual([{ kind: 'glyph-missing', role: 'headline', glyphs: ['🚀'] }]);
  });
});

describe('a number on an Arabic card', () => {
  const { blocks } = layoutCard(statementModel('ar'), 'square', fontBook);
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

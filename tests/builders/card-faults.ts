import type { CardModel } from '../../src/cards/card-model.ts';
import type { Block, BlockRole } from '../../src/cards/drawing.ts';
import { isFlat } from '../../src/cards/flat-format.ts';
import { mirrorAxis } from '../../src/cards/frame.ts';
import { type CardLayout, layoutCard } from '../../src/cards/layout-card.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../src/domain/card-format.ts';
import { materials } from './card-engine.ts';

export const flatFormats = ['preview', 'wide'] as const;
export const uprightFormats = cardFormatIds.filter(
  (format) => format !== 'sticker' && !isFlat(cardFormats[format]),
);

/** The words of a card in reading order, each with what it is there for, without the marks that isolate them. */
export function wordsOf({ blocks }: Pick<CardLayout, 'blocks'>, ...roles: readonly BlockRole[]): string[] {
  return blocks
    .filter(({ role }) => roles.includes(role))
    .map(({ words }) => words.replaceAll(/[\u2066-\u2069]/g, ''));
}

export function rolesOf({ blocks }: Pick<CardLayout, 'blocks'>): BlockRole[] {
  return blocks.map(({ role }) => role);
}

/** Letters that leave the safe area, letters that touch others, and letters too small to read. */
export function faultsOf(model: CardModel, format: CardFormatId): string[] {
  const { blocks, issues } = layoutCard(model, format, materials);
  return [
    ...issues.map(({ kind, role }) => `${role}: ${kind}`),
    ...blocks.filter((block) => leavesSafeArea(block, format)).map(({ role }) => `${role} leaves the card`),
    ...blocks
      .filter((block) => block.size < smallestOf(block.role, format))
      .map(({ role }) => `${role} small`),
    ...blocks.flatMap((a, index) =>
      blocks
        .slice(index + 1)
        .filter((b) => isTouching(a, b))
        .map((b) => `${a.role} touches ${b.role}`),
    ),
  ];
}

function leavesSafeArea({ placed }: Block, format: CardFormatId): boolean {
  const { safeArea, width, height } = cardFormats[format];
  const { ink } = placed();
  const margin = (isFlat({ width, height }) ? 0.03 : 0.06) * Math.min(width, height) - 3;
  return (
    ink.x < Math.max(safeArea.left - 3, margin) ||
    ink.x + ink.width > Math.min(safeArea.right + 3, width - margin) ||
    ink.y < Math.max(safeArea.top, 0.03 * height) - 3 ||
    ink.y + ink.height > Math.min(safeArea.bottom, 0.98 * height) + 3
  );
}

/** In pixels: what is read on a phone that shows the format in its usual size. */
function smallestOf(role: BlockRole, format: CardFormatId): number {
  if (format === 'sticker') return 20;
  const isBeside = isFlat(cardFormats[format]) && (role === 'check' || role === 'campaign');
  return role === 'address' || isBeside ? 24 : 28;
}

function isTouching(one: Block, other: Block): boolean {
  const [a, b] = [one.placed().ink, other.placed().ink];
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The lines of the card in the other direction that are not where a mirror would show them. */
export function unmirroredLines(model: CardModel, format: CardFormatId): string[] {
  const linesIn = (direction: 'ltr' | 'rtl') =>
    layoutCard({ ...model, locale: { ...model.locale, direction } }, format, materials).blocks.flatMap(
      ({ role, placed }) => placed().lines.map((line) => ({ ...line, role })),
    );
  const mirror = linesIn('rtl');
  return linesIn('ltr')
    .filter(({ x, width, baseline }, index) => {
      const twin = mirror[index];
      const expected = 2 * mirrorAxis(cardFormats[format]) - x - width;
      return !twin || Math.abs(twin.x - expected) >= 1.5 || twin.baseline !== baseline;
    })
    .map(({ role, baseline }) => `${role} at ${baseline}`);
}

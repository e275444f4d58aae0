import { type CardFormatId, cardFormats } from '../domain/card-format.ts';
import type { CardTemplate } from '../domain/message.ts';
import type { Card } from './card.ts';
import { cardGrids } from './card-grid.ts';
import type { CardModel } from './card-model.ts';
import type { Block, Drawing } from './drawing.ts';
import type { FontBook } from './font-book.ts';
import { createFrame } from './frame.ts';
import { fieldColours, type PhotoTint, palette, photoTints } from './palette.ts';
import { rectangle } from './svg.ts';
import { claim } from './templates/claim.ts';
import { statement } from './templates/statement.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/** What is under the words: a flat colour, which is part of the SVG, or a photo, over which the SVG is laid. */
export type Backdrop =
  | { readonly kind: 'colour'; readonly colour: string }
  | { readonly kind: 'photo'; readonly file: string; readonly tint: PhotoTint };

export interface CardLayout {
  /** Letters are paths: it needs no fonts. Transparent where the photo is. */
  readonly svg: string;
  readonly backdrop: Backdrop;
  readonly blocks: readonly Block[];
  readonly issues: readonly LayoutIssue[];
}

/** What is wrong with a text on a card. */
export type LayoutIssue =
  | { readonly kind: 'overflow'; readonly role: Block['role']; readonly excess: number }
  | { readonly kind: 'glyph-missing'; readonly role: Block['role']; readonly glyphs: readonly string[] };

const templates: Readonly<Record<CardTemplate, (card: Card) => Drawing>> = { statement, claim };

/** Lays out and draws one card. The same model, format and fonts give the same SVG, in Node and in a browser. */
export function layoutCard(model: CardModel, formatId: CardFormatId, fontBook: FontBook): CardLayout {
  const { blocks, paint } = composeCard(model, formatId, createTypesetter(model, fontBook));
  const backdrop = backdropOf(model);
  return {
    svg: svgOf(formatId, backdrop, paint()),
    backdrop,
    blocks,
    issues: layoutIssues(blocks),
  };
}

/** Decides where everything stands and how large, without drawing a letter. */
export function composeCard(model: CardModel, formatId: CardFormatId, typesetter: Typesetter): Drawing {
  const format = cardFormats[formatId];
  const frame = createFrame(format, model.locale.direction);
  return templates[model.template]({ model, format, grid: cardGrids[formatId], frame, typesetter });
}

export function layoutIssues(blocks: readonly Block[]): readonly LayoutIssue[] {
  return blocks.flatMap(({ role, excess, missing }): LayoutIssue[] => [
    ...(excess > 0 ? [{ kind: 'overflow', role, excess } as const] : []),
    ...(missing.length > 0 ? [{ kind: 'glyph-missing', role, glyphs: missing } as const] : []),
  ]);
}

function backdropOf({ template, colour, photo }: CardModel): Backdrop {
  if (template === 'claim') return { kind: 'colour', colour: palette.chalk };
  if (photo) return { kind: 'photo', file: photo.file, tint: photoTints[colour] };
  return { kind: 'colour', colour: fieldColours[colour] };
}

function svgOf(formatId: CardFormatId, backdrop: Backdrop, content: string): string {
  const { width, height } = cardFormats[formatId];
  const field = backdrop.kind === 'colour' ? rectangle({ x: 0, y: 0, width, height }, backdrop.colour) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${field}${content}</svg>`;
}

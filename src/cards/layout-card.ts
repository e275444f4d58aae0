import { type CardFormatId, cardFormats } from '../domain/card-format.ts';
import type { CardTemplate } from '../domain/message.ts';
import type { Card } from './card.ts';
import { cardGrids } from './card-grid.ts';
import type { CardModel, CardPhoto } from './card-model.ts';
import { type Block, type CardShape, type Drawing, layered, shape } from './drawing.ts';
import { createFrame } from './frame.ts';
import type { CardMaterials, Logos } from './materials.ts';
import { fieldColour } from './palette.ts';
import { type Scrim, scrimOf } from './scrim.ts';
import { rectangle } from './svg.ts';
import { claim } from './templates/claim.ts';
import { figure } from './templates/figure.ts';
import { quote } from './templates/quote.ts';
import { statement } from './templates/statement.ts';
import { steps } from './templates/steps.ts';
import { sticker } from './templates/sticker.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/**
 * What is under the words: a flat colour, which is part of the SVG; a photo, over which the SVG is laid; or nothing
 * around the shape of a sticker.
 */
export type Backdrop =
  | { readonly kind: 'colour'; readonly colour: string }
  | { readonly kind: 'transparent' }
  | { readonly kind: 'photo'; readonly photo: CardPhoto; readonly scrim: Scrim };

export interface CardLayout {
  /** Letters are paths: it needs no fonts. Transparent where the photo is. Written when asked for. */
  readonly svg: string;
  /** The same for a raster. */
  readonly shapes: () => readonly CardShape[];
  readonly backdrop: Backdrop;
  readonly blocks: readonly Block[];
  readonly issues: readonly LayoutIssue[];
}

/** What is wrong with a text on a card. */
export type LayoutIssue =
  | { readonly kind: 'overflow'; readonly role: Block['role']; readonly excess: number }
  | { readonly kind: 'glyph-missing'; readonly role: Block['role']; readonly glyphs: readonly string[] };

const templates: Readonly<Record<CardTemplate, (card: Card) => Drawing>> = {
  statement,
  claim,
  figure,
  quote,
  steps,
};

/** Lays out and draws one card. The same model, format and fonts give the same SVG, in Node and in a browser. */
export function layoutCard(model: CardModel, formatId: CardFormatId, materials: CardMaterials): CardLayout {
  const typesetter = createTypesetter(model, materials.fontBook, materials.texts);
  const content = composeCard(model, formatId, { typesetter, logos: materials.logos });
  const { blocks } = content;
  const backdrop = backdropOf(model, formatId);
  const { paint, shapes } = layered(fieldOf(formatId, backdrop), content);
  return {
    get svg() {
      return svgOf(formatId, paint());
    },
    shapes,
    backdrop,
    blocks,
    issues: layoutIssues(blocks),
  };
}

/** What texts and logos are set with. */
export interface CompositionTools {
  readonly typesetter: Typesetter;
  readonly logos: Logos;
}

/** Decides where everything stands and how large, without drawing a letter. */
export function composeCard(
  model: CardModel,
  formatId: CardFormatId,
  { typesetter, logos }: CompositionTools,
): Drawing {
  const format = cardFormats[formatId];
  const frame = createFrame(format, model.locale.direction);
  const draw = formatId === 'sticker' ? sticker : templates[model.template];
  return draw({ model, format, grid: cardGrids[formatId], frame, typesetter, logos });
}

export function layoutIssues(blocks: readonly Block[]): readonly LayoutIssue[] {
  return blocks.flatMap(({ role, excess, missing }): LayoutIssue[] => [
    ...(excess > 0 ? [{ kind: 'overflow', role, excess } as const] : []),
    ...(missing.length > 0 ? [{ kind: 'glyph-missing', role, glyphs: missing } as const] : []),
  ]);
}

function backdropOf({ template, colour, colours, photo }: CardModel, formatId: CardFormatId): Backdrop {
  if (formatId === 'sticker') return { kind: 'transparent' };
  if (template === 'claim' || template === 'steps') return { kind: 'colour', colour: colours.chalk };
  if (photo) return { kind: 'photo', photo, scrim: scrimOf(colour, colours) };
  return { kind: 'colour', colour: fieldColour(colour, colours) };
}

/** The flat colour under everything. */
function fieldOf(formatId: CardFormatId, backdrop: Backdrop): Drawing {
  if (backdrop.kind !== 'colour') return layered();
  const { width, height } = cardFormats[formatId];
  return shape(rectangle({ x: 0, y: 0, width, height }, backdrop.colour));
}

function svgOf(formatId: CardFormatId, content: string): string {
  const { width, height } = cardFormats[formatId];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

import type { FontFamilyId } from '../domain/locale.ts';
import type { CardModel } from './card-model.ts';
import type { Block, BlockRole, Drawing, LetterShape, Placed } from './drawing.ts';
import type { CardWeight, FontBook } from './font-book.ts';
import type { Frame } from './frame.ts';
import type { Ground } from './ground.ts';
import { inkHeight } from './ink-extent.ts';
import { type RecentlyUsed, recentlyUsed } from './recently-used.ts';
import { hundredths, path, translated } from './svg.ts';
import {
  type AnalysedText,
  analyse,
  type Box,
  type Fitted,
  fit,
  type PlacedText,
  pathData,
  place,
} from './text/index.ts';

/** A text and the room it has, in pixels. */
export interface TextRequest {
  readonly role: BlockRole;
  readonly words: string;
  readonly weight: CardWeight;
  readonly size: { readonly min: number; readonly max: number };
  /** As a multiple of the size. */
  readonly lineHeight: number;
  readonly width: number;
  readonly height?: number;
  readonly maxLines?: number;
  /** Even lines, for headlines; else lines are filled. */
  readonly balanced?: boolean;
  readonly align?: 'start' | 'center';
  /** Other than the locale's, for numbers and addresses: they look the same on every card. */
  readonly family?: FontFamilyId;
}

/** A text at the size it got, not yet at its place. */
export interface SetText {
  readonly request: TextRequest;
  readonly analysed: AnalysedText;
  readonly fitted: Fitted;
  /** From the top of the highest ink to the bottom of the lowest, at most the room it was given. */
  readonly inkHeight: number;
}

export interface Typesetter {
  set(request: TextRequest): SetText;
}

/** Texts that were analysed with the fonts of one book. */
export type AnalysedTexts = RecentlyUsed<AnalysedText>;

/** Enough for what the cards of a campaign share in all its languages; some megabytes. */
const KEPT_TEXTS = 512;

export function createAnalysedTexts(): AnalysedTexts {
  return recentlyUsed(KEPT_TEXTS);
}

/**
 * Sets the texts of one card model. Each text is analysed once, however often its size is tried.
 *
 * @param texts Shared with other cards where all fonts are there. Where font files are on their way, every card has its
 *   own: a text is analysed again when they have come.
 */
export function createTypesetter(
  { locale }: CardModel,
  fontBook: FontBook,
  texts: AnalysedTexts = createAnalysedTexts(),
): Typesetter {
  const { direction, languageTag } = locale;

  function analysed({ words, weight, family = locale.cardFont }: TextRequest): AnalysedText {
    return texts.obtain(`${languageTag} ${direction} ${family} ${weight} ${words}`, () =>
      analyse(words, { direction, languageTag, typefaces: fontBook.typefaces(family, weight) }),
    );
  }

  return { set: (request) => setText(analysed(request), request) };
}

function setText(analysed: AnalysedText, request: TextRequest): SetText {
  const { size, width, lineHeight, balanced = false } = request;
  const { maxLines = Number.MAX_SAFE_INTEGER, height = Number.MAX_SAFE_INTEGER } = request;
  const box = { width, height, maxLines, minSize: size.min, maxSize: size.max, lineHeight, balanced };
  const fitted = fit(analysed, box);
  const ink = inkHeight(analysed, fitted);
  return { request, analysed, fitted, inkHeight: fitted.fits ? ink : Math.min(ink, roomOf(box)) };
}

/** What sticks out takes no room from the texts around it: they would be blamed for it. */
function roomOf({ height, maxLines, lineHeight, minSize }: Box): number {
  return Math.min(height, maxLines * lineHeight * minSize);
}

/** In em: more than any letter of an upright script overhangs. */
const OVERHANG = 0.04;

/** Where the ink of a text begins: `top` is the top of its highest ink, `x` the left edge of its box. */
export interface InkPlace {
  readonly x: number;
  readonly top: number;
  readonly ground: Ground;
}

/** Draws a text with the top of its ink at a place that is written left to right. */
export function drawText(frame: Frame, text: SetText, { x, top, ground }: InkPlace): Drawing {
  const { request, fitted, analysed } = text;
  const { width, align = 'start' } = request;
  const edge = frame.place({ x, y: 0, width, height: 0 }).x;
  const drawn = once(() => {
    const atOrigin = place(analysed, fitted, { x: 0, y: 0, width, align });
    const left = hundredths(edge + backIntoBox(atOrigin.ink, width, fitted.size));
    // Whole pixels, as the text engine keeps baselines: thin strokes would blur in between.
    return { ...atOrigin, left, down: Math.round(top - atOrigin.ink.y) };
  });
  const block: Block = {
    role: request.role,
    words: request.words,
    size: fitted.size,
    ground,
    excess: fitted.excess,
    missing: analysed.missing,
    placed: () => moved(drawn(), drawn().left, drawn().down),
  };
  return {
    blocks: [block],
    paint: () => translated(path(pathData(drawn().letters), ground.letters), drawn().left, drawn().down),
    shapes: () => [lettersOf(drawn(), ground.letters)],
  };
}

/** A text where its letters are set, and how far it is then moved. */
interface MovedText extends PlacedText {
  readonly left: number;
  readonly down: number;
}

function lettersOf({ letters, left, down }: MovedText, colour: string): LetterShape {
  return { name: 'letters', letters, colour, matrix: [1, 0, 0, 1, left, down] };
}

/**
 * How far a text has to move to keep its ink in its box, as far as there is room on the other side. Letters of
 * Nastaliq reach far beyond their own width; what upright scripts overhang is part of a straight margin.
 */
function backIntoBox(ink: PlacedText['ink'], width: number, size: number): number {
  const before = ink.x;
  const after = width - ink.x - ink.width;
  if (Math.min(before, after) > -OVERHANG * size) return 0;
  return before < after ? Math.min(-before, Math.max(0, after)) : -Math.min(-after, Math.max(0, before));
}

function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

function moved({ lines, ink }: Pick<PlacedText, 'lines' | 'ink'>, x: number, y: number): Placed {
  return {
    ink: { ...ink, x: ink.x + x, y: ink.y + y },
    lines: lines.map((line) => ({
      ...line,
      x: line.x + x,
      baseline: line.baseline + y,
      clusters: line.clusters.map((cluster) => ({ ...cluster, x: cluster.x + x })),
    })),
  };
}

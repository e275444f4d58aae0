import { type CardFormat, type CardFormatId, cardFormats } from '../domain/card-format.ts';
import { centreSquare } from './flat-format.ts';
import type { Box } from './frame.ts';

export interface SizeRange {
  readonly min: number;
  readonly max: number;
}

/** Where things stand on a card of one format, in pixels, written left to right. */
export interface CardGrid {
  /** The column that all texts of the field share. */
  readonly column: { readonly x: number; readonly width: number };
  /** The first ink stands here, the last ends here. */
  readonly top: number;
  readonly bottom: number;
  /** Above and below the texts of the foot, and between them. */
  readonly footPadding: { readonly top: number; readonly bottom: number };
  readonly footGap: number;
  readonly sizes: {
    readonly headline: SizeRange;
    /** `null` where there is no room beside a headline that has to be read in a chat's preview: by design, no passage. */
    readonly passage: SizeRange | null;
    readonly claim: SizeRange;
    readonly action: SizeRange;
    readonly contact: SizeRange;
    /** The campaign's name, and "what is true". */
    readonly title: SizeRange;
    /** The small words over and beside other things. */
    readonly label: number;
    /** `null` where there is no room for it, as for a passage. */
    readonly source: SizeRange | null;
    readonly address: SizeRange;
  };
  /** Side of the QR code with its quiet zone: a quarter of the card's width, or what a preview has room for. */
  readonly qrCode: number;
  /** Between the campaign's name, the headline, the text under it and the foot. */
  readonly gap: number;
  /** The mark of the trail: the box of its two blazes, one above the other. */
  readonly mark: Box;
}

const { preview, square, portrait, tall, story, wide, print } = cardFormats;
const margin = 72;

const uprightSizes = {
  headline: { min: 44, max: 190 },
  passage: { min: 28, max: 42 },
  claim: { min: 28, max: 44 },
  action: { min: 28, max: 34 },
  contact: { min: 30, max: 68 },
  title: { min: 28, max: 34 },
  label: 28,
  source: { min: 28, max: 28 },
  address: { min: 24, max: 25 },
} as const;

/** The mark in the upper corner at the line's end. */
function cornerMark({ width }: CardFormat): Box {
  return { x: width - margin - 58, y: 42, width: 58, height: 76 };
}

/** A column as wide as the card's margins leave, and the mark in the corner. */
function upright(format: CardFormat) {
  return {
    column: { x: margin, width: format.width - 2 * margin },
    bottom: format.height,
    footGap: 20,
    qrCode: 270,
    mark: cornerMark(format),
  };
}

/** The centre square, less a margin, and the mark as large as the column before it allows. */
function flat(format: CardFormat) {
  const { x, width } = centreSquare(format);
  return {
    column: { x: x + 24, width: width - 48 },
    top: 44,
    bottom: format.height,
    footPadding: { top: 26, bottom: 26 },
    footGap: 20,
    gap: 36,
    sizes: {
      ...uprightSizes,
      headline: { min: 44, max: 150 },
      passage: null,
      source: null,
      claim: { min: 26, max: 42 },
      contact: { min: 30, max: 72 },
    },
    mark: { x: 40, y: 44, width: x - 71, height: Math.round((x - 71) * 1.42) },
  };
}

const portraitSizes = {
  ...uprightSizes,
  headline: { min: 60, max: 230 },
  passage: { min: 32, max: 48 },
  title: { min: 28, max: 36 },
  label: 30,
  source: { min: 28, max: 30 },
} as const;

export const cardGrids: Readonly<Record<CardFormatId, CardGrid>> = {
  preview: { ...flat(preview), qrCode: 265 },
  wide: { ...flat(wide), qrCode: 242 },
  square: {
    ...upright(square),
    top: 64,
    footPadding: { top: 26, bottom: 26 },
    sizes: uprightSizes,
    gap: 44,
  },
  portrait: {
    ...upright(portrait),
    top: 72,
    footPadding: { top: 38, bottom: 38 },
    sizes: portraitSizes,
    gap: 52,
  },
  tall: {
    ...upright(tall),
    top: 76,
    footPadding: { top: 42, bottom: 42 },
    sizes: portraitSizes,
    gap: 56,
  },
  print: {
    ...upright(print),
    top: 84,
    footPadding: { top: 48, bottom: 56 },
    footGap: 24,
    sizes: {
      ...portraitSizes,
      headline: { min: 60, max: 250 },
      passage: { min: 32, max: 60 },
      claim: { min: 32, max: 54 },
      title: { min: 28, max: 44 },
    },
    qrCode: 290,
    gap: 60,
  },
  // What a story's overlays leave free is smaller than a square; only the QR code stands below it.
  story: {
    column: { x: story.safeArea.left, width: story.safeArea.right - story.safeArea.left },
    top: story.safeArea.top + 4,
    bottom: story.safeArea.bottom,
    footPadding: { top: 40, bottom: 0 },
    footGap: 20,
    sizes: { ...uprightSizes, contact: { min: 34, max: 76 } },
    qrCode: 270,
    gap: 36,
    mark: { x: 756, y: 70, width: 132, height: 182 },
  },
  // Seen at 200 pixels beside a chat's bubbles: a headline, a number, and the code.
  sticker: {
    column: { x: 40, width: 432 },
    top: 40,
    bottom: 478,
    footPadding: { top: 12, bottom: 0 },
    footGap: 11,
    sizes: {
      headline: { min: 28, max: 96 },
      passage: null,
      source: null,
      claim: { min: 20, max: 20 },
      action: { min: 20, max: 24 },
      contact: { min: 20, max: 46 },
      title: { min: 20, max: 22 },
      label: 20,
      address: { min: 20, max: 20 },
    },
    qrCode: 174,
    gap: 13,
    mark: { x: 40, y: 380, width: 76, height: 96 },
  },
};

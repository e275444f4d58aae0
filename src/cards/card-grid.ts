import { type CardFormatId, cardFormats } from '../domain/card-format.ts';
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
    readonly address: SizeRange;
  };
  /** Side of the QR code with its quiet zone: a quarter of the card's width, or what a preview has room for. */
  readonly qrCode: number;
  /** Between the campaign's name, the headline, the text under it and the foot. */
  readonly gap: number;
  /** The mark of the trail: the box of its two blazes, one above the other. */
  readonly mark: Box;
}

const { square, portrait, story } = cardFormats;
const margin = 72;

const uprightSizes = {
  headline: { min: 44, max: 190 },
  passage: { min: 28, max: 42 },
  claim: { min: 28, max: 44 },
  action: { min: 28, max: 34 },
  contact: { min: 30, max: 68 },
  title: { min: 28, max: 34 },
  label: 28,
  address: { min: 24, max: 25 },
} as const;

const cornerMark: Box = { x: square.width - margin - 58, y: 42, width: 58, height: 76 };

export const cardGrids: Readonly<Record<CardFormatId, CardGrid>> = {
  preview: {
    // The centre square, which is all that some chats show of a preview, less a margin.
    column: { x: 309, width: 582 },
    top: 44,
    bottom: 630,
    footPadding: { top: 26, bottom: 26 },
    footGap: 20,
    sizes: {
      ...uprightSizes,
      headline: { min: 44, max: 150 },
      passage: null,
      claim: { min: 26, max: 42 },
      contact: { min: 30, max: 72 },
    },
    qrCode: 265,
    gap: 36,
    mark: { x: 40, y: 44, width: 214, height: 304 },
  },
  square: {
    column: { x: margin, width: square.width - 2 * margin },
    top: 64,
    bottom: square.height,
    footPadding: { top: 26, bottom: 26 },
    footGap: 20,
    sizes: uprightSizes,
    qrCode: 270,
    gap: 44,
    mark: cornerMark,
  },
  portrait: {
    column: { x: margin, width: portrait.width - 2 * margin },
    top: 72,
    bottom: portrait.height,
    footPadding: { top: 38, bottom: 38 },
    footGap: 20,
    sizes: {
      ...uprightSizes,
      headline: { min: 60, max: 230 },
      passage: { min: 32, max: 48 },
      title: { min: 28, max: 36 },
      label: 30,
    },
    qrCode: 270,
    gap: 52,
    mark: cornerMark,
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
};

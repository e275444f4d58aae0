import type { CardModel } from '../../src/cards/card-model.ts';
import { qrPath } from '../../src/cards/qr-code.ts';

/** A text of the peers' card: where it stands in pixels, and the sizes it may take. */
export interface PeerText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly bold: boolean;
  /** As a multiple of the size. */
  readonly lineHeight: number;
  /** Equal for a text of one size. */
  readonly size: { readonly min: number; readonly max: number };
}

/** The card that every peer draws: the words and the parts of ours, in a layout a user of the peer would write. */
export interface PeerLayout {
  readonly direction: 'ltr' | 'rtl';
  readonly languageTag: string;
  readonly texts: readonly PeerText[];
  readonly foot: { readonly y: number; readonly height: number; readonly colour: string };
  readonly qr: { readonly x: number; readonly y: number; readonly size: number; readonly path: string };
}

const SIDE = 1080;
const MARGIN = 72;
const COLUMN = SIDE - 2 * MARGIN;
const FOOT = 740;
const QR = 270;

export function peerLayout(model: CardModel): PeerLayout {
  const { direction, languageTag } = model.locale;
  const isLeftToRight = direction === 'ltr';
  const qr = { x: isLeftToRight ? SIDE - MARGIN - QR : MARGIN, y: FOOT + 35, size: QR };
  return {
    direction,
    languageTag,
    texts: [...messageTexts(model), ...footTexts(model, isLeftToRight ? MARGIN : MARGIN + QR + 36)],
    foot: { y: FOOT, height: SIDE - FOOT, colour: model.colours.yellow },
    qr: { ...qr, path: qrPath(model.verifyUrl, QR) },
  };
}

function messageTexts({ campaign, headline, passage, colours, locale }: CardModel): readonly PeerText[] {
  const column = { x: MARGIN, width: COLUMN, colour: colours.chalk };
  const { headline: headlineLeading, text: lineHeight } = locale.cardLineHeight;
  return [
    { ...column, words: campaign, y: 56, height: 60, bold: true, lineHeight, size: { min: 32, max: 32 } },
    {
      ...column,
      words: headline,
      y: 140,
      height: 350,
      bold: true,
      lineHeight: headlineLeading,
      size: { min: 44, max: 190 },
    },
    {
      ...column,
      words: passage?.words ?? '',
      y: 510,
      height: 200,
      bold: false,
      lineHeight,
      size: { min: 28, max: 42 },
    },
  ];
}

function footTexts(model: CardModel, x: number): readonly PeerText[] {
  const line = { x, width: COLUMN - QR - 36, height: 70, colour: model.colours.ink, lineHeight: 1.3 };
  const fixed = (size: number) => ({ min: size, max: size });
  return [
    { ...line, words: model.action, y: FOOT + 30, bold: true, size: { min: 28, max: 34 } },
    { ...line, words: model.contact.label, y: FOOT + 95, bold: true, size: { min: 30, max: 52 } },
    { ...line, words: model.source ?? model.owner, y: FOOT + 175, bold: false, size: fixed(28) },
    { ...line, words: model.shortAddress, y: FOOT + 225, bold: false, size: fixed(25) },
    { ...line, words: model.code, y: FOOT + 270, bold: true, size: fixed(25) },
  ];
}

/** Sizes a peer tries, in pixels apart: coarser than ours, which is in the peer's favour. */
const STEP = 2;

/** The largest size at which a text fits its box, found by halving; the smallest when none does. */
export async function largestSize(
  { size }: Pick<PeerText, 'size'>,
  fitsAt: (size: number) => boolean | Promise<boolean>,
): Promise<number> {
  let tooLarge = Math.floor((size.max - size.min) / STEP) + 1;
  let largest = 0;
  while (tooLarge - largest > 1) {
    const step = Math.floor((largest + tooLarge) / 2);
    if (await fitsAt(size.min + step * STEP)) largest = step;
    else tooLarge = step;
  }
  return size.min + largest * STEP;
}

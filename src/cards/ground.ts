import type { CardModel } from './card-model.ts';
import { fieldColours, palette, photoTints } from './palette.ts';

/** What texts stand on: the colour of the letters, and every colour that can be behind one of them. */
export interface Ground {
  readonly letters: string;
  /** Of a photo: its darkest and its brightest colour; it has every shade between them. */
  readonly behind: readonly string[];
  readonly isPhoto: boolean;
}

/** A statement's field: flat colour, or a photo printed in two colours. */
export function fieldGround({ colour, photo }: Pick<CardModel, 'colour' | 'photo'>): Ground {
  const { dark, light } = photoTints[colour];
  return photo
    ? { letters: palette.chalk, behind: [dark, light], isPhoto: true }
    : flatGround(palette.chalk, fieldColours[colour]);
}

export const paperGround = flatGround(palette.ink, palette.chalk);
export const footGround = flatGround(palette.ink, palette.yellow);

/** A false claim: the red blaze that strikes it lies behind its letters, so no crop shows the one without the other. */
export const claimGround = flatGround(palette.chalk, palette.ink, palette.red);

/** "What is true", on paper. */
export const truthGround = flatGround(palette.green, palette.chalk);

function flatGround(letters: string, ...behind: readonly string[]): Ground {
  return { letters, behind, isPhoto: false };
}

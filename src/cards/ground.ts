import type { Palette } from '../domain/palette.ts';
import type { CardModel } from './card-model.ts';
import { fieldColour } from './palette.ts';
import { scrimOf } from './scrim.ts';

/** What texts stand on: the colour of the letters, and every colour that can be behind one of them. */
export interface Ground {
  readonly letters: string;
  /** Of a photo: its darkest and its brightest colour; it has every shade between them. */
  readonly behind: readonly string[];
  readonly isPhoto: boolean;
}

/** Whose colours a ground is made of. */
interface Coloured {
  readonly model: { readonly colours: Palette };
}

/** A message's field: flat colour, or a photo printed in two colours. */
export function fieldGround({
  colour,
  photo,
  colours,
}: Pick<CardModel, 'colour' | 'photo' | 'colours'>): Ground {
  if (!photo) return flatGround(colours.chalk, fieldColour(colour, colours));
  const { dark, safest } = scrimOf(colour, colours);
  return { letters: colours.chalk, behind: [dark, safest], isPhoto: true };
}

export function paperGround({ model: { colours } }: Coloured): Ground {
  return flatGround(colours.ink, colours.chalk);
}

export function footGround({ model: { colours } }: Coloured): Ground {
  return flatGround(colours.ink, colours.yellow);
}

/** A false claim: the red blaze that strikes it lies behind its letters, so no crop shows the one without the other. */
export function claimGround({ model: { colours } }: Coloured): Ground {
  return flatGround(colours.chalk, colours.ink, colours.red);
}

/** "What is true", on paper. */
export function truthGround({ model: { colours } }: Coloured): Ground {
  return flatGround(colours.green, colours.chalk);
}

export function flatGround(letters: string, ...behind: readonly string[]): Ground {
  return { letters, behind, isPhoto: false };
}

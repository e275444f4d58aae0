import type { Card } from '../card.ts';
import type { Box } from '../frame.ts';
import type { Logo } from '../materials.ts';
import { hundredths, rectangle } from '../svg.ts';
import { cornerRadius } from './corner-radius.ts';

/** Of the logos' height: between two of them. */
const GAP = 0.36;

/** Of the height of a tile: the white around its logos. */
const TILE_PADDING = 0.14;

/** The logos that this card can show: one that could not be read is an issue of its own. */
export function logosOf({ model, logos }: Card): readonly Logo[] {
  return model.logos.flatMap((file) => logos.get(file) ?? []);
}

/** Logos in one height beside each other, the owner's first, in the middle of a box written left to right. */
export function logoStrip(card: Card, box: Box): string {
  const logos = logosOf(card);
  const { width, height } = stripSize(logos, box);
  const y = box.y + (box.height - height) / 2;
  let x = box.x + (box.width - width) / 2;
  const images: string[] = [];
  for (const logo of logos) {
    const own = height * (logo.width / logo.height);
    images.push(image(logo.dataUrl, card.frame.place({ x, y, width: own, height })));
    x += own + GAP * height;
  }
  return images.join('');
}

/** A white tile, as large as its logos, from a top left corner written left to right. */
export interface LogoTile extends Pick<Box, 'width' | 'height'> {
  draw(place: Pick<Box, 'x' | 'y'>): string;
}

/** The logos on a white tile in a room of this size, or `null` where the site has none. */
export function logoTile(card: Card, room: Pick<Box, 'width' | 'height'>): LogoTile | null {
  const logos = logosOf(card);
  if (logos.length === 0) return null;
  const padding = Math.round(TILE_PADDING * room.height);
  const strip = stripSize(logos, { width: room.width - 2 * padding, height: room.height - 2 * padding });
  const size = { width: strip.width + 2 * padding, height: strip.height + 2 * padding };
  return {
    ...size,
    draw: ({ x, y }) =>
      rectangle(card.frame.place({ x, y, ...size }), card.model.colours.white, cornerRadius(card, 14)) +
      logoStrip(card, { x: x + padding, y: y + padding, ...strip }),
  };
}

/** How large the logos get in a room: as high as it allows, unless they would be too wide. */
function stripSize(
  logos: readonly Logo[],
  room: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'width' | 'height'> {
  const ratio = logos.reduce((sum, { width, height }) => sum + width / height, GAP * (logos.length - 1));
  const height = Math.min(room.height, room.width / ratio);
  return { height, width: height * ratio };
}

function image(dataUrl: string, { x, y, width, height }: Box): string {
  return `<image href="${dataUrl}" x="${hundredths(x)}" y="${hundredths(y)}" width="${hundredths(width)}" height="${hundredths(height)}"/>`;
}

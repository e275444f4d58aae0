export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface FocalPoint {
  /** Percent from the left and from the top, whole. */
  readonly x: number;
  readonly y: number;
}

export const middle: FocalPoint = { x: 50, y: 50 };

/**
 * Where CSS has to put a picture that fills a card's shape, in percent, so that it is cropped as the card crops it:
 * the focal point in its middle, as far as the picture reaches.
 */
export function cropPosition(focus: FocalPoint, picture: Size, card: Size): FocalPoint {
  const scale = Math.max(card.width / picture.width, card.height / picture.height);
  return {
    x: place(focus.x / 100, { whole: picture.width * scale, part: card.width }),
    y: place(focus.y / 100, { whole: picture.height * scale, part: card.height }),
  };
}

function place(focus: number, { whole, part }: { readonly whole: number; readonly part: number }): number {
  const spare = whole - part;
  if (spare <= 0) return 50;
  return (Math.min(Math.max(focus * whole - part / 2, 0), spare) / spare) * 100;
}

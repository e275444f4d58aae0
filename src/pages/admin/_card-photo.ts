import { brightestIn, inTwoColours, startOfCrop } from '../../cards/photo-tones.ts';
import { lightEndFor, type Scrim } from '../../cards/scrim.ts';
import type { CardBox } from '../../cms/preview/card-preview.ts';
import { evenTones, greyOf } from './_photo-grey.ts';

export interface PhotoUnderCard {
  /** Shares of the photo's width and height. */
  readonly focus: { readonly x: number; readonly y: number };
  readonly scrim: Scrim;
  /** Boxes of text on the photo, in pixels of the card. */
  readonly texts: readonly CardBox[];
  /** The card's width in pixels. */
  readonly cardWidth: number;
}

/** Prints a photo as the build does: cropped round its focal point, grey, in the two colours of the card's scrim. */
export function printPhoto(picture: ImageBitmap, canvas: HTMLCanvasElement, under: PhotoUnderCard): void {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  const size = { width: canvas.width, height: canvas.height };
  drawCrop(context, picture, { ...size, focus: under.focus });
  const pixels = context.getImageData(0, 0, size.width, size.height);
  const grey = evenTones(greyOf(pixels.data));
  const texts = under.texts.map((box) => scaled(box, size.width / under.cardWidth));
  const light = lightEndFor(under.scrim, brightestIn(grey, size, texts));
  const printed = inTwoColours(grey, under.scrim.dark, light);
  for (let from = 0, to = 0; from < printed.length; from += 3, to += 4) {
    pixels.data.set(printed.subarray(from, from + 3), to);
  }
  context.putImageData(pixels, 0, 0);
}

interface Crop {
  readonly width: number;
  readonly height: number;
  readonly focus: PhotoUnderCard['focus'];
}

function drawCrop(
  context: CanvasRenderingContext2D,
  picture: ImageBitmap,
  { width, height, focus }: Crop,
): void {
  const scale = Math.max(width / picture.width, height / picture.height);
  const whole = { width: picture.width * scale, height: picture.height * scale };
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    picture,
    -startOfCrop(focus.x, { whole: whole.width, part: width }),
    -startOfCrop(focus.y, { whole: whole.height, part: height }),
    whole.width,
    whole.height,
  );
}

function scaled({ x, y, width, height }: CardBox, scale: number): CardBox {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

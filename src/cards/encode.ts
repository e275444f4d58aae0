import sharp, { type JpegOptions, type Sharp, type WebpOptions } from 'sharp';
import { type ColourSteps, flatPalette, inFlatColours } from './flat-colours.ts';
import type { Ground } from './ground.ts';
import type { Pixels } from './raster.ts';

/**
 * From good to what is just bearable; text on flat colour keeps its edges to the last step. Code tables made to measure
 * take as long as all else of the encoding and save a fourteenth of the bytes: only a file that is too large gets them.
 */
const JPEG_SETTINGS: readonly JpegOptions[] = [
  { quality: 82, optimiseCoding: false },
  ...[82, 74, 66, 58, 50, 42, 34].map((quality) => ({ quality })),
];

const COLOUR_STEPS: readonly ColourSteps[] = [
  { edge: 4, photo: 6 },
  { edge: 3, photo: 5 },
  { edge: 3, photo: 4 },
  { edge: 3, photo: 3 },
  { edge: 2, photo: 2 },
];

/** @throws Error when no quality makes the picture small enough. */
export function encodeJpeg(pixels: Pixels, maxBytes: number): Promise<Uint8Array> {
  return firstSmallEnough(JPEG_SETTINGS, maxBytes, (settings) => open(pixels).jpeg(settings).toBuffer());
}

/**
 * A small picture of a card in few colours, lossless. Of 20 KB that lossy WebP takes at 480 pixels, this takes 8, and
 * its letters stay sharp: a card is flat colour, and only the edges of its letters are anything else.
 *
 * @throws Error when even the fewest colours make it too large.
 */
export function encodeFlatWebp(
  { data, ...size }: Pixels,
  grounds: readonly Ground[],
  maxBytes: number,
): Promise<Uint8Array> {
  return firstSmallEnough(COLOUR_STEPS, maxBytes, (steps) => {
    const flat = { ...size, data: inFlatColours(data, flatPalette(grounds, steps)) };
    return open(flat).webp({ lossless: true, effort: 6 }).toBuffer();
  });
}

/** From lossless on: the edges of letters stay sharp, and what gives way is the noise of a logo that is a photo. */
const STICKER_SETTINGS: readonly WebpOptions[] = [
  { lossless: true },
  { nearLossless: true, quality: 60 },
  { nearLossless: true, quality: 20 },
  { quality: 80 },
];

/**
 * @param pixels With transparency, four bytes each.
 * @throws Error when no setting makes it small enough.
 */
export function encodeSticker({ data, width, height }: Pixels, maxBytes: number): Promise<Uint8Array> {
  return firstSmallEnough(STICKER_SETTINGS, maxBytes, (settings) =>
    sharp(data, { raw: { width, height, channels: 4 } })
      .webp({ ...settings, effort: 4 })
      .toBuffer(),
  );
}

function open({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export async function firstSmallEnough<Setting>(
  settings: readonly Setting[],
  maxBytes: number,
  encode: (setting: Setting) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  for (const setting of settings) {
    const bytes = await encode(setting);
    if (bytes.length <= maxBytes) return bytes;
  }
  throw new Error(
    `The picture takes more than ${maxBytes} bytes even at ${JSON.stringify(settings.at(-1))}.`,
  );
}

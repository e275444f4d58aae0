import sharp from 'sharp';
import type { Ink } from './ink.ts';

/** Darker than this, of 255, is ink. */
const DARK = 140;

/** Reads the ink of a picture on white: the bytes of a PNG or the source of an SVG. */
export async function inkOf(picture: Buffer | string): Promise<Ink> {
  const { data, info } = await sharp(typeof picture === 'string' ? Buffer.from(picture) : picture)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const mask = new Uint8Array(info.width * info.height);
  for (let i = 0; i < mask.length; i++) mask[i] = (data[i * info.channels] ?? 255) < DARK ? 1 : 0;
  return { width: info.width, height: info.height, mask };
}

import sharp from 'sharp';
import { square } from './square.ts';

/** A bench photo as browsers get it. */
export function photoFile(base: Uint8Array): Promise<Buffer> {
  const { width, height } = square;
  return sharp(base, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

import type { Box } from './frame.ts';
import { channels } from './palette.ts';

/** The pure steps from a photo to what lies under a card; the build and the desk's preview share them. */

/** Where a crop begins: the focal point in its middle, as far as the photo reaches. */
export function startOfCrop(
  focus: number,
  { whole, part }: { readonly whole: number; readonly part: number },
): number {
  return Math.round(Math.min(Math.max(focus * whole - part / 2, 0), whole - part));
}

/** The brightest shade, 0 to 255, of all pixels behind the texts. */
export function brightestIn(
  grey: Uint8Array,
  size: Pick<Box, 'width' | 'height'>,
  texts: readonly Box[],
): number {
  let brightest = 0;
  for (const { x, y, width, height } of texts) {
    const [left, right] = [Math.max(0, Math.floor(x)), Math.min(size.width, Math.ceil(x + width))];
    for (let row = Math.max(0, Math.floor(y)); row < Math.min(size.height, Math.ceil(y + height)); row++) {
      for (let at = row * size.width + left; at < row * size.width + right; at++) {
        const shade = grey[at] ?? 0;
        if (shade > brightest) brightest = shade;
      }
    }
  }
  return brightest;
}

/** A grey picture, one byte a pixel, printed in two colours: three bytes a pixel. */
export function inTwoColours(grey: Uint8Array, dark: string, light: string): Uint8Array {
  const [from, to] = [channels(dark), channels(light)];
  const ramp = (channel: 0 | 1 | 2) =>
    Uint8Array.from({ length: 256 }, (_, shade) =>
      Math.round(from[channel] + ((to[channel] - from[channel]) * shade) / 255),
    );
  const [red, green, blue] = [ramp(0), ramp(1), ramp(2)];
  const pixels = new Uint8Array(grey.length * 3);
  for (let from = 0, to = 0; from < grey.length; from++, to += 3) {
    const shade = grey[from] ?? 0;
    pixels[to] = red[shade] ?? 0;
    pixels[to + 1] = green[shade] ?? 0;
    pixels[to + 2] = blue[shade] ?? 0;
  }
  return pixels;
}

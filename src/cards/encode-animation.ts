import sharp, { type Sharp } from 'sharp';
import { firstSmallEnough } from './encode.ts';
import { type ColourSteps, flatPalette, inFlatColours, otherColours } from './flat-colours.ts';
import type { Ground } from './ground.ts';
import type { Pixels } from './raster.ts';

/** Frames of one size, in their order. */
export interface Animation {
  readonly frames: readonly Pixels[];
  /** Of all frames: they share one palette, so that no colour flickers. */
  readonly grounds: readonly Ground[];
  /** Milliseconds that each frame is held. */
  readonly delays: readonly number[];
}

const COLOUR_STEPS: readonly ColourSteps[] = [
  { edge: 6, photo: 2 },
  { edge: 4, photo: 2 },
  { edge: 3, photo: 2 },
];

/** Of a GIF; the palette stays below it, so that the encoder has nothing to choose. */
const MOST_COLOURS = 64;

/** sharp's `loop`: for ever. */
const FOR_EVER = 0;

/** @throws Error when even the fewest colours make it too large. */
export function encodeMovingWebp(animation: Animation, maxBytes: number): Promise<Uint8Array> {
  return firstSmallEnough(COLOUR_STEPS, maxBytes, (steps) =>
    inOneStrip(animation, steps)
      .webp({ lossless: true, effort: 2, loop: FOR_EVER, delay: [...animation.delays] })
      .toBuffer(),
  );
}

/**
 * Effort 4 is the least at which libvips keeps the colours of a palette exactly as they are.
 *
 * @throws Error when even the fewest colours make it too large.
 */
export function encodeGif(animation: Animation, maxBytes: number): Promise<Uint8Array> {
  return firstSmallEnough(COLOUR_STEPS, maxBytes, (steps) =>
    inOneStrip(animation, steps)
      .gif({ colours: MOST_COLOURS, dither: 0, effort: 4, loop: FOR_EVER, delay: [...animation.delays] })
      .toBuffer(),
  );
}

/** All frames below one another, which is how sharp takes them, in the colours of one palette. */
function inOneStrip({ frames, grounds }: Animation, steps: ColourSteps): Sharp {
  const [first] = frames;
  if (!first) throw new Error('An animation has no frames.');
  const { width, height } = first;
  const strip = Buffer.concat(frames.map(({ data }) => data));
  const flat = flatPalette(grounds, steps);
  const palette = [...flat, ...otherColours(strip, flat, MOST_COLOURS - flat.length)];
  return sharp(inFlatColours(strip, palette), {
    raw: { width, height: height * frames.length, pageHeight: height, channels: 3 },
  });
}

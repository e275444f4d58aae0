import type { Ground } from './ground.ts';
import { channels } from './palette.ts';

type Colour = readonly [number, number, number];

/** How many colours a small picture keeps: the fewer, the smaller the file. */
export interface ColourSteps {
  /** From a letter to what is behind it, both included: the soft edge of letters. */
  readonly edge: number;
  /** From a photo's darkest to its brightest colour, both included. */
  readonly photo: number;
}

/** The few colours that a card is made of, and the steps between its letters and what is behind them. */
export function flatPalette(grounds: readonly Ground[], steps: ColourSteps): readonly Colour[] {
  const colours = grounds.flatMap(({ letters, behind, isPhoto }) => {
    const [dark, light] = behind.map(channels);
    const shades = isPhoto && dark && light ? between(dark, light, steps.photo) : behind.map(channels);
    return shades.flatMap((shade) => between(channels(letters), shade, steps.edge));
  });
  return [...new Map(colours.map((colour) => [colour.join(), colour])).values()];
}

function between(from: Colour, to: Colour, steps: number): readonly Colour[] {
  return Array.from({ length: steps }, (_, step) => {
    const share = step / (steps - 1);
    const [red, green, blue] = from.map((value, channel) => mix(value, to[channel] ?? 0, share));
    return [red ?? 0, green ?? 0, blue ?? 0];
  });
}

function mix(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}

/** Squared: how far apart two colours may be to pass for one. */
const ALIKE = 6 ** 2;
/** Of all pixels: what an area of a colour has at least. */
const LEAST_SHARE = 0.0005;

/** Colours that fill areas of a picture but are not in its palette, as those of a logo; the largest areas first. */
export function otherColours(
  pixels: Uint8Array,
  palette: readonly Colour[],
  most: number,
): readonly Colour[] {
  const least = (pixels.length / 3) * LEAST_SHARE;
  const others: Colour[] = [];
  for (const { colour, count } of countColours(pixels)) {
    if (count < least || others.length >= most) break;
    const known = [...palette, ...others];
    if (distance(nearestColour(colour, known), colour) > ALIKE) others.push(colour);
  }
  return others;
}

/** Each colour and how many pixels have it, the most frequent first. */
function countColours(pixels: Uint8Array): readonly { readonly colour: Colour; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const key = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .map(([key, count]) => ({ colour: [key >> 16, (key >> 8) & 255, key & 255], count }));
}

/** Gives every pixel (three bytes each) the colour of the palette that is nearest to it. */
export function inFlatColours(pixels: Uint8Array, palette: readonly Colour[]): Uint8Array {
  const nearest = new Map<number, Colour>();
  const flat = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 3) {
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const key = (red << 16) | (green << 8) | blue;
    let colour = nearest.get(key);
    if (!colour) {
      colour = nearestColour([red, green, blue], palette);
      nearest.set(key, colour);
    }
    flat[at] = colour[0];
    flat[at + 1] = colour[1];
    flat[at + 2] = colour[2];
  }
  return flat;
}

function nearestColour(colour: Colour, palette: readonly Colour[]): Colour {
  let best: Colour = colour;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of palette) {
    const far = distance(candidate, colour);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

function distance(one: Colour, other: Colour): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}

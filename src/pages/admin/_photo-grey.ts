/**
 * A picture's brightness, one byte a pixel, as `greyscale` of the build's picture library has it: weighed in linear
 * light, then encoded again.
 *
 * @param pixels Four bytes a pixel.
 */
export function greyOf(pixels: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(pixels.length / 4);
  for (let from = 0, to = 0; to < grey.length; from += 4, to++) {
    const light =
      WEIGHTS.red * (linear[pixels[from] ?? 0] ?? 0) +
      WEIGHTS.green * (linear[pixels[from + 1] ?? 0] ?? 0) +
      WEIGHTS.blue * (linear[pixels[from + 2] ?? 0] ?? 0);
    grey[to] = encoded(light);
  }
  return grey;
}

/** The weights of libvips. */
const WEIGHTS = { red: 0.2, green: 0.7, blue: 0.1 } as const;

/** The same picture with its tones spread from black to white, by their lightness, as `normalise` of the build does. */
export function evenTones(grey: Uint8Array): Uint8Array {
  const { darkest, brightest } = extremesOf(grey);
  if (brightest - darkest <= 1) return grey;
  const spread = Uint8Array.from({ length: 256 }, (_, shade) =>
    shadeOf(((lightness(shade) - darkest) / (brightest - darkest)) * 100),
  );
  return grey.map((shade) => spread[shade] ?? 0);
}

/** Shares of the pixels that the spread tones may cut off at either end. */
const DARK_END = 0.01;
const BRIGHT_END = 0.99;

/** In whole steps of lightness, counted as libvips counts them: in a histogram that ends with the brightest step. */
function extremesOf(grey: Uint8Array): { readonly darkest: number; readonly brightest: number } {
  const steps = Array.from({ length: 256 }, (_, shade) => Math.round(lightness(shade)));
  const counts = new Uint32Array(101);
  for (const shade of grey) {
    const step = steps[shade] ?? 0;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const histogram = counts.subarray(0, counts.findLastIndex(Boolean) + 1);
  return { darkest: stepAt(histogram, DARK_END), brightest: stepAt(histogram, BRIGHT_END) };
}

/** The first step beyond a share of the pixels; the histogram's length where there is none. */
function stepAt(histogram: Uint32Array, share: number): number {
  const pixels = histogram.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  const found = histogram.findIndex((count) => {
    seen += count;
    return Math.round((seen / pixels) * (histogram.length - 1)) > share * histogram.length;
  });
  return found < 0 ? histogram.length : found;
}

/** The transfer curve of sRGB (IEC 61966-2-1). */
const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function encoded(light: number): number {
  const share = light <= 0.003_130_8 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, share)));
}

/** CIE lightness, 0 to 100, of a shade. */
function lightness(shade: number): number {
  const light = linear[shade] ?? 0;
  return light <= 216 / 24_389 ? (24_389 / 27) * light : 116 * Math.cbrt(light) - 16;
}

function shadeOf(cieLightness: number): number {
  return encoded(cieLightness <= 8 ? (27 / 24_389) * cieLightness : ((cieLightness + 16) / 116) ** 3);
}

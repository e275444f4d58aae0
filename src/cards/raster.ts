import sharp from 'sharp';

/** Pixels without transparency: red, green and blue, three bytes each. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Dots per inch at which librsvg draws an SVG in its own size. */
const OWN_SIZE_DENSITY = 72;

/** Draws an SVG, over a photo where it has one. `width` and `height` are those of the result, in pixels. */
export async function rasterise(
  svg: string,
  size: { readonly width: number; readonly height: number; readonly scale: number },
  photo: Uint8Array | null,
): Promise<Pixels> {
  const drawn = sharp(Buffer.from(svg), { density: OWN_SIZE_DENSITY * size.scale });
  const { width, height } = size;
  if (!photo) return { data: await drawn.removeAlpha().raw().toBuffer(), width, height };
  const data = Uint8Array.from(photo);
  layOver(data, await drawn.ensureAlpha().raw().toBuffer());
  return { data, width, height };
}

/** Lays straight-alpha RGBA pixels over opaque ones. sharp's own `composite` would decode the photo for each card. */
function layOver(pixels: Uint8Array, overlay: Uint8Array): void {
  for (let from = 0, to = 0; from < overlay.length; from += 4, to += 3) {
    const alpha = overlay[from + 3] ?? 0;
    if (alpha === 0) continue;
    const rest = 255 - alpha;
    for (let channel = 0; channel < 3; channel++) {
      const mixed = (overlay[from + channel] ?? 0) * alpha + (pixels[to + channel] ?? 0) * rest;
      pixels[to + channel] = (mixed + 127) / 255;
    }
  }
}

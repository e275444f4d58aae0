import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { mediaFolder } from '../domain/content-folder.ts';
import { channels, type PhotoTint } from './palette.ts';

/** A photo as a card needs it: its size in pixels and the two colours it is printed in. */
export interface PhotoPrint {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly tint: PhotoTint;
  /** Radius in pixels by which it is softened; 0 leaves it as it is. */
  readonly blur: number;
}

/** The photos under cards, each cropped and printed once for all locales. */
export interface PhotoBases {
  /** Raw red, green and blue, three bytes a pixel. Shared: copy before writing to it. */
  base(print: PhotoPrint): Promise<Uint8Array>;
  /** SHA-256 of the photo's file. */
  hash(file: string): Promise<string>;
}

/** Sizes and colours of photos that are kept in memory, up to 6 MB each. Cards of one photo are made in a row. */
const KEPT = 8;

/** @param contentDirectory The content folder, below which photos lie in `media`. */
export function createPhotoBases(contentDirectory: string): PhotoBases {
  const bases = new Map<string, Promise<Uint8Array>>();
  const hashes = new Map<string, Promise<string>>();

  return {
    base(print) {
      const key = JSON.stringify(print);
      const known = bases.get(key) ?? printPhoto(photoPath(contentDirectory, print.file), print);
      bases.delete(key);
      bases.set(key, known);
      for (const oldest of [...bases.keys()].slice(0, -KEPT)) bases.delete(oldest);
      return known;
    },
    hash(file) {
      const known = hashes.get(file) ?? hashFile(photoPath(contentDirectory, file));
      hashes.set(file, known);
      return known;
    },
  };
}

/** Editors and the CMS write `media/x.jpg`; a leading slash or `content/` is forgiven. */
function photoPath(contentDirectory: string, file: string): string {
  const name = file.replace(/^\/?(?:content\/)?/, '').replace(new RegExp(`^${mediaFolder}/`), '');
  return join(contentDirectory, mediaFolder, name);
}

async function hashFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** The middle of the photo, in shades from the tint's dark to its light: no photo can be too bright for letters. */
async function printPhoto(path: string, { width, height, tint, blur }: PhotoPrint): Promise<Uint8Array> {
  const grey = await sharp(path)
    .autoOrient()
    .flatten({ background: '#FFFFFF' })
    .resize(width, height, { fit: 'cover' })
    .greyscale()
    .normalise()
    .blur(blur === 0 ? false : blur)
    .raw()
    .toBuffer();
  return inTint(grey, tint);
}

function inTint(grey: Uint8Array, { dark, light }: PhotoTint): Uint8Array {
  const [from, to] = [channels(dark), channels(light)];
  const ramps = [0, 1, 2].map((channel) => {
    const [start, end] = [from[channel] ?? 0, to[channel] ?? 0];
    return Uint8Array.from({ length: 256 }, (_, shade) => Math.round(start + ((end - start) * shade) / 255));
  });
  const [red, green, blue] = ramps as [Uint8Array, Uint8Array, Uint8Array];
  const pixels = new Uint8Array(grey.length * 3);
  for (let from = 0, to = 0; from < grey.length; from++, to += 3) {
    const shade = grey[from] ?? 0;
    pixels[to] = red[shade] ?? 0;
    pixels[to + 1] = green[shade] ?? 0;
    pixels[to + 2] = blue[shade] ?? 0;
  }
  return pixels;
}

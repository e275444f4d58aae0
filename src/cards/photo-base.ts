import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { mediaPath } from '../domain/content-folder.ts';
import type { CardPhoto } from './card-model.ts';
import type { Box } from './frame.ts';
import { brightestIn, inTwoColours, startOfCrop } from './photo-tones.ts';
import { recentlyUsed } from './recently-used.ts';
import { lightEndFor, type Scrim } from './scrim.ts';

/** A photo as a card needs it: its size in pixels, what it is printed in, and where letters stand on it. */
export interface PhotoPrint extends Pick<CardPhoto, 'file' | 'focus'> {
  readonly width: number;
  readonly height: number;
  readonly scrim: Scrim;
  /** Radius in pixels by which it is softened; 0 leaves it as it is. */
  readonly blur: number;
  /** Boxes of text in pixels of the print: the scrim is as strong as the letters in them need. */
  readonly texts: readonly Box[];
}

/** The photos under cards, each cropped once for all locales and printed once for each strength of its scrim. */
export interface PhotoBases {
  /** Raw red, green and blue, three bytes a pixel. Shared: copy before writing to it. */
  base(print: PhotoPrint): Promise<Uint8Array>;
  /** SHA-256 of a file in the media folder. */
  hash(file: string): Promise<string>;
}

/** Crops of one byte a pixel and prints of three, up to 6 MB each. Cards of one photo are made in a row. */
const KEPT = { crops: 8, prints: 8 } as const;

/** @param contentDirectory The content folder, below which photos lie in `media`. */
export function createPhotoBases(contentDirectory: string): PhotoBases {
  const crops = recentlyUsed<Promise<Uint8Array>>(KEPT.crops);
  const prints = recentlyUsed<Uint8Array>(KEPT.prints);
  const hashes = new Map<string, Promise<string>>();
  const pathOf = (file: string) => join(contentDirectory, mediaPath(file));

  return {
    async base({ scrim, texts, ...crop }) {
      const cropKey = JSON.stringify(crop);
      const grey = await crops.obtain(cropKey, () => cropPhoto(pathOf(crop.file), crop));
      const light = crop.blur > 0 ? scrim.safest : lightEndFor(scrim, brightestIn(grey, crop, texts));
      return prints.obtain(JSON.stringify([cropKey, scrim.dark, light]), () =>
        inTwoColours(grey, scrim.dark, light),
      );
    },
    hash(file) {
      const known = hashes.get(file) ?? hashFile(pathOf(file));
      hashes.set(file, known);
      return known;
    },
  };
}

/** A file that is missing has no hash to tell it by; drawing the card will say what is missing. */
async function hashFile(path: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'missing';
    throw cause;
  }
}

type Crop = Omit<PhotoPrint, 'scrim' | 'texts'>;

/** The photo upright, in shades of grey, cropped so that its focal point stays in the picture. */
async function cropPhoto(path: string, { width, height, focus, blur }: Crop): Promise<Uint8Array> {
  const photo = sharp(path, { failOn: 'error' });
  const { autoOrient } = await photo.metadata();
  const scale = Math.max(width / autoOrient.width, height / autoOrient.height);
  const whole = {
    width: Math.max(width, Math.round(autoOrient.width * scale)),
    height: Math.max(height, Math.round(autoOrient.height * scale)),
  };
  return photo
    .autoOrient()
    .flatten({ background: '#FFFFFF' })
    .resize(whole.width, whole.height, { fit: 'fill' })
    .extract({
      left: startOfCrop(focus.x, { whole: whole.width, part: width }),
      top: startOfCrop(focus.y, { whole: whole.height, part: height }),
      width,
      height,
    })
    .greyscale()
    .normalise()
    .blur(blur === 0 ? false : blur)
    .raw()
    .toBuffer();
}

import { join } from 'node:path';
import sharp from 'sharp';
import { mediaPath } from '../domain/content-folder.ts';
import type { Logo, Logos } from './materials.ts';

/** Pixels; a logo is at most a third of this tall on a card, and sharp in print as well. */
const LARGEST = { width: 720, height: 240 } as const;

/** Room for a drawing that names no size: librsvg draws it in this many dots per inch. */
const DRAWING_DENSITY = 288;

/**
 * Logos ready for cards: drawings become pictures, so nothing in them can run. One that cannot be opened is left out:
 * the rule `logo-file` says so before anything is published.
 */
export async function openLogos(files: readonly string[], contentDirectory: string): Promise<Logos> {
  const opened = await Promise.allSettled(
    files.map(async (file) => [file, await openLogo(join(contentDirectory, mediaPath(file)))] as const),
  );
  return new Map(opened.flatMap((logo) => (logo.status === 'fulfilled' ? [logo.value] : [])));
}

async function openLogo(path: string): Promise<Logo> {
  const { data, info } = await sharp(path, { density: DRAWING_DENSITY })
    .autoOrient()
    .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return {
    dataUrl: `data:image/png;base64,${data.toString('base64')}`,
    width: info.width,
    height: info.height,
  };
}

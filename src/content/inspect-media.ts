import { readFile } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { type MediaFile, MOST_MEGAPIXELS } from '../domain/media-file.ts';
import { hasJpegExtras } from './jpeg-extras.ts';

const pictureFormats = ['jpeg', 'png', 'webp'] as const;
const UNREADABLE: MediaFile = { kind: 'unreadable' };

/** Opens a file of the media folder and tells what it is. A picture is decoded to its end: half a photo is none. */
export async function inspectMedia(file: string): Promise<MediaFile> {
  try {
    const metadata = await sharp(file, { failOn: 'error', limitInputPixels: false }).metadata();
    if (metadata.format === 'svg') return { kind: 'drawing', danger: dangerOf(await readFile(file, 'utf8')) };
    return await inspectPicture(file, metadata);
  } catch {
    return UNREADABLE;
  }
}

async function inspectPicture(file: string, metadata: Metadata): Promise<MediaFile> {
  const { width, height } = metadata.autoOrient;
  const megapixels = (width * height) / 1_000_000;
  if (megapixels > MOST_MEGAPIXELS) return { kind: 'oversized', megapixels: Math.ceil(megapixels) };
  const format = pictureFormats.find((one) => one === metadata.format);
  if ((metadata.pages ?? 1) > 1) return { kind: 'unsuited', format: `moving ${metadata.format}` };
  if (!format) return { kind: 'unsuited', format: metadata.format };
  const hasExtras = format === 'jpeg' && hasJpegExtras(await readFile(file));
  await sharp(file, { failOn: 'error' }).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
  return { kind: 'picture', format, width, height, hasMetadata: hasExtras || isTalkative(metadata) };
}

function isTalkative({ exif, iptc, xmp, comments }: Metadata): boolean {
  return Boolean(exif ?? iptc ?? xmp) || (comments?.length ?? 0) > 0;
}

/** What a browser could run or fetch from a drawing. Logos are published as pictures, but the file itself is kept. */
const dangers: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a script', /<\s*(?:\w+:)?script\b/i],
  ['a handler', /\son[a-z]+\s*=/i],
  ['an embedded page', /<\s*(?:\w+:)?(?:foreignObject|iframe|embed|object)\b/i],
  ['an entity', /<!\s*(?:DOCTYPE[^>]*\[|ENTITY)/i],
  [
    'an outside address',
    /(?:href|src)\s*=\s*["']?\s*(?:https?:|\/\/|javascript:|file:)|url\(\s*["']?\s*(?:https?:|\/\/)|@import/i,
  ],
];

function dangerOf(svg: string): string | undefined {
  return dangers.find(([, pattern]) => pattern.test(svg))?.[0];
}

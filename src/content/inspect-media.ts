import { open, readFile } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { readAudio } from '../domain/audio/read-audio.ts';
import { dangerOf } from '../domain/drawing-dangers.ts';
import { type MediaFile, MOST_MEGAPIXELS } from '../domain/media-file.ts';
import { hasJpegExtras } from './jpeg-extras.ts';

const pictureFormats = ['jpeg', 'png', 'webp'] as const;
const UNREADABLE: MediaFile = { kind: 'unreadable' };

/** Opens a file of the media folder and tells what it is. A picture is decoded to its end: half a photo is none. */
export async function inspectMedia(file: string): Promise<MediaFile> {
  try {
    const recording = await inspectRecording(file);
    if (recording) return recording;
    const metadata = await sharp(file, { failOn: 'error', limitInputPixels: false }).metadata();
    if (metadata.format === 'svg') return { kind: 'drawing', danger: dangerOf(await readFile(file, 'utf8')) };
    return await inspectPicture(file, metadata);
  } catch {
    return UNREADABLE;
  }
}

/** Bytes that are enough to tell that a file is no picture of ours and has to be read whole. */
const BEGINNING = 16;
const pictureBegins = ['\xff\xd8', '\x89PNG', '<svg', '<?xml'];

/** Undefined when it is no recording. */
async function inspectRecording(file: string): Promise<MediaFile | undefined> {
  if (await beginsAsPicture(file)) return undefined;
  const bytes = await readFile(file);
  const reading = readAudio(bytes);
  switch (reading?.kind) {
    case undefined:
      return undefined;
    case 'broken':
      return UNREADABLE;
    case 'unsuited':
      return { kind: 'unsuited', format: reading.format };
    case 'recording':
      return {
        kind: 'recording',
        format: reading.format,
        bytes: bytes.length,
        seconds: reading.seconds,
        hasTags: reading.hasTags,
      };
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

async function beginsAsPicture(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    const begins = buffer.toString('latin1', 0, bytesRead);
    return pictureBegins.some((known) => begins.startsWith(known));
  } finally {
    await handle.close();
  }
}

import { type CoverBox, pixelsOf } from './cover-box.ts';
import type { PictureFormat } from './picture-header.ts';

/** Pixels. Cards are at most 1920 high, and each pixel more is kept in the history for good. */
const LONGEST_SIDE = 2000;

/** Of 1. */
const QUALITY = 0.88;
/** Bytes from which a picture without transparent parts is a photo, and much smaller as a JPEG. */
const MOST_LOSSLESS = 1_000_000;

/** The product's ink, which no picture lets through; a blur could be undone. */
const coverColour = '#14213d';

/**
 * The picture as pixels alone, upright, and at most 2000 of them on its longer side; never more than it had.
 *
 * @throws Error when it cannot be decoded.
 */
export async function redraw(
  bytes: Uint8Array<ArrayBuffer>,
  format: PictureFormat,
): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${format}` }));
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

/** Paints solid shapes: what was under them is gone. */
export function coverUp(canvas: HTMLCanvasElement, boxes: readonly CoverBox[]): void {
  const context = contextOf(canvas);
  context.fillStyle = coverColour;
  for (const box of boxes) {
    const { x, y, width, height } = pixelsOf(box, canvas);
    context.fillRect(x, y, width, height);
  }
}

/** The picture as a file, in its own format where the browser can write it; the blob's type says which it is. */
export async function encode(canvas: HTMLCanvasElement, format: PictureFormat): Promise<Blob> {
  const blob = await blobOf(canvas, `image/${format}`);
  const isHeavy = blob.type === 'image/png' && blob.size > MOST_LOSSLESS;
  return isHeavy && isOpaque(canvas) ? blobOf(canvas, 'image/jpeg') : blob;
}

function blobOf(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const receive = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error(`The browser could not write the picture as ${type}.`));
    canvas.toBlob(receive, type, QUALITY);
  });
}

function isOpaque(canvas: HTMLCanvasElement): boolean {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser cannot draw pictures.');
  return context;
}

import { holds, viewOf } from '../../domain/bytes.ts';

/** Kinds of picture that browsers write and every phone shows. */
export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** What a file is by its first bytes, without decoding it: a picture of 100 million pixels would end the page. */
export type PictureReading =
  | {
      readonly kind: 'picture';
      readonly format: PictureFormat;
      /** Pixels as they are stored, before the camera's rotation. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'moving' }
  | { readonly kind: 'drawing'; readonly text: string }
  | { readonly kind: 'unsuited'; readonly format: string }
  /** It begins as a picture and is not whole. */
  | { readonly kind: 'broken' };

const broken: PictureReading = { kind: 'broken' };

/** Undefined when it is no picture. */
export function readPicture(bytes: Uint8Array): PictureReading | undefined {
  if (holds(bytes, 0, '\xff\xd8\xff')) return readJpeg(bytes);
  if (holds(bytes, 0, '\x89PNG\r\n\x1a\n')) return readPng(bytes);
  if (holds(bytes, 0, 'RIFF') && holds(bytes, 8, 'WEBP')) return readWebp(bytes);
  const other = others.find(([, begins, at]) => holds(bytes, at, begins));
  return other ? { kind: 'unsuited', format: other[0] } : readDrawing(bytes);
}

/** How pictures that are not taken begin. The letters behind `ftyp` are the brand of a file in MP4 boxes. */
const others: readonly (readonly [format: string, begins: string, at: number])[] = [
  ['GIF', 'GIF8', 0],
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map(
    (brand) => ['HEIC', `ftyp${brand}`, 4] as const,
  ),
  ['AVIF', 'ftypavif', 4],
  ['AVIF', 'ftypavis', 4],
  ['TIFF', 'II*\0', 0],
  ['TIFF', 'MM\0*', 0],
  ['BMP', 'BM', 0],
  ['JPEG XL', '\0\0\0\x0cJXL ', 0],
  ['PDF', '%PDF', 0],
];

/** Markers of the JPEG format (ITU-T T.81, annex B), the byte after 0xFF. */
const startOfScan = 0xda;
const filler = 0xff;
const notFrames = [0xc4, 0xc8, 0xcc];

function readJpeg(bytes: Uint8Array): PictureReading {
  const view = viewOf(bytes);
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const code = view.getUint8(at + 1);
    if (code === filler) {
      at += 1;
      continue;
    }
    if (code >= 0xc0 && code <= 0xcf && !notFrames.includes(code))
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (code === startOfScan) return size && hasEnd(bytes, at) ? picture('jpeg', size) : broken;
    at += 2 + view.getUint16(at + 2);
  }
  return broken;
}

/** The mark at the end cannot stand among the pixels, and in the camera's small picture only before them. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

function readPng(bytes: Uint8Array): PictureReading {
  const view = viewOf(bytes);
  let isMoving = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (holds(bytes, at + 4, 'acTL')) isMoving = true;
    if (!holds(bytes, at + 4, 'IEND')) continue;
    if (isMoving) return { kind: 'moving' };
    return picture('png', { width: view.getUint32(16), height: view.getUint32(20) });
  }
  return broken;
}

function readWebp(bytes: Uint8Array): PictureReading {
  if (bytes.length < 30) return broken;
  const view = viewOf(bytes);
  if (view.getUint32(4, true) + 8 > bytes.length) return broken;
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (holds(bytes, 12, 'VP8X')) {
    if ((view.getUint8(20) & 2) !== 0) return { kind: 'moving' };
    return picture('webp', { width: 1 + three(24), height: 1 + three(27) });
  }
  if (holds(bytes, 12, 'VP8L')) {
    const sizes = view.getUint32(21, true);
    return picture('webp', { width: 1 + (sizes & 0x3fff), height: 1 + ((sizes >>> 14) & 0x3fff) });
  }
  const fourteen = (at: number) => view.getUint16(at, true) & 0x3fff;
  return picture('webp', { width: fourteen(26), height: fourteen(28) });
}

function picture(
  format: PictureFormat,
  { width, height }: { readonly width: number; readonly height: number },
): PictureReading {
  return width > 0 && height > 0 ? { kind: 'picture', format, width, height } : broken;
}

/** Bytes of a text that are looked at to tell what it is. */
const BEGINNING = 2000;
const svgBegins = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg\b/iu;

function readDrawing(bytes: Uint8Array): PictureReading | undefined {
  const begins = new TextDecoder().decode(bytes.subarray(0, BEGINNING));
  if (!svgBegins.test(begins)) return undefined;
  return { kind: 'drawing', text: new TextDecoder().decode(bytes) };
}

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">${content}</svg>`;

const motifs = {
  hills: drawing(`
    <rect width="1200" height="900" fill="#cfe3f5"/><circle cx="880" cy="300" r="90" fill="#fff3d0"/>
    <path d="M0 560L240 340L480 540L780 300L1200 620V900H0z" fill="#7b8a86"/>
    <path d="M0 700Q300 560 640 700T1200 660V900H0z" fill="#3f4d3d"/>`),
  /** The worst for chalk letters. */
  white: drawing('<rect width="1200" height="900" fill="#fff"/>'),
  /** Black and white under each letter. */
  checkerboard: drawing(`
    <pattern id="fields" width="40" height="40" patternUnits="userSpaceOnUse">
      <rect width="40" height="40" fill="#fff"/><path d="M0 0h20v40h20V20H0z"/>
    </pattern><rect width="1200" height="900" fill="url(#fields)"/>`),
  /** One lamp in the dark, at a tenth of its width and height, and a dim one at nine tenths. */
  lamps: drawing(`
    <rect width="1200" height="900" fill="#000"/><circle cx="120" cy="90" r="40" fill="#fff"/>
    <circle cx="1080" cy="810" r="40" fill="#666"/>`),
};

/** Writes a picture as a camera would. */
export async function writePhoto(path: string, motif: keyof typeof motifs): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await sharp(Buffer.from(motifs[motif])).flatten().jpeg({ quality: 90 }).toFile(path);
}

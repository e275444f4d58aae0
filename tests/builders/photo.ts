import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';

const hills = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
  <rect width="1200" height="900" fill="#cfe3f5"/><circle cx="880" cy="300" r="90" fill="#fff3d0"/>
  <path d="M0 560L240 340L480 540L780 300L1200 620V900H0z" fill="#7b8a86"/>
  <path d="M0 700Q300 560 640 700T1200 660V900H0z" fill="#3f4d3d"/></svg>`;

/** Writes a picture as a camera would: a landscape, or a blank white one, which is the worst for chalk letters. */
export async function writePhoto(path: string, motif: 'hills' | 'white'): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const picture =
    motif === 'hills'
      ? sharp(Buffer.from(hills))
      : sharp({ create: { width: 1200, height: 900, channels: 3, background: '#FFFFFF' } });
  await picture.jpeg({ quality: 90 }).toFile(path);
}

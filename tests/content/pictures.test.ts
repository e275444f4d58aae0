import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/checks/explain.ts';
import { checks, runChecks } from '../../src/checks/run-checks.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import { contentFolder } from '../builders/content-folder.ts';
import { smallCampaign, smallCampaignWith } from '../builders/small-campaign.ts';

const message = 'messages/en/phone-number.md';
const arabic = 'messages/ar/phone-number.md';

const blank = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#88aacc' } });
const photo = () => blank(1200, 900).jpeg();

/** What a check says of the small campaign when its message shows this picture, without the name of the message. */
async function sentencesFor(name: string, picture: Uint8Array | string): Promise<string[]> {
  const image = `image:\n  file: media/${name}\n  kind: photo\n  credit: Waymark\nalt: Stones\nfear: low`;
  const folder = await contentFolder(
    smallCampaignWith({
      [message]: (smallCampaign[message] ?? '').replace('fear: low', image),
      [arabic]: (smallCampaign[arabic] ?? '').replace('cardText', 'alt: حجارة\ncardText'),
    }),
  );
  await mkdir(path.join(folder, 'media'));
  await writeFile(path.join(folder, 'media', name), picture);
  const { catalog, media, issues } = await loadCatalog(folder);
  if (!catalog) throw new Error('The small campaign is broken.');
  const found = [...issues, ...runChecks(checks, { catalog, media, today: '2026-12-01' })];
  return found.map((issue) => explain(issue).replace(`content/${message} (image.file): `, ''));
}

/** The bytes of a JPEG with a remark between its first two bytes and the rest. */
function withRemark(picture: Buffer, remark: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, remark.length + 2]);
  return Buffer.concat([picture.subarray(0, 2), head, Buffer.from(remark), picture.subarray(2)]);
}

/** Two frames that differ. */
function moving(): Sharp {
  const frames = Buffer.alloc(700 * 1400 * 3, 'two frames that differ').fill(0, 700 * 700 * 3);
  return sharp(frames, { raw: { width: 700, height: 1400, channels: 3, pageHeight: 700 } });
}

describe('a picture that a card cannot use is refused in one sentence', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>';
  const cases: [string, string, () => Promise<Uint8Array | string>, RegExp][] = [
    ['a drawing', 'a.svg', async () => svg, /of the kind "svg", and a card needs a photo/],
    [
      'a moving GIF',
      'a.gif',
      () =>
        moving()
          .gif({ loop: 0, delay: [90, 90] })
          .toBuffer(),
      /of the kind "moving gif"/,
    ],
    [
      'a moving WebP',
      'a.webp',
      () =>
        moving()
          .webp({ loop: 0, delay: [90, 90] })
          .toBuffer(),
      /of the kind "moving webp"/,
    ],
    [
      'a single pixel',
      'a.png',
      () => blank(1, 1).png().toBuffer(),
      /has 1 x 1 pixels, and a card needs at least 600/,
    ],
    ['a narrow strip', 'a.png', () => blank(2000, 599).png().toBuffer(), /has 2000 x 599 pixels/],
    [
      'too many pixels',
      'a.jpg',
      () => blank(10_000, 5001).jpeg().toBuffer(),
      /has 51 million pixels, and a photo may have 50/,
    ],
    [
      'a remark',
      'a.jpg',
      async () => withRemark(await photo().toBuffer(), 'at 52.1, 4.3'),
      /still holds what the camera wrote/,
    ],
    [
      'a turned photo',
      'a.jpg',
      () => photo().withMetadata({ orientation: 6 }).toBuffer(),
      /still holds what the camera wrote/,
    ],
    [
      'half a photo',
      'a.jpg',
      async () => (await photo().toBuffer()).subarray(0, 3000),
      /is not a picture that can be opened/,
    ],
    ['a text', 'a.jfif', async () => 'no picture', /is not a picture that can be opened/],
  ];
  test.each(cases)('%s', async (...[, name, picture, sentence]) => {
    expect(await sentencesFor(name, await picture())).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('a picture that can be printed is accepted without a word', () => {
  const cases: [string, string, () => Sharp][] = [
    ['a photo', 'a.jpg', photo],
    [
      'a photo in the four inks of a print shop',
      'a.jpg',
      () => blank(1200, 900).toColourspace('cmyk').jpeg(),
    ],
    ['a progressive photo', 'a.jpg', () => blank(1200, 900).jpeg({ progressive: true })],
    ['the smallest that will do', 'a.png', () => blank(600, 600).png()],
    ['a still WebP', 'a.webp', () => blank(1200, 900).webp()],
    ['a JPEG under a rare name', 'a.jfif', photo],
  ];
  test.each(cases)('%s', async (_what, name, picture) => {
    expect(await sentencesFor(name, await picture().toBuffer())).toEqual([]);
  });
});

import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { judgeSize, judgeUpload } from '../../../../src/cms/media/judge-upload.ts';
import { id3v2, mp3, oggOpus } from '../../../builders/recording.ts';

const flat = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#88aacc' }, limitInputPixels: false });
const svg = (inside = '') =>
  Buffer.from(`<?xml version="1.0"?>\n<!-- a logo -->\n<svg xmlns="x">${inside}</svg>`);
const brand = (name: string) => Buffer.from(`\0\0\0\x18ftyp${name}\0\0\0\0`, 'latin1');
/** A PNG of that size by its head, with nothing in it. */
const pngHead = (width: number, height: number) => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const chunk = (name: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  return (...between: string[]) =>
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      ...between.map((name) => chunk(name, Buffer.alloc(8))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
};

describe('a file for a photo', () => {
  it.each([
    ['jpeg', flat(90, 60).jpeg()],
    [
      'jpeg',
      flat(90, 60)
        .jpeg({ progressive: true })
        .withExif({ IFD0: { Artist: 'A. Person' } }),
    ],
    ['png', flat(90, 60).png()],
    ['webp', flat(90, 60).webp()],
    ['webp', flat(90, 60).webp({ lossless: true })],
    ['webp', flat(90, 60).webp().withMetadata({ orientation: 6 })],
  ])('is taken as %s, whatever its name says', async (format, picture) => {
    expect(judgeUpload(await picture.toBuffer(), 'photo')).toEqual({ kind: 'picture', format });
  });

  it.each([
    ['media.refused.heic', brand('heic')],
    ['media.refused.heic', brand('mif1')],
    ['media.refused.pictureKind', brand('avif')],
    ['media.refused.pictureKind', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
    ['media.refused.moving', Buffer.from('GIF89a')],
    ['media.refused.moving', pngHead(90, 60)('acTL')],
    ['media.refused.drawingForPhoto', svg()],
    ['media.refused.noPicture', Buffer.from('these are words')],
    ['media.refused.pictureBroken', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['media.refused.pictureBroken', pngHead(90, 60)().subarray(0, 30)],
    ['media.refused.pictureBroken', Buffer.from('RIFF\xff\xff\0\0WEBPVP8 '.padEnd(40), 'latin1')],
    ['media.refused.recordingForPicture', mp3()],
    ['media.refused.recordingForPicture', Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')],
  ])('is refused with %s', (key, bytes) => {
    expect(judgeUpload(bytes, 'photo')).toMatchObject({ kind: 'refused', key });
  });

  it('is refused when it was cut short, although the camera’s small picture in it is whole', async () => {
    const small = await flat(16, 16).jpeg().toBuffer();
    const large = await sharp({
      create: {
        width: 400,
        height: 300,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
        background: '#808080',
      },
    })
      .jpeg()
      .toBuffer();
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), small]);
    segment.writeUInt16BE(small.length + 2, 2);
    const whole = Buffer.concat([large.subarray(0, 2), segment, large.subarray(2)]);
    expect(judgeUpload(whole, 'photo')).toMatchObject({ kind: 'picture' });
    const cut = whole.subarray(0, whole.length - large.length / 2);
    expect(judgeUpload(cut, 'photo')).toMatchObject({ key: 'media.refused.pictureBroken' });
  });

  it('may have 50 million pixels and not one more, which its head tells', () => {
    expect(judgeUpload(pngHead(10_000, 5000)(), 'photo')).toMatchObject({ kind: 'picture' });
    expect(judgeUpload(pngHead(10_000, 5001)(), 'photo')).toMatchObject({
      key: 'media.refused.tooManyPixels',
      values: { megapixels: 51, most: 50 },
    });
  });
});

describe('a file for the media library', () => {
  it('may be a logo, when it can do nothing', () => {
    expect(judgeUpload(svg(), 'any')).toEqual({ kind: 'drawing' });
    expect(judgeUpload(svg('<script/>'), 'any')).toMatchObject({ key: 'media.refused.drawingUnsafe' });
  });

  it('may be a recording, and loses its tags', () => {
    const verdict = judgeUpload(Buffer.concat([id3v2('Amina'), mp3()]), 'any');
    expect(verdict.kind === 'recording' && Buffer.from(verdict.bytes).equals(mp3())).toBe(true);
  });
});

describe('a file for a recording', () => {
  it.each([
    ['media.refused.recordingKind', Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')],
    ['media.refused.recordingBroken', oggOpus().subarray(0, 200)],
    ['media.refused.noRecording', pngHead(90, 60)()],
    ['media.refused.noRecording', Buffer.from('these are words')],
  ])('is refused with %s', (key, bytes) => {
    expect(judgeUpload(bytes, 'recording')).toMatchObject({ kind: 'refused', key });
  });
});

describe('the size of a file', () => {
  it.each([
    [0, 'photo', 'media.refused.empty'],
    [25_000_000, 'photo', undefined],
    [25_000_001, 'photo', 'media.refused.pictureTooLarge'],
    [10_000_000, 'recording', undefined],
    [10_000_001, 'recording', 'media.refused.recordingTooLarge'],
  ] as const)('of %i bytes for a %s is answered with %s', (bytes, use, key) => {
    expect(judgeSize(bytes, use)?.key).toBe(key);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectMedia } from '../../../src/content/inspect-media.ts';
import { id3v2, m4a, mp3, oggOpus } from '../../builders/recording.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-media-'));
});

afterAll(() => rm(folder, { recursive: true }));

const mp3Seconds = expect.closeTo((80 * 1152) / 44_100);

const blank = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#88aacc' } });

async function written(name: string, content: Sharp | string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(
    file,
    content instanceof Object && 'toBuffer' in content ? await content.toBuffer() : content,
  );
  return file;
}

describe('a file of the media folder', () => {
  test('is a picture with its upright size', async () => {
    const file = await written('sideways.jpg', blank(800, 600).withMetadata({ orientation: 6 }).jpeg());
    expect(await inspectMedia(file)).toMatchObject({
      kind: 'picture',
      format: 'jpeg',
      width: 600,
      height: 800,
      hasMetadata: true,
    });
  });

  test('is a picture in the four inks of a print shop as well', async () => {
    const file = await written('inks.jpg', blank(800, 600).toColourspace('cmyk').jpeg());
    expect((await sharp(file).metadata()).space).toBe('cmyk');
    expect(await inspectMedia(file)).toMatchObject({ kind: 'picture', width: 800, height: 600 });
  });

  test('may be one pixel small: a rule says that it is too small', async () => {
    const file = await written('dot.png', blank(1, 1).png());
    expect(await inspectMedia(file)).toMatchObject({ kind: 'picture', width: 1, height: 1 });
  });

  test('of a hundred million pixels is told by its head and never opened whole', async () => {
    const file = await written('huge.png', blank(10_000, 10_000).png({ compressionLevel: 1 }));
    expect(await inspectMedia(file)).toEqual({ kind: 'oversized', megapixels: 100 });
  });

  test('that was cut short is unreadable', async () => {
    const whole = await readFile(await written('whole.jpg', blank(800, 600).jpeg()));
    const file = await written('cut.jpg', whole.subarray(0, whole.length / 2));
    expect(await inspectMedia(file)).toEqual({ kind: 'unreadable' });
  });

  test.each([
    ['words under the name of a picture', 'words.jpg', 'these are words'],
    ['nothing at all', 'empty.png', ''],
  ])('with %s is unreadable', async (_what, name, content) => {
    expect(await inspectMedia(await written(name, content))).toEqual({ kind: 'unreadable' });
  });

  describe('tells what a camera or a program left in a JPEG', () => {
    const segment = (marker: number, words: string) => {
      const content = Buffer.from(words, 'latin1');
      const head = Buffer.from([0xff, marker, 0, content.length + 2]);
      return Buffer.concat([head, content]);
    };
    const withinHead = (picture: Buffer, part: Buffer) =>
      Buffer.concat([picture.subarray(0, 2), part, picture.subarray(2)]);
    const cases: [string, (picture: Buffer) => Buffer, boolean][] = [
      ['nothing', (picture) => picture, false],
      ['zeros behind the picture', (picture) => Buffer.concat([picture, Buffer.alloc(64)]), false],
      ['a remark', (picture) => withinHead(picture, segment(0xfe, 'taken at 52.1, 4.3')), true],
      ['a part of XMP', (picture) => withinHead(picture, segment(0xe1, 'http://ns.adobe.com/')), true],
      ['what a picture program noted', (picture) => withinHead(picture, segment(0xed, 'Photoshop')), true],
      ['a second picture', (picture) => withinHead(picture, segment(0xe2, 'MPF\0')), true],
      ['a film behind the picture', (picture) => Buffer.concat([picture, Buffer.from('ftypmp42')]), true],
    ];
    test.each(cases)('%s', async (what, change, hasMetadata) => {
      for (const progressive of [false, true]) {
        const picture = await blank(800, 600).jpeg({ progressive }).withIccProfile('p3').toBuffer();
        const file = await written(`${what}-${progressive}.jpg`, change(picture));
        expect(await inspectMedia(file)).toMatchObject({ kind: 'picture', hasMetadata });
      }
    });
  });

  test.each(['avif', 'gif', 'tiff'] as const)('of the format %s is unsuited', async (format) => {
    expect(
      await inspectMedia(await written(`picture.${format}`, blank(64, 64).toFormat(format))),
    ).toMatchObject({
      kind: 'unsuited',
    });
  });

  test.each([
    ['MP3', mp3(), { format: 'mp3', hasTags: false, seconds: mp3Seconds }],
    [
      'MP3 with a title',
      Buffer.concat([id3v2('Amina'), mp3()]),
      { format: 'mp3', hasTags: true, seconds: mp3Seconds },
    ],
    ['M4A', m4a(), { format: 'm4a', hasTags: false, seconds: expect.closeTo((80 * 1024) / 44_100) }],
    ['Ogg Opus', oggOpus(), { format: 'opus', hasTags: false, seconds: 2 }],
  ])('with %s is a recording, whatever its name says', async (_what, bytes, found) => {
    expect(await inspectMedia(await written('voice.jpg', bytes))).toEqual({
      kind: 'recording',
      bytes: bytes.length,
      ...found,
    });
  });

  test.each([
    ['a WAV', Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'), { kind: 'unsuited', format: 'WAV' }],
    ['an M4A that was cut short', m4a().subarray(0, 800), { kind: 'unreadable' }],
    ['a recording of no bytes', Buffer.alloc(0), { kind: 'unreadable' }],
  ])('with %s is none', async (_what, bytes, found) => {
    expect(await inspectMedia(await written('sound.mp3', bytes))).toEqual(found);
  });

  test('that moves is unsuited', async () => {
    const frames = Buffer.alloc(40 * 80 * 3, 'two frames that differ');
    frames.fill(0, 40 * 40 * 3);
    const moving = sharp(frames, { raw: { width: 40, height: 80, channels: 3, pageHeight: 40 } });
    const file = await written('moving.webp', moving.webp({ loop: 0, delay: [100, 100] }));
    expect(await inspectMedia(file)).toMatchObject({ kind: 'unsuited' });
  });

  test('drawn in lines is a drawing, for logos', async () => {
    const file = await written('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(await inspectMedia(file)).toEqual({ kind: 'drawing', danger: undefined });
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<rect width="9" height="9" onclick="alert(1)"/>'],
    ['an embedded page', '<foreignObject><p/></foreignObject>'],
    ['an outside address', '<image href="https://tracker.example/x.png" width="9" height="9"/>'],
    ['an outside address', '<style>@import "x.css";</style>'],
  ])('that holds %s says so', async (danger, inside) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`;
    expect(await inspectMedia(await written('danger.svg', svg))).toEqual({ kind: 'drawing', danger });
  });
});

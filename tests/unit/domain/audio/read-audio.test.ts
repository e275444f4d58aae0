import { describe, expect, it } from 'vitest';
import type { AudioReading } from '../../../../src/domain/audio/audio-file.ts';
import { readAudio } from '../../../../src/domain/audio/read-audio.ts';
import { box, id3v1, id3v2, m4a, mp3, oggChecksum, oggOpus, userData } from '../../../builders/recording.ts';

const secret = 'Amina at 51.50, -0.12';

function recording(bytes: Buffer): AudioReading & { kind: 'recording' } {
  const reading = readAudio(bytes);
  if (reading?.kind !== 'recording') throw new Error(`No recording: ${JSON.stringify(reading)}`);
  return reading;
}

interface TaggedRecording {
  readonly what: string;
  readonly format: string;
  readonly bytes: Buffer;
  /** What is left of it; without this, as many bytes as before: nothing in it may move. */
  readonly plain?: Buffer;
}

const inMp3 = { format: 'mp3', plain: mp3() };
const apeTag = Buffer.from(`APETAGEX${secret}`);
const longRemark = `PICTURE=${secret}${'x'.repeat(90_000)}`;

const tagged: readonly TaggedRecording[] = [
  { ...inMp3, what: 'an MP3 with a title before the sound', bytes: Buffer.concat([id3v2(secret), mp3()]) },
  {
    ...inMp3,
    what: 'an MP3 with two tags before it',
    bytes: Buffer.concat([id3v2('A'), id3v2(secret), mp3()]),
  },
  { ...inMp3, what: 'an MP3 with a tag behind it', bytes: Buffer.concat([mp3(), id3v1(secret)]) },
  { ...inMp3, what: 'an MP3 with two behind it', bytes: Buffer.concat([mp3(), apeTag, id3v1(secret)]) },
  {
    ...inMp3,
    what: 'an MP3 with words amid the sound',
    bytes: Buffer.concat([mp3({ frames: 30 }), Buffer.from(secret), mp3({ frames: 50 })]),
  },
  { what: 'an M4A that knows the place', format: 'm4a', bytes: m4a({ extra: userData(secret) }) },
  {
    what: 'an M4A with a box of its own',
    format: 'm4a',
    bytes: m4a({ extra: box('uuid', Buffer.from(secret)) }),
  },
  {
    what: 'an M4A with words in spare room',
    format: 'm4a',
    bytes: m4a({ extra: box('free', Buffer.from(secret)) }),
  },
  { what: 'an M4A that knows its day', format: 'm4a', bytes: m4a({ made: 3_800_000_000 }), plain: m4a() },
  {
    what: 'an Ogg Opus with remarks',
    format: 'opus',
    bytes: oggOpus({ remarks: [`ARTIST=${secret}`, 'DATE=2026'] }),
  },
  {
    what: 'an Ogg Opus with a remark over two pages',
    format: 'opus',
    bytes: oggOpus({ remarks: [longRemark] }),
  },
];

describe('a recording', () => {
  it.each([
    ['MP3', mp3(), 'mp3'],
    ['M4A', m4a(), 'm4a'],
    ['Ogg Opus', oggOpus(), 'opus'],
  ])('of the kind %s is told by its bytes, and has nothing to take out', (_kind, bytes, format) => {
    expect(recording(bytes)).toMatchObject({ format, hasTags: false });
    expect(Buffer.from(recording(bytes).withoutTags()).equals(bytes)).toBe(true);
  });

  it.each(tagged)('$what says so, and loses the words and nothing else', ({ format, bytes, plain }) => {
    const read = recording(bytes);
    const clean = Buffer.from(read.withoutTags());
    expect(read).toMatchObject({ format, hasTags: true });
    expect(clean.includes('Amina')).toBe(false);
    expect(recording(clean)).toMatchObject({ format, hasTags: false });
    if (plain) expect(clean.equals(plain)).toBe(true);
    else expect(clean).toHaveLength(bytes.length);
  });

  it('in Ogg pages has true checksums after its remarks are gone', () => {
    const clean = Buffer.from(recording(oggOpus({ remarks: [`A=${'x'.repeat(90_000)}`] })).withoutTags());
    let pages = 0;
    for (let at = 0; at < clean.length; pages++) {
      const pieces = clean.subarray(at + 27, at + 27 + (clean[at + 26] ?? 0));
      const end = at + 27 + pieces.length + pieces.reduce((sum, length) => sum + length, 0);
      const page = Buffer.from(clean.subarray(at, end));
      const written = page.readUInt32LE(22);
      page.writeUInt32LE(0, 22);
      expect(written).toBe(oggChecksum(page));
      at = end;
    }
    expect(pages).toBe(4);
  });

  it.each([
    ['an M4A that was not copied to its end', m4a().subarray(0, 900)],
    ['an M4A without sound', m4a({ frames: 0 })],
    ['an Ogg file that was not copied to its end', oggOpus().subarray(0, 300)],
    ['an MP3 tag with nothing behind it', id3v2('Title')],
  ])('%s is broken', (_what, bytes) => {
    expect(readAudio(bytes)).toEqual({ kind: 'broken' });
  });

  it.each([
    ['WAV', Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')],
    ['AIFF', Buffer.from('FORM\0\0\0\x24AIFFCOMM', 'latin1')],
    ['FLAC', Buffer.from('fLaC\0\0\0\x22', 'latin1')],
    ['AMR', Buffer.from('#!AMR\n')],
    ['WebM', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0])],
    ['AAC', Buffer.from([0xff, 0xf1, 0x50, 0x80, 0x01, 0x1f, 0xfc])],
    ['Ogg Vorbis', oggOpus({ codec: '\x01vorbis\0' })],
    ['Apple Lossless', m4a({ codec: 'alac' })],
    ['MP4 film', m4a({ handler: 'vide' })],
    ['M4A with chapters or pictures', m4a({ handler: 'text' })],
  ])('of the kind %s is unsuited', (format, bytes) => {
    expect(readAudio(bytes)).toEqual({ kind: 'unsuited', format });
  });

  it.each([
    ['words', Buffer.from('these are words, not sound')],
    ['nothing', Buffer.alloc(0)],
    [
      'a HEIC photo',
      Buffer.concat([
        box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
        box('meta', Buffer.alloc(40)),
        box('mdat', Buffer.alloc(99, 1)),
      ]),
    ],
    ['one byte that looks like a frame', Buffer.from([0xff, 0xfb, 0x90, 0xc4, 1, 2, 3])],
  ])('is not %s', (_what, bytes) => {
    expect(readAudio(bytes)).toBeUndefined();
  });
});

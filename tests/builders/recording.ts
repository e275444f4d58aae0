/**
 * Recordings made by hand, of silence, so that every byte of them is known. They play.
 */

/** A frame of MPEG-1 layer III, 32 kbit/s, 44.1 kHz, one channel, with nothing in it; 26 ms. */
function mp3Frame(): Buffer {
  const frame = Buffer.alloc(104);
  frame.writeUInt32BE(0xfffb10c4);
  return frame;
}

export function mp3({ frames = 80 } = {}): Buffer {
  return Buffer.concat(Array.from({ length: frames }, mp3Frame));
}

/** An ID3v2.4 tag with a title. */
export function id3v2(words: string): Buffer {
  const text = Buffer.concat([Buffer.from([3]), Buffer.from(words)]);
  const frame = Buffer.concat([Buffer.from('TIT2'), syncsafe(text.length), Buffer.alloc(2), text]);
  return Buffer.concat([Buffer.from('ID3\x04\x00\x00', 'latin1'), syncsafe(frame.length), frame]);
}

export function id3v1(words: string): Buffer {
  const tag = Buffer.alloc(128);
  tag.write('TAG');
  tag.write(words, 3);
  return tag;
}

function syncsafe(length: number): Buffer {
  return Buffer.from([21, 14, 7, 0].map((shift) => (length >> shift) & 0x7f));
}

/** AAC-LC of one channel at 44.1 kHz, as the sample description and the frames of a track. */
const aacConfig = Buffer.from([0x12, 0x08]);
const aacSilence = Buffer.from([0x00, 0xc8, 0x00, 0x80, 0x23, 0x80]);
const FRAME_SAMPLES = 1024;

interface M4aContent {
  readonly frames?: number;
  /** More boxes in the film's head, e.g. `userData`. */
  readonly extra?: Buffer;
  /** Seconds since 1904 in which the recording says it was made. */
  readonly made?: number;
  readonly codec?: string;
  readonly handler?: string;
}

export function m4a(content: M4aContent = {}): Buffer {
  const { frames = 80 } = content;
  const file = box('ftyp', Buffer.from('M4A \0\0\0\0M4A isom', 'latin1'));
  const sound = box('mdat', Buffer.concat(Array.from({ length: frames }, () => aacSilence)));
  const headLength = film(content, 0).length;
  return Buffer.concat([file, film(content, file.length + headLength + 8), sound]);
}

/** What a phone writes beside the sound: where it was recorded. */
export function userData(place: string): Buffer {
  const text = Buffer.from(place);
  return box('udta', box('\xa9xyz', Buffer.concat([uint16(text.length, 0x15c7), text])));
}

function film(
  { frames = 80, extra, made = 0, codec = 'mp4a', handler = 'soun' }: M4aContent,
  soundAt: number,
): Buffer {
  const length = frames * FRAME_SAMPLES;
  const matrix = uint32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
  const sample = box(
    codec,
    Buffer.concat([
      Buffer.alloc(6),
      uint16(1),
      Buffer.alloc(8),
      uint16(1, 16, 0, 0),
      uint32(44_100 * 65_536),
      decoder(),
    ]),
  );
  const table = box(
    'stbl',
    full('stsd', uint32(1), sample),
    full('stts', uint32(1, frames, FRAME_SAMPLES)),
    full('stsc', uint32(1, 1, frames, 1)),
    full('stsz', uint32(aacSilence.length, frames)),
    full('stco', uint32(1, soundAt)),
  );
  const information = box(
    'minf',
    full('smhd', uint32(0)),
    box('dinf', full('dref', uint32(1), fullFlag('url ', 1))),
    table,
  );
  const medium = box(
    'mdia',
    full('mdhd', uint32(made, made, 44_100, length), uint16(0x55c4, 0)),
    full('hdlr', uint32(0), Buffer.from(handler), Buffer.alloc(13)),
    information,
  );
  const track = box(
    'trak',
    fullFlag('tkhd', 3, uint32(made, made, 1, 0, length, 0, 0), uint16(0, 0, 0x100, 0), matrix, uint32(0, 0)),
    medium,
  );
  const head = full(
    'mvhd',
    uint32(made, made, 44_100, length, 0x10000),
    uint16(0x100),
    Buffer.alloc(10),
    matrix,
    Buffer.alloc(24),
    uint32(2),
  );
  return box('moov', head, track, ...(extra ? [extra] : []));
}

/** The elementary stream descriptor of ISO/IEC 14496-1. */
function decoder(): Buffer {
  const described = (tag: number, ...content: readonly Buffer[]) => {
    const whole = Buffer.concat(content);
    return Buffer.concat([Buffer.from([tag, whole.length]), whole]);
  };
  const config = described(
    4,
    Buffer.from([0x40, 0x15, 0, 0, 0]),
    uint32(32_000, 32_000),
    described(5, aacConfig),
  );
  return full('esds', described(3, Buffer.from([0, 1, 0]), config, described(6, Buffer.from([2]))));
}

export function box(name: string, ...content: readonly Buffer[]): Buffer {
  const whole = Buffer.concat(content);
  return Buffer.concat([uint32(whole.length + 8), Buffer.from(name, 'latin1'), whole]);
}

function full(name: string, ...content: readonly Buffer[]): Buffer {
  return fullFlag(name, 0, ...content);
}

function fullFlag(name: string, flags: number, ...content: readonly Buffer[]): Buffer {
  return box(name, uint32(flags), ...content);
}

function uint32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value >>> 0, index * 4);
  return buffer;
}

function uint16(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) buffer.writeUInt16BE(value, index * 2);
  return buffer;
}

/** A packet of Opus that holds 20 ms of silence in one channel. */
const opusSilence = Buffer.from([0xf8, 0xff, 0xfe]);

interface OpusContent {
  readonly packets?: number;
  readonly remarks?: readonly string[];
  /** The first bytes of the first packet. */
  readonly codec?: string;
}

export function oggOpus({ packets = 100, remarks = [], codec = 'OpusHead' }: OpusContent = {}): Buffer {
  const head = Buffer.concat([
    Buffer.from(codec, 'latin1'),
    Buffer.from([1, 1, 0, 0]),
    little32(48_000),
    Buffer.alloc(3),
  ]);
  const pages = [page({ packets: [head], granule: 0, flags: 2, number: 0 })];
  pages.push(
    ...tagPages(
      Buffer.concat([
        Buffer.from('OpusTags'),
        counted('maker'),
        little32(remarks.length),
        ...remarks.map(counted),
      ]),
    ),
  );
  const sound = Array.from({ length: packets }, () => opusSilence);
  pages.push(page({ packets: sound, granule: packets * 960, flags: 4, number: pages.length }));
  return Buffer.concat(pages);
}

/** A page holds 255 pieces of 255 bytes; a longer packet goes on in the next one. */
function tagPages(packet: Buffer): Buffer[] {
  const most = 255 * 255;
  const pages: Buffer[] = [];
  for (let at = 0; at <= packet.length; at += most) {
    const part = packet.subarray(at, at + most);
    pages.push(page({ packets: [part], granule: 0, flags: at > 0 ? 1 : 0, number: pages.length + 1 }));
  }
  return pages;
}

interface Page {
  readonly packets: readonly Buffer[];
  readonly granule: number;
  readonly flags: number;
  readonly number: number;
}

function page({ packets, granule, flags, number }: Page): Buffer {
  const pieces = packets.flatMap(({ length }) => {
    const full255 = Array.from({ length: Math.floor(length / 255) }, () => 255);
    return full255.length === 255 ? full255 : [...full255, length % 255];
  });
  const head = Buffer.alloc(27);
  head.write('OggS');
  head.writeUInt8(flags, 5);
  head.writeBigUInt64LE(BigInt(granule), 6);
  head.writeUInt32LE(7, 14);
  head.writeUInt32LE(number, 18);
  head.writeUInt8(pieces.length, 26);
  const whole = Buffer.concat([head, Buffer.from(pieces), ...packets]);
  whole.writeUInt32LE(oggChecksum(whole), 22);
  return whole;
}

/** The remainder of RFC 3533, by a table, as other programs count it. */
export function oggChecksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0)) >>> 0;
  return sum;
}

const table = Array.from({ length: 256 }, (_, index) => {
  let remainder = index << 24;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 0x8000_0000 ? (remainder << 1) ^ 0x04c1_1db7 : remainder << 1;
  return remainder >>> 0;
});

function counted(words: string): Buffer {
  const text = Buffer.from(words);
  return Buffer.concat([little32(text.length), text]);
}

function little32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

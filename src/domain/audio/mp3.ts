import { type ByteRange, holds, viewOf } from '../bytes.ts';
import type { AudioReading } from './audio-file.ts';

/** Kilobits a second by the index in a frame's head, MPEG-1 and MPEG-2 layer III (ISO/IEC 11172-3, 13818-3). */
const bitRates = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const sampleRates = [44_100, 48_000, 32_000] as const;

/** Frames in a row that make it certain: two bytes that look like a frame's head stand in many files. */
const FRAMES_IN_A_ROW = 3;
/** Bytes that may stand before the first frame, tags apart. */
const MOST_BEFORE_SOUND = 65_536;

/** Undefined when it is no MP3. What stands between, before and behind the frames is taken for tags. */
export function readMp3(bytes: Uint8Array): AudioReading | undefined {
  const from = endOfLeadingTags(bytes);
  const end = startOfTrailingTags(bytes);
  const first = findFrames(bytes, { start: from, end: Math.min(end, from + MOST_BEFORE_SOUND) }, end);
  if (first === undefined) return from > 0 ? { kind: 'broken' } : undefined;
  const parts = soundParts(bytes, { start: first, end });
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  return {
    kind: 'recording',
    format: 'mp3',
    seconds,
    hasTags: length < bytes.length,
    withoutTags: () => joined(bytes, parts, length),
  };
}

interface SoundPart extends ByteRange {
  readonly seconds: number;
}

/** Frames without a gap, as parts of the file. */
function soundParts(bytes: Uint8Array, { start, end }: ByteRange): readonly SoundPart[] {
  const parts: SoundPart[] = [];
  let next: number | undefined = start;
  while (next !== undefined) {
    const partStart: number = next;
    let at = partStart;
    let seconds = 0;
    for (let frame = frameAt(bytes, at); frame && at < end; frame = frameAt(bytes, at)) {
      at = Math.min(at + frame.length, end);
      seconds += frame.seconds;
    }
    parts.push({ start: partStart, end: at, seconds });
    next = findFrames(bytes, { start: at, end }, end);
  }
  return parts;
}

/** Where frames begin in a range; they may reach beyond it, up to `limit`. */
function findFrames(bytes: Uint8Array, { start, end }: ByteRange, limit: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (bytes[at] === 0xff && hasFramesInARow(bytes, at, limit)) return at;
  }
  return undefined;
}

function hasFramesInARow(bytes: Uint8Array, from: number, limit: number): boolean {
  let at = from;
  for (let count = 0; count < FRAMES_IN_A_ROW; count++) {
    const frame = frameAt(bytes, at);
    if (!frame || at + frame.length > limit) return false;
    at += frame.length;
    if (at === limit) return true;
  }
  return true;
}

interface Frame {
  /** Bytes. */
  readonly length: number;
  readonly seconds: number;
}

/** The frame that begins here; undefined when none does. */
function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined;
  const head = viewOf(bytes).getUint32(at);
  if (head >>> 21 !== 0x7ff) return undefined;
  const version = (head >>> 19) & 3; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5, 1: none.
  const layer = (head >>> 17) & 3; // 1: layer III.
  const rate = sampleRates[(head >>> 10) & 3];
  const kilobits = bitRates[version === 3 ? 'mpeg1' : 'mpeg2'][(head >>> 12) & 15];
  if (version === 1 || layer !== 1 || rate === undefined || !kilobits) return undefined;
  const padding = (head >>> 9) & 1;
  const samplesPerSecond = rate / ({ 3: 1, 2: 2, 0: 4 }[version] ?? 1);
  const samples = version === 3 ? 1152 : 576;
  return {
    length: Math.floor((samples * 125 * kilobits) / samplesPerSecond) + padding,
    seconds: samples / samplesPerSecond,
  };
}

/** Behind the ID3v2 tags at the beginning. */
function endOfLeadingTags(bytes: Uint8Array): number {
  let at = 0;
  while (holds(bytes, at, 'ID3') && at + 10 <= bytes.length) {
    const hasFooter = ((bytes[at + 5] ?? 0) & 0x10) !== 0;
    const size = bytes.subarray(at + 6, at + 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
    at += 10 + size + (hasFooter ? 10 : 0);
  }
  return Math.min(at, bytes.length);
}

const ID3V1_LENGTH = 128;

/** Where an ID3v1 tag begins; others that stand before it are no frames, and are found by that. */
function startOfTrailingTags(bytes: Uint8Array): number {
  const at = bytes.length - ID3V1_LENGTH;
  return holds(bytes, at, 'TAG') ? at : bytes.length;
}

function joined(bytes: Uint8Array, parts: readonly ByteRange[], length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  let at = 0;
  for (const { start, end } of parts) {
    copy.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return copy;
}

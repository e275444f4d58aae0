import { type ByteRange, holds, viewOf } from '../bytes.ts';
import type { AudioReading } from './audio-file.ts';
import { type OggPage, oggPages, sign } from './ogg-pages.ts';

const otherCodecs: readonly (readonly [begins: string, name: string])[] = [
  ['\x01vorbis', 'Ogg Vorbis'],
  ['\x7fFLAC', 'Ogg FLAC'],
  ['Speex', 'Speex'],
];

/** Undefined when it is no Ogg file. */
export function readOggOpus(bytes: Uint8Array): AudioReading | undefined {
  if (!holds(bytes, 0, 'OggS')) return undefined;
  const pages = oggPages(bytes);
  const [first, ...rest] = pages ?? [];
  if (!first || rest.length < 2) return { kind: 'broken' };
  if (!holds(bytes, first.content.start, 'OpusHead')) {
    const other = otherCodecs.find(([begins]) => holds(bytes, first.content.start, begins));
    return { kind: 'unsuited', format: other?.[1] ?? 'Ogg' };
  }
  if (rest.some(({ serial }) => serial !== first.serial))
    return { kind: 'unsuited', format: 'Ogg with several tracks' };
  const tags = tagPacket(rest);
  if (!tags || !holds(bytes, tags.pieces[0]?.start ?? -1, 'OpusTags')) return { kind: 'broken' };
  const positions = tags.pieces.flatMap(({ start, end }) => range(start, end));
  const from = startOfRemarks(bytes, positions);
  return {
    kind: 'recording',
    format: 'opus',
    seconds: secondsOf(bytes, first, rest.at(-1)),
    hasTags: positions.slice(from).some((at) => bytes[at] !== 0),
    withoutTags() {
      const copy = new Uint8Array(bytes);
      for (const at of positions.slice(from)) copy[at] = 0;
      for (const page of tags.pages) sign(copy, page);
      return copy;
    },
  };
}

/** Opus counts 48,000 samples a second, whatever was recorded; the first few are not played (RFC 7845). */
function secondsOf(bytes: Uint8Array, first: OggPage, last: OggPage | undefined): number {
  const head = first.content;
  const skipped = head.end - head.start < 12 ? 0 : viewOf(bytes).getUint16(head.start + 10, true);
  return Math.max(0, (last?.position ?? 0) - skipped) / 48_000;
}

interface Packet {
  readonly pages: readonly OggPage[];
  /** Where its bytes are; between them stand the heads of pages. */
  readonly pieces: readonly ByteRange[];
}

/** The second packet, with the remarks: it begins on a page of its own and ends with one (RFC 7845). */
function tagPacket(pages: readonly OggPage[]): Packet | undefined {
  const last = pages.findIndex(({ pieces }) => pieces.some((length) => length < 255));
  if (last < 0) return undefined;
  const own = pages.slice(0, last + 1);
  return { pages: own, pieces: own.map(({ content }) => content) };
}

/** The index, in the packet, of the number of remarks: behind the name of the program, which stays. */
function startOfRemarks(bytes: Uint8Array, positions: readonly number[]): number {
  const head = Uint8Array.from(positions.slice(0, 12), (at) => bytes[at] ?? 0);
  return head.length < 12 ? 12 : 12 + viewOf(head).getUint32(8, true);
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

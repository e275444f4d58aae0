import { type ByteRange, hasContent, holds, latin1, viewOf } from '../bytes.ts';
import type { AudioReading } from './audio-file.ts';
import { boxesIn, type Mp4Box } from './mp4-boxes.ts';

const containers = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'dinf'];
/** Boxes in which programs write names, places, pictures and whatever they like. */
const talkative = ['udta', 'meta', 'uuid', 'ID32'];
const empty = ['free', 'skip', 'wide'];
/** Boxes that begin with when the recording was made and changed. */
const dated = ['mvhd', 'tkhd', 'mdhd'];

/** Undefined when it is no MP4. */
export function readM4a(bytes: Uint8Array): AudioReading | undefined {
  if (!holds(bytes, 4, 'ftyp')) return undefined;
  const boxes = allBoxes(bytes, { start: 0, end: bytes.length });
  if (!boxes) return { kind: 'broken' };
  // Photos of phones are written in the same boxes, without tracks.
  if (!boxes.some(({ name }) => name === 'moov')) return undefined;
  if (!boxes.some(({ name, content }) => name === 'mdat' && content.end > content.start))
    return { kind: 'broken' };
  const oddity = oddityOf(bytes, boxes);
  if (oddity !== undefined) return { kind: 'unsuited', format: oddity };
  const toClear = rangesToClear(bytes, boxes).filter((range) => hasContent(bytes, range));
  return {
    kind: 'recording',
    format: 'm4a',
    seconds: secondsOf(bytes, boxes),
    hasTags: toClear.length > 0,
    withoutTags: () => cleared(bytes, boxes, toClear),
  };
}

/** The boxes and those inside them, as far as ours are. */
function allBoxes(bytes: Uint8Array, range: ByteRange): readonly Mp4Box[] | undefined {
  const boxes = boxesIn(bytes, range);
  const found: Mp4Box[] = [];
  for (const box of boxes ?? []) {
    const inside = containers.includes(box.name) ? allBoxes(bytes, box.content) : [];
    if (!inside) return undefined;
    found.push(box, ...inside);
  }
  return boxes && found;
}

/** What it is when it is not one track of sound in AAC, which phones have played for twenty years. */
function oddityOf(bytes: Uint8Array, boxes: readonly Mp4Box[]): string | undefined {
  const handlers = contentsOf(boxes, 'hdlr').map(({ start }) =>
    latin1(bytes.subarray(start + 8, start + 12)),
  );
  if (handlers.includes('vide')) return 'MP4 film';
  if (handlers.some((handler) => !['soun', 'mdir'].includes(handler))) return 'M4A with chapters or pictures';
  if (contentsOf(boxes, 'trak').length !== 1) return 'M4A with several tracks';
  const [codec] = contentsOf(boxes, 'stsd').map(({ start }) =>
    latin1(bytes.subarray(start + 12, start + 16)),
  );
  if (codec === 'mp4a') return undefined;
  return codec === 'alac' ? 'Apple Lossless' : `MP4 (${codec?.trim() || '?'})`;
}

/** The length of its one track, which stands behind the two times in its head. */
function secondsOf(bytes: Uint8Array, boxes: readonly Mp4Box[]): number {
  const [head] = contentsOf(boxes, 'mdhd');
  if (!head) return 0;
  const { end } = datesIn(bytes, head);
  const isLong = end - head.start > 12;
  if (end + (isLong ? 12 : 8) > head.end) return 0;
  const view = viewOf(bytes);
  const ticks = isLong ? Number(view.getBigUint64(end + 4)) : view.getUint32(end + 4);
  return ticks / (view.getUint32(end) || Number.POSITIVE_INFINITY);
}

function contentsOf(boxes: readonly Mp4Box[], name: string): readonly ByteRange[] {
  return boxes.filter((box) => box.name === name).map(({ content }) => content);
}

function rangesToClear(bytes: Uint8Array, boxes: readonly Mp4Box[]): readonly ByteRange[] {
  return boxes.flatMap(({ name, content }) => {
    if (talkative.includes(name) || empty.includes(name)) return [content];
    return dated.includes(name) ? [datesIn(bytes, content)] : [];
  });
}

/** Two times behind a version and flags; in version 1 they are twice as long. */
function datesIn(bytes: Uint8Array, { start, end }: ByteRange): ByteRange {
  const isLong = viewOf(bytes).getUint8(start) === 1;
  return { start: start + 4, end: Math.min(start + (isLong ? 20 : 12), end) };
}

/** Where the sound begins is written in the file, so nothing may move: tags become room that is not used. */
function cleared(
  bytes: Uint8Array,
  boxes: readonly Mp4Box[],
  ranges: readonly ByteRange[],
): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  for (const { start, end } of ranges) copy.fill(0, start, end);
  const free = new TextEncoder().encode('free');
  for (const { name, start } of boxes) if (talkative.includes(name)) copy.set(free, start + 4);
  return copy;
}

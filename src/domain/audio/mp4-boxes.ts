import { type ByteRange, latin1, viewOf } from '../bytes.ts';

/** A part of an MP4 file (ISO/IEC 14496-12): a length, a name of four letters, a content. */
export interface Mp4Box {
  readonly name: string;
  /** Where its length stands, with which it begins. */
  readonly start: number;
  readonly content: ByteRange;
}

/** @returns undefined when the boxes do not fill the range exactly: then the file is not whole. */
export function boxesIn(bytes: Uint8Array, { start, end }: ByteRange): readonly Mp4Box[] | undefined {
  const boxes: Mp4Box[] = [];
  let at = start;
  while (at < end) {
    const box = boxAt(bytes, { start: at, end });
    if (!box) return undefined;
    boxes.push(box);
    at = box.content.end;
  }
  return boxes;
}

/** Lengths of 1 and 0 say that the length stands behind the name, and that the box is the last one. */
function boxAt(bytes: Uint8Array, { start, end }: ByteRange): Mp4Box | undefined {
  if (start + 8 > end) return undefined;
  const view = viewOf(bytes);
  const short = view.getUint32(start);
  const isLong = short === 1;
  if (isLong && start + 16 > end) return undefined;
  const head = isLong ? 16 : 8;
  const length = isLong ? Number(view.getBigUint64(start + 8)) : short || end - start;
  if (length < head || start + length > end) return undefined;
  const name = latin1(bytes.subarray(start + 4, start + 8));
  return { name, start, content: { start: start + head, end: start + length } };
}

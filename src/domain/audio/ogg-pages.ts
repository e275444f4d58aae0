import { type ByteRange, holds, viewOf } from '../bytes.ts';

/** A page of an Ogg file (RFC 3533): a head with a checksum, and pieces of packets. */
export interface OggPage {
  readonly start: number;
  readonly content: ByteRange;
  /** The length of each piece; one of 255 goes on in the next. */
  readonly pieces: Uint8Array;
  readonly serial: number;
  /** How far the sound has come at its end, in samples. */
  readonly position: number;
}

const HEAD = 27;
const checksumAt = 22;

/** @returns undefined when the pages do not fill the file exactly: then it is not whole. */
export function oggPages(bytes: Uint8Array): readonly OggPage[] | undefined {
  const pages: OggPage[] = [];
  let at = 0;
  while (at < bytes.length) {
    const page = pageAt(bytes, at);
    if (!page) return undefined;
    pages.push(page);
    at = page.content.end;
  }
  return pages;
}

function pageAt(bytes: Uint8Array, start: number): OggPage | undefined {
  if (!holds(bytes, start, 'OggS') || start + HEAD > bytes.length) return undefined;
  const count = bytes[start + 26] ?? 0;
  const pieces = bytes.subarray(start + HEAD, start + HEAD + count);
  const begin = start + HEAD + count;
  const end = begin + pieces.reduce((sum, length) => sum + length, 0);
  if (end > bytes.length) return undefined;
  const view = viewOf(bytes);
  return {
    start,
    content: { start: begin, end },
    pieces,
    serial: view.getUint32(start + 14, true),
    position: Number(view.getBigInt64(start + 6, true)),
  };
}

/** Writes the checksum of a page whose content has changed. */
export function sign(bytes: Uint8Array, { start, content }: OggPage): void {
  const view = viewOf(bytes);
  view.setUint32(start + checksumAt, 0, true);
  view.setUint32(start + checksumAt, checksum(bytes.subarray(start, content.end)), true);
}

/** The CRC of RFC 3533: polynomial 0x04c11db7, nothing turned round, starting at 0. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  }
  return sum >>> 0;
}

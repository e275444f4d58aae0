import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Segments } from './segments.ts';

/** The hash of every part of a record that has text, by the part's name. */
export type SegmentHashes = Readonly<Record<string, string>>;

/** First 12 hexadecimal digits of the SHA-256 of a text: 48 bits tell the versions of one text apart. */
export function segmentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}

/** What is signed of a part that was left out on purpose. */
export const hashOfNothing = segmentHash('');

/** The hash of every part, by its name. */
export function segmentHashes(segments: Segments): SegmentHashes {
  const texts = Object.entries(segments).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(texts.map(([name, text]) => [name, segmentHash(text)]));
}

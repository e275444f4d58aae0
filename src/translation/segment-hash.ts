import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Segments } from './segments.ts';

/** First 12 hexadecimal digits of the SHA-256 of a text: 48 bits tell the versions of one text apart. */
export function segmentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}

/** The hash of every part, by its name. */
export function segmentHashes(segments: Segments): Readonly<Record<string, string>> {
  return Object.fromEntries(namedTexts(segments).map(([name, text]) => [name, segmentHash(text)]));
}

/** One hash of all parts together: what a reviewer signs. Another order of the parts gives the same hash. */
export function wholeTextHash(segments: Segments): string {
  return segmentHash(JSON.stringify(namedTexts(segments)));
}

function namedTexts(segments: Segments): [string, string][] {
  return Object.entries(segments)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

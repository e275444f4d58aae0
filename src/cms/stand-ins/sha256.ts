import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Stands in for `js-sha256`, which looks for Node's own functions by making code from text. */
export function sha256(content: string | ArrayBuffer): string {
  return bytesToHex(digest(typeof content === 'string' ? utf8ToBytes(content) : new Uint8Array(content)));
}

import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Names one state of a file by its content, as git does: the id of its blob, 40 hexadecimal digits. */
export type Revision = string;

/** What a text in the form was made from: `null`, when there was no file. */
export type Base = Revision | null;

/** The blob id that git gives to a text, in UTF-8. */
export function revisionOf(text: string): Revision {
  const content = utf8ToBytes(text);
  return bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${content.length}\0`), content)));
}

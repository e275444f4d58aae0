import { createHash } from 'node:crypto';

/** The id that git gives to content that no filter changes: the hash of `blob <length><NUL>` and the bytes. */
export function blobId(hash: 'sha1' | 'sha256', bytes: Buffer): string {
  return createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

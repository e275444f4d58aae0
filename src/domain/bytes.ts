/** Whether the bytes at a place are these characters of ASCII. */
export function holds(bytes: Uint8Array, at: number, words: string): boolean {
  if (at < 0 || at + words.length > bytes.length) return false;
  for (let index = 0; index < words.length; index++) {
    if (bytes[at + index] !== words.charCodeAt(index)) return false;
  }
  return true;
}

/** The bytes as characters, one each. */
export function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export interface ByteRange {
  readonly start: number;
  /** The first byte behind it. */
  readonly end: number;
}

export function hasContent(bytes: Uint8Array, { start, end }: ByteRange): boolean {
  return bytes.subarray(start, end).some((byte) => byte !== 0);
}

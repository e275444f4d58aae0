/** Markers of the JPEG format (ITU-T T.81, annex B), the byte after 0xFF. */
const marker = {
  startOfScan: 0xda,
  end: 0xd9,
  comment: 0xfe,
  firstApp: 0xe0,
  lastApp: 0xef,
  filler: 0xff,
} as const;

/** The application segments that only say how to show the picture, by marker and the name they begin with. */
const harmless: readonly (readonly [marker: number, name: string])[] = [
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];

/**
 * Whether a JPEG holds more than its picture: remarks, what a camera or a program noted, or a file behind the picture,
 * such as the film of a "live" photo. The picture library tells only some of these.
 */
export function hasJpegExtras(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let at = 2; // After the two bytes that every JPEG begins with.
  while (at + 4 <= bytes.length) {
    const code = bytes.readUInt8(at + 1);
    if (code === marker.end) break;
    if (code === marker.filler) {
      at += 1;
      continue;
    }
    if (isExtra(code, bytes.subarray(at + 4, at + 20))) return true;
    at += 2 + bytes.readUInt16BE(at + 2);
    if (code === marker.startOfScan) at = nextMarker(bytes, at);
  }
  return bytes.subarray(at + 2).some((byte) => byte !== 0);
}

function isExtra(code: number, content: Buffer): boolean {
  if (code === marker.comment) return true;
  if (code < marker.firstApp || code > marker.lastApp) return false;
  return !harmless.some(([known, name]) => known === code && content.toString('latin1').startsWith(name));
}

/** Where the next segment begins after the pixels that begin at `at`: 0xFF and neither a stuffed zero nor a restart. */
function nextMarker(bytes: Buffer, at: number): number {
  for (let from = bytes.indexOf(0xff, at); from >= 0; from = bytes.indexOf(0xff, from + 1)) {
    const next = bytes[from + 1] ?? 0;
    const isPixels = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isPixels) return from;
  }
  return bytes.length;
}

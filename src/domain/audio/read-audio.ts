import { holds } from '../bytes.ts';
import type { AudioReading } from './audio-file.ts';
import { readM4a } from './m4a.ts';
import { readMp3 } from './mp3.ts';
import { readOggOpus } from './ogg-opus.ts';

/** How recordings that are not taken begin. */
const others: readonly (readonly [format: string, begins: string, at: number])[] = [
  ['WAV', 'WAVE', 8],
  ['AIFF', 'AIFF', 8],
  ['FLAC', 'fLaC', 0],
  ['AMR', '#!AMR', 0],
  ['CAF', 'caff', 0],
  ['WebM', '\x1a\x45\xdf\xa3', 0],
  ['Windows Media', '\x30\x26\xb2\x75', 0],
];

/** What a file is, if it is a recording; undefined when it is something else. Pictures in MP4 boxes are told before. */
export function readAudio(bytes: Uint8Array): AudioReading | undefined {
  const other = others.find(([, begins, at]) => holds(bytes, at, begins));
  if (other) return { kind: 'unsuited', format: other[0] };
  if (isBareAac(bytes)) return { kind: 'unsuited', format: 'AAC' };
  return readOggOpus(bytes) ?? readM4a(bytes) ?? readMp3(bytes);
}

/** Frames of AAC without a container: the sync of an MP3 frame with a layer of 0. */
function isBareAac(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0;
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type FoundRecording, soundOf } from '../content/find-recordings.ts';

/** Puts the sound of every recording where the site serves it. Tags stop a build before; here they are left out again. */
export async function copyRecordings(recordings: readonly FoundRecording[], site: string): Promise<void> {
  for (const { file, path: address } of recordings) {
    const sound = await soundOf(file);
    if (!sound) throw new Error(`${file} was a recording when the build began, and is none any more.`);
    const target = path.join(site, address);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, sound);
  }
}

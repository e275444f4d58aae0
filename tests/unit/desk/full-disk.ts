import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk of its own in a folder, if this computer lets us have one. It goes when the test has finished. */
export function mountSmallDisk(folder: string, megabytes: number): boolean {
  if (process.platform !== 'linux') return false;
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (status !== 0) return false;
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
  return true;
}

/** Nobody in particular, on every Linux. */
const nobody = 65534;

/** The person as whom a process has to run so that a folder can be closed to it: root may write everywhere. */
export function ordinaryPerson(): number | undefined {
  return process.getuid?.() === 0 ? nobody : undefined;
}

/** Gives a folder with all that is in it to a person. */
export function giveTo(person: number | undefined, folder: string): void {
  if (person === undefined) return;
  for (const file of everythingIn(folder)) chownSync(file, person, person);
}

/** Makes a folder with all that is in it readable only, until the test has finished. */
export function closeFolder(folder: string): () => void {
  const modes = everythingIn(folder).map((file) => [file, lstatSync(file).mode] as const);
  const open = () => {
    for (const [file, mode] of modes) chmodSync(file, mode);
  };
  for (const [file, mode] of modes) chmodSync(file, mode & 0o555);
  onTestFinished(open);
  return open;
}

function everythingIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [folder, ...names.map((name) => join(folder, name))];
}

import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Whether the folder is missing, empty, or an earlier build: nobody's other files are thrown away. */
export async function mayReplace(target: string): Promise<boolean> {
  const names = await readdir(target).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code !== 'ENOENT') throw cause;
    return [];
  });
  return names.length === 0 || (names.includes('404.html') && names.includes('cards'));
}

/**
 * Puts a finished folder in the target's place. Whoever looks finds the old one or the new one, never a half; when it
 * fails, or when `signal` is aborted before the last step, the old one stays.
 */
export async function replaceFolder(finished: string, target: string, signal: AbortSignal): Promise<void> {
  const beside = `${target}.${process.pid}.new`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await move(finished, beside);
    signal.throwIfAborted();
    await swap(beside, target);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Renames, or copies where the target is on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if (codeOf(cause) !== 'EXDEV') throw cause;
    await cp(from, to, { recursive: true });
  }
}

/** Tries again when another build put its own folder there in the meantime: the last one stays. */
async function swap(finished: string, target: string, attempts = 3): Promise<void> {
  const old = `${target}.${process.pid}.old`;
  await rename(target, old).catch(ignoreMissing);
  try {
    await rename(finished, target);
  } catch (cause) {
    const isTaken = codeOf(cause) === 'ENOTEMPTY' || codeOf(cause) === 'EEXIST';
    if (!isTaken) await rename(old, target).catch(ignoreMissing);
    if (!isTaken || attempts === 1) throw cause;
    await rm(old, { recursive: true, force: true });
    return await swap(finished, target, attempts - 1);
  }
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(cause: NodeJS.ErrnoException) {
  if (cause.code !== 'ENOENT') throw cause;
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

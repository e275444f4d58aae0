import { randomUUID } from 'node:crypto';
import { copyFile, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from './desk-error.ts';
import { sentence } from './sentences.ts';

/** How many files are open at once; macOS allows a process 256. */
const OPEN_FILES = 32;

/** The bytes of a checked-out file, or nothing if there is no such file. */
export async function readFolderFile(root: string, path: string): Promise<Buffer | undefined> {
  await refuseLinks(root, path);
  return readIfThere(join(root, path));
}

/** Reads files that `listFolder` found, a few at a time; those that have gone since are left out. */
export async function readListedFiles(root: string, paths: readonly string[]): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const rest = paths.values();
  async function readOn(): Promise<void> {
    for (const path of rest) {
      const bytes = await readIfThere(join(root, path));
      if (bytes) files.set(path, bytes);
    }
  }
  await Promise.all(Array.from({ length: Math.min(OPEN_FILES, paths.length) }, readOn));
  return files;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export interface FolderQuery {
  readonly folder: string;
  /** The end of the wanted names, without a dot; empty for every file. */
  readonly extension: string;
  /** How many levels are searched; 1 is the folder alone. */
  readonly depth: number;
}

/** The paths of the files in a checked-out folder, without links; none, if the folder does not exist. */
export async function listFolder(root: string, { folder, extension, depth }: FolderQuery): Promise<string[]> {
  if (depth < 1) return [];
  await refuseLinks(root, folder);
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      paths.push(...(await listFolder(root, { folder: path, extension, depth: depth - 1 })));
    } else if (entry.isFile() && isWanted(entry.name, extension)) paths.push(path);
  }
  return paths;
}

/** Names with a line break or the like cannot be asked for; hidden files are no content. */
function isWanted(name: string, extension: string): boolean {
  if (name.startsWith('.') || /\p{Cc}/u.test(name)) return false;
  return extension === '' || name.endsWith(`.${extension}`);
}

/** A link inside the content folder could lead a read or a write anywhere on the computer. */
async function refuseLinks(root: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const place = parts.slice(0, index + 1).join('/');
    const found = await lstat(join(root, place)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (!found) return;
    if (found.isSymbolicLink()) {
      throw new DeskError('invalid', sentence('pathIsLink', { path: place }));
    }
  }
}

/** Whether an error of the file system means that there is no such file. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** A file that is ready to take its place: `null` bytes mean that the file there goes. */
export interface FolderWrite {
  readonly path: string;
  readonly bytes: Buffer | null;
  readonly executable: boolean;
}

/** New files that lie ready, so that putting them in their places is one rename each. */
export interface StagedFiles {
  /** Puts the files in their places. */
  place(): Promise<void>;
  /** Takes away what was not placed. */
  discard(): Promise<void>;
}

/** How the names of the folders begin in which a process stages files inside git's own folder. */
export function stagingPrefix(processId: number): string {
  return `waymark-desk-${processId}-`;
}

/**
 * Writes new files where git keeps its own, and nothing that a reader sees changes yet. If the process ends there,
 * no half-written file lies in the content folder.
 */
export async function stageFiles(
  { root, gitFolder }: { readonly root: string; readonly gitFolder: string },
  writes: readonly FolderWrite[],
): Promise<StagedFiles> {
  const staging = join(gitFolder, stagingPrefix(process.pid) + randomUUID());
  const discard = () => rm(staging, { recursive: true, force: true });
  try {
    for (const [index, { path, bytes, executable }] of writes.entries()) {
      await refuseLinks(root, path);
      if (bytes) await writeDurably(join(staging, `${index}`), bytes, executable ? 0o777 : 0o666);
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    async place() {
      for (const [index, { path, bytes }] of writes.entries()) {
        const target = join(root, path);
        if (bytes) await moveTo(join(staging, `${index}`), target);
        else await rm(target, { force: true });
      }
    },
    discard,
  };
}

/** Replaces a file in one step. */
async function moveTo(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  try {
    await rename(source, target);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    // Git's folder is on another disk, and only a file on the same disk can take the place of another in one step.
    const beside = join(dirname(target), `.waymark-${randomUUID()}`);
    await copyFile(source, beside);
    await rename(beside, target);
  }
}

/** The bytes are on the disk before the rename makes them visible: a power cut leaves the old file or the new. */
async function writeDurably(file: string, bytes: Buffer, mode: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

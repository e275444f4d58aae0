import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileObstacle } from '../domain/issue.ts';
import type { MediaFile } from '../domain/media-file.ts';
import { obstacleOf } from './file-obstacle.ts';
import { isMedia, isOutside, roleOf } from './file-role.ts';
import { inspectMedia } from './inspect-media.ts';
import type { RawContent, RawFile } from './raw-content.ts';

const ignoredNames = /^(?:\.|~\$|README(?:\.\w+)?$|LICENSE(?:\.\w+)?$|Thumbs\.db$|desktop\.ini$)|~$/i;

/** Reads the whole content folder. The only place that touches the content's files. Throws only for the folder itself. */
export async function readContent(contentDirectory: string): Promise<RawContent> {
  const files: RawFile[] = [];
  const unreadable: { path: string; obstacle: FileObstacle }[] = [];
  const media = new Map<string, MediaFile>();
  for await (const found of walk(contentDirectory, '')) {
    const { relative } = found;
    if (isMedia(relative) && !found.obstacle) {
      media.set(relative, await inspectMedia(path.join(contentDirectory, relative)));
      continue;
    }
    const text = await textOf(contentDirectory, found);
    if (typeof text === 'string') files.push({ path: relative, text });
    else if (text) unreadable.push({ path: relative, ...text });
  }
  return { files, media, unreadable };
}

interface Found {
  /** From the content folder, with `/`. */
  readonly relative: string;
  /** Why it cannot be read, where that is seen without opening it. */
  readonly obstacle?: FileObstacle;
}

/** Every file below the content folder by name; a folder that cannot be listed, or stands for a file, as one obstacle. */
async function* walk(root: string, folder: string): AsyncGenerator<Found> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (ignoredNames.test(entry.name)) continue;
    const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) yield await throughLink(root, relative);
    else if (!entry.isDirectory()) yield { relative };
    else if (!('code' in roleOf(relative))) yield { relative, obstacle: 'is-folder' };
    else yield* openFolder(root, relative);
  }
}

async function* openFolder(root: string, relative: string): AsyncGenerator<Found> {
  try {
    yield* walk(root, relative);
  } catch (cause) {
    yield { relative, obstacle: obstacleOf(cause) };
  }
}

async function throughLink(root: string, relative: string): Promise<Found> {
  try {
    const target = await stat(await realpath(path.join(root, relative)));
    return target.isDirectory() ? { relative, obstacle: 'link-to-folder' } : { relative };
  } catch {
    return { relative, obstacle: 'link-to-nothing' };
  }
}

/** In place of the text of a file that nothing reads: it is reported by its name, whatever is in it. */
const UNREAD = '';

type Unreadable = { readonly obstacle: FileObstacle };

/** Undefined when the file has gone since the folder was listed. */
async function textOf(root: string, { relative, obstacle }: Found): Promise<string | Unreadable | undefined> {
  if (isOutside(relative)) return UNREAD;
  if (obstacle) return { obstacle };
  if ('code' in roleOf(relative)) return UNREAD;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path.join(root, relative)));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    return { obstacle: obstacleOf(cause) };
  }
}

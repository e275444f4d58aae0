import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { mediaFolder } from '../domain/content-folder.ts';
import type { MediaFile, RawContent, RawFile } from './raw-content.ts';

const pictureExtensions = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|svg)$/i;
const ignoredNames = /^(?:\.|README\.md$|LICENSE$|Thumbs\.db$)/;

/** Reads the whole content folder. The only place that touches the content's files. Throws only when the folder is missing. */
export async function readContent(contentDirectory: string): Promise<RawContent> {
  const files: RawFile[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const media = new Map<string, MediaFile>();
  for (const relative of await listFiles(contentDirectory)) {
    const absolute = path.join(contentDirectory, relative);
    if (relative.startsWith(`${mediaFolder}/`)) {
      if (pictureExtensions.test(relative)) media.set(relative, await inspectPicture(absolute));
      continue;
    }
    try {
      files.push({ path: relative, text: decodeUtf8(await readFile(absolute)) });
    } catch (cause) {
      unreadable.push({ path: relative, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  return { files, media, unreadable };
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .filter((relative) => !relative.split('/').some((name) => ignoredNames.test(name)))
    .sort();
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

async function inspectPicture(file: string): Promise<MediaFile> {
  try {
    const picture = sharp(file, { failOn: 'error' });
    const { width, height, exif, iptc, xmp } = await picture.metadata();
    await picture.stats();
    return { kind: 'image', width, height, hasMetadata: Boolean(exif ?? iptc ?? xmp) };
  } catch {
    return { kind: 'unreadable' };
  }
}

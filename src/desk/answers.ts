import { basename } from 'node:path/posix';
import { DeskError } from './desk-error.ts';
import { type ContentFile, textOf } from './published.ts';
import { sentence } from './sentences.ts';

/** A text file in the words of Decap's protocol. */
export interface EntryAnswer {
  /** The text; `null` if there is no such file. */
  readonly data: string | null;
  readonly file: {
    readonly path: string;
    /** The blob id of the text, which our own page sends back as its base revision. */
    readonly id: string | null;
    readonly label?: string;
  };
}

/**
 * A missing file is an answer and not an error: an entry that is not translated yet has no file for that language.
 * (On an error Decap 3.16 leaves the language out of the entry, and every save then fails.)
 */
export function entryAnswer(path: string, file: ContentFile | undefined, label?: string): EntryAnswer {
  return {
    data: file ? textOf(file) : null,
    file: { path, id: file?.revision ?? null, ...(label !== undefined && { label }) },
  };
}

/** A media file in the words of Decap's protocol. */
export interface MediaAnswer {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly content: string;
  readonly encoding: 'base64';
}

/** Throws a DeskError `not-found`, if there is no such file. */
export function mediaAnswer(path: string, file: ContentFile | undefined): MediaAnswer {
  if (!file) throw new DeskError('not-found', sentence('fileMissing', { path }));
  const content = file.bytes.toString('base64');
  return { id: file.revision, name: basename(path), path, content, encoding: 'base64' };
}

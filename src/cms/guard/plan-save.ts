import { type PlainFormat, plainFormat } from '../decap-format.ts';
import type { FileRecord } from '../format.ts';
import { splitMarkLine } from './base-mark.ts';
import type { ContentPaths } from './content-paths.ts';
import type { DataFile } from './decap-backend.ts';
import { EditorError } from './editor-error.ts';
import type { LoadedTexts } from './loaded-texts.ts';
import type { Base } from './revision.ts';

/** A file to write, and what its text was made from. */
export interface PlannedFile {
  readonly file: DataFile;
  readonly base: Base;
}

export interface SavePlan {
  readonly dataFiles: readonly DataFile[];
  /** A new record, or one that was taken back: there can be nothing to overwrite. */
  readonly isNew: boolean;
  readonly texts: LoadedTexts;
  readonly paths: ContentPaths;
}

/**
 * Chooses what to write of the files that Decap hands over, which are always all locales: only those that the
 * editor changed, and none for a locale without text.
 *
 * @throws EditorError for a locale that was not loaded, and for a text that would be emptied.
 */
export function planSave({ dataFiles, isNew, texts, paths }: SavePlan): readonly PlannedFile[] {
  return dataFiles.flatMap((marked) => {
    const { text, base: loaded } = splitMarkLine(marked.raw);
    const file = { ...marked, raw: text };
    const format = plainFormat(paths.placeOf(file.path)?.collection ?? 'site');
    const base = isNew ? null : loaded;
    if (base === undefined) throw notLoaded(file.path);
    if (!hasText(format.parse(text))) {
      if (base === null) return [];
      throw wouldBlank(file.path);
    }
    const before = base === null ? undefined : texts.textOf(base);
    return before !== undefined && isSameRecord(format, before, text) ? [] : [{ file, base }];
  });
}

/** A record says something when more than the stamp of its translation is in it. */
function hasText({ translation, ...rest }: FileRecord): boolean {
  return Object.keys(rest).length > 0;
}

/** Whether two files hold the same record; how they are laid out does not count. */
function isSameRecord({ parse, write }: PlainFormat, one: string, other: string): boolean {
  return write(parse(one)) === write(parse(other));
}

function notLoaded(path: string): EditorError {
  return new EditorError(
    `${path} could not be loaded, so nothing was saved: what stands there might be lost. ` +
      'Copy your text, reload the page, and put it in again.',
  );
}

function wouldBlank(path: string): EditorError {
  return new EditorError(
    `Nothing was saved: all text of ${path} would be gone. Reload the page to get it back, or write a new text.`,
  );
}

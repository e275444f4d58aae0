import { type PlainFormat, plainFormat } from '../decap-format.ts';
import type { FileRecord } from '../format.ts';
import { say } from '../words/say.ts';
import { splitMarkLine } from './base-mark.ts';
import type { ContentPaths, ContentPlace } from './content-paths.ts';
import type { DataFile } from './decap-backend.ts';
import { EditorError } from './editor-error.ts';
import type { LoadedTexts } from './loaded-texts.ts';
import { nameOfText } from './name-of-text.ts';
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
  return dataFiles.flatMap((marked) => planFile(marked, { isNew, texts, paths }));
}

function planFile(
  marked: DataFile,
  { isNew, texts, paths }: Omit<SavePlan, 'dataFiles'>,
): readonly PlannedFile[] {
  const { text, base: loaded } = splitMarkLine(marked.raw);
  const place = paths.placeOf(marked.path);
  const format = plainFormat(place?.collection ?? 'site');
  const record = format.parse(text);
  const base = isNew ? null : loaded;
  if (base === undefined) throw notLoaded(place, record, marked.slug);
  const planned = { file: { ...marked, raw: text }, base };
  if (base === null) return hasText(record) ? [planned] : [];
  const before = texts.textOf(base);
  if (!hasText(record)) throw wouldBlank(place, format.parse(before ?? ''), marked.slug);
  return before !== undefined && isSameRecord(format, before, text) ? [] : [planned];
}

/** A record says something when more than the stamp of its translation is in it. */
function hasText({ translation, ...rest }: FileRecord): boolean {
  return Object.keys(rest).length > 0;
}

/** Whether two files hold the same record; how they are laid out does not count. */
function isSameRecord({ parse, write }: PlainFormat, one: string, other: string): boolean {
  return write(parse(one)) === write(parse(other));
}

function notLoaded(...text: [place: ContentPlace | undefined, record: FileRecord, address: string]) {
  return new EditorError(say('notice.notLoaded', { text: nameOfText(...text) }));
}

function wouldBlank(...text: [place: ContentPlace | undefined, record: FileRecord, address: string]) {
  return new EditorError(say('notice.wouldBlank', { text: nameOfText(...text) }));
}

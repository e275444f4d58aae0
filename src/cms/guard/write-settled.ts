import { plainFormat } from '../decap-format.ts';
import type { FileRecord } from '../format.ts';
import { splitMarkLine } from './base-mark.ts';
import type { ContentPaths } from './content-paths.ts';
import { type CurrentEntry, type CurrentFile, readCurrent, staleFiles } from './current-text.ts';
import type { DataFile, DecapBackend } from './decap-backend.ts';
import { AddressTakenError, ConflictError, NoAnswerError } from './editor-error.ts';
import type { GuardRules, PlannedSave } from './guard-backend.ts';
import { withoutAnswer } from './lost-answer.ts';
import type { OwnTexts } from './own-texts.ts';
import type { PlannedFile } from './plan-save.ts';
import { type Base, revisionOf } from './revision.ts';
import type { StaleText } from './stale-text.ts';

/** What a file is after a save. */
export interface SavedFile {
  readonly path: string;
  readonly revision: Base;
  /** The text where it is not the one that the form sent; empty when there is no file. */
  readonly settled?: string | undefined;
}

export interface SettledSave extends PlannedSave {
  /** All that Decap handed over, in every language. */
  readonly handed: readonly DataFile[];
  /** What this page has sent to be written, also when no answer came. */
  readonly own: OwnTexts;
}

type Rules<Backend> = Pick<GuardRules<Backend>, 'paths' | 'texts' | 'write' | 'settle'>;

/**
 * Writes a save. Where somebody else was faster, it asks what to make of both texts, and writes that on top of
 * theirs; as often as it takes, so that nothing is overwritten unseen.
 *
 * @throws AddressTakenError when a new record would stand in the place of another.
 */
export async function writeSettled<Backend extends DecapBackend>(
  backend: Backend,
  rules: Rules<Backend>,
  save: SettledSave,
): Promise<readonly SavedFile[]> {
  const { files, entry, options, own } = save;
  if (files.length === 0) return [];
  const dataFiles = files.map(({ file }) => file);
  own.sent(dataFiles);
  try {
    await rules.write(backend, { entry: { ...entry, dataFiles }, options, files });
    own.answered(dataFiles);
    return dataFiles.map(({ path, raw }) => ({ path, revision: revisionOf(raw) }));
  } catch (failure) {
    const error = withoutAnswer(failure);
    if (!(error instanceof NoAnswerError)) own.answered(dataFiles);
    if (!(error instanceof ConflictError)) throw error;
    const current = await readCurrent(backend, files, options);
    if (staleFiles(current).length === 0) throw error;
    const settled = await settle(rules, save, current);
    const written = await writeSettled(backend, rules, rebased(save, current, settled));
    return withWritten(settled, written);
  }
}

type Settled = ReadonlyMap<string, SavedFile & { readonly settled: string }>;

/** Asks about every text that somebody else changed; the editor's own are none of these. */
async function settle<Backend>(
  { paths, texts, settle: ask }: Rules<Backend>,
  { handed, own, options }: SettledSave,
  current: CurrentEntry,
): Promise<Settled> {
  const foreign = staleFiles(current).filter(
    ({ planned, revision }) => !own.has(planned.file.path, revision),
  );
  if (foreign.length === 0) return new Map();
  if (options.newEntry) throw new AddressTakenError();
  const describe = ({ planned: { file, base }, text }: CurrentFile): StaleText => ({
    path: file.path,
    place: paths.placeOf(file.path),
    base: base === null ? '' : texts.textOf(base),
    mine: file.raw,
    theirs: text,
  });
  for (const { text } of foreign) texts.remember(text ?? '');
  const answers = await ask({
    texts: foreign.map(describe),
    source: sourceOf(handed, paths),
    lastWriter: current.lastWriter,
  });
  return new Map(
    foreign.map(({ planned: { file }, text, revision }) => {
      const settled = answers.get(file.path) ?? text ?? '';
      return [file.path, { path: file.path, revision, settled }];
    }),
  );
}

/** What is left to write, each text on top of the one that stands there now. */
function rebased(save: SettledSave, current: CurrentEntry, settled: Settled): SettledSave {
  const stale = new Map(staleFiles(current).map((file) => [file.planned.file.path, file]));
  const files = save.files.flatMap((planned): readonly PlannedFile[] => {
    const { file } = planned;
    const now = stale.get(file.path);
    if (!now) return [planned];
    const raw = settled.get(file.path)?.settled ?? file.raw;
    return raw === (now.text ?? '') ? [] : [{ file: { ...file, raw }, base: now.revision }];
  });
  // A new record that is there already is the editor's own, from a save whose answer got lost.
  return { ...save, files, options: { ...save.options, newEntry: false } };
}

function withWritten(settled: Settled, written: readonly SavedFile[]): readonly SavedFile[] {
  const files = new Map<string, SavedFile>(settled);
  for (const file of written) files.set(file.path, { ...files.get(file.path), ...file });
  return [...files.values()];
}

/** The record in the source language, from what Decap handed over. */
function sourceOf(
  handed: readonly DataFile[],
  { placeOf, defaultLocale }: ContentPaths,
): FileRecord | undefined {
  for (const { path, raw } of handed) {
    const place = placeOf(path);
    if (place?.locale === defaultLocale) return plainFormat(place.collection).parse(splitMarkLine(raw).text);
  }
  return undefined;
}

import type { LocaleCode } from '../../domain/locale.ts';
import { type PlainFormat, plainFormat } from '../decap-format.ts';
import type { FileRecord } from '../format.ts';
import { EditorError } from '../guard/editor-error.ts';
import type { StaleText } from '../guard/stale-text.ts';
import { say } from '../words/say.ts';
import { type FieldMerge, mergeFields } from './merge-fields.ts';

export interface TakenField {
  readonly collection: string;
  readonly locale: LocaleCode | undefined;
  readonly field: string;
}

/** One text that two people changed, taken apart. */
export interface MergedText {
  readonly stale: StaleText;
  readonly collection: PlainFormatName;
  /** Undefined when the other one deleted the text. */
  readonly theirs: FileRecord | undefined;
  readonly base: FileRecord;
  readonly mine: FileRecord;
  readonly merge: FieldMerge;
}

type PlainFormatName = Parameters<typeof plainFormat>[0];

/** @throws EditorError when the other one's text cannot be read. */
export function mergeText(stale: StaleText): MergedText {
  const collection = stale.place?.collection ?? 'site';
  const format = plainFormat(collection);
  const base = readAgain(format, stale.base ?? '');
  const mine = readAgain(format, stale.mine);
  const theirs = stale.theirs === null ? undefined : readAgain(format, stale.theirs);
  const merge = mergeFields({ base, mine, theirs: theirs ?? {} });
  return { stale, collection, theirs, base, mine, merge };
}

/** A record as our own writing would give it back, so that the layout of a file does not count. */
function readAgain({ parse, write }: PlainFormat, text: string): FileRecord {
  try {
    return parse(write(parse(text)));
  } catch (cause) {
    throw new EditorError(say('conflict.unreadable'), { cause });
  }
}

export function takenFields({ merge, collection, stale: { place } }: MergedText): readonly TakenField[] {
  return merge.taken.map(({ field }) => ({ field, collection, locale: place?.locale }));
}

/** The id of a dispute: of one field, or of a whole text that was deleted. */
export function disputeId({ path }: StaleText, field = ''): string {
  return `${path}#${field}`;
}

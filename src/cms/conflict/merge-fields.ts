import type { FileRecord } from '../format.ts';

/** One field in three states. Undefined where the field is empty. */
export interface FieldChange {
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What becomes of a record that two people changed. */
export interface FieldMerge {
  /** The record as far as nobody has to choose: of the fields in dispute it has mine. */
  readonly record: FileRecord;
  /** Fields that only the other one changed. */
  readonly taken: readonly FieldChange[];
  /** Fields that both changed, to different texts. */
  readonly disputed: readonly FieldChange[];
}

/** The three states of one record, each as its file would give it back. */
export interface ThreeRecords {
  /** What mine was made from; empty when nobody knows, or when there was nothing. */
  readonly base: FileRecord;
  readonly mine: FileRecord;
  readonly theirs: FileRecord;
}

/** The stamp of a translation is made anew after the merge, from its texts. */
const stampField = 'translation';

/** Puts together what two people made of one record, field by field. A group or a list counts as one field. */
export function mergeFields({ base, mine, theirs }: ThreeRecords): FieldMerge {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])];
  const changes = names
    .filter((field) => field !== stampField)
    .map((field) => ({ field, base: base[field], mine: mine[field], theirs: theirs[field] }));
  const taken = changes.filter(isOnlyTheirs);
  return {
    record: withFields(
      mine,
      taken.map(({ field, theirs: value }) => [field, value] as const),
    ),
    taken,
    disputed: changes.filter(isDisputed),
  };
}

/** A record with other values in some of its fields; without those that are undefined. */
export function withFields(
  record: FileRecord,
  values: readonly (readonly [field: string, value: unknown])[],
): FileRecord {
  const changed = { ...record, ...Object.fromEntries(values) };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
}

function isOnlyTheirs({ base, mine, theirs }: FieldChange): boolean {
  return isSame(base, mine) && !isSame(mine, theirs);
}

function isDisputed({ base, mine, theirs }: FieldChange): boolean {
  return !isSame(base, mine) && !isSame(base, theirs) && !isSame(mine, theirs);
}

/** Whether two values of a field say the same. Records that were read and written once have their keys in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

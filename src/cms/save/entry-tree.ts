import type { FileRecord } from '../format.ts';

/** A form's entry as plain values; `path` leads to the record of one language, e.g. `['i18n', 'ar', 'data']`. */
export function changeAt(
  tree: FileRecord,
  [name, ...inside]: readonly string[],
  change: (record: FileRecord) => FileRecord,
): FileRecord {
  if (name === undefined) return change(tree);
  const inner = tree[name];
  return { ...tree, [name]: changeAt(isRecord(inner) ? inner : {}, inside, change) };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

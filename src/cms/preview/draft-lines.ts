import type { FileRecord } from '../format.ts';

/** A line of a record that may be half written; empty when there is none. */
export function lineOf(record: FileRecord, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

/** The lines of a list that say something. */
export function linesOf(record: FileRecord, field: string): readonly string[] {
  const value = record[field];
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string' && line !== '') : [];
}

import type { FileRecord } from '../format.ts';
import type { Base } from './revision.ts';

/**
 * Where a text came from travels with the text itself: through Decap's store while it is edited, and as the
 * first line of what Decap hands over to be saved. So a later reading of the same file, by a list or a board,
 * cannot be mistaken for what the editor has on the screen.
 */
export const markKey = 'waymark';

const noFile = 'none';
const markLine = /^# waymark-base: ([0-9a-f]{40}|none|unknown)\n/u;

export interface Mark {
  /** Undefined when the text was never loaded: a new record, or one whose loading failed. */
  readonly base?: Base | undefined;
  /** The name of a new record's file. */
  readonly address?: string | undefined;
}

export function withBase(record: FileRecord, base: Base): FileRecord {
  return { ...record, [markKey]: markOf(base) };
}

/** The mark of a text that was made from this base, as Decap's store holds it. */
export function markOf(base: Base): { readonly base: string } {
  return { base: base ?? noFile };
}

/** Takes the mark out of a record. */
export function splitMark({ [markKey]: mark, ...record }: FileRecord): {
  readonly record: FileRecord;
  readonly mark: Mark;
} {
  return { record, mark: readMark(mark) };
}

/** The base of a record that Decap holds; undefined when it was never loaded. */
export function readMark(mark: unknown): Mark {
  if (typeof mark !== 'object' || mark === null) return {};
  const base = 'base' in mark && typeof mark.base === 'string' ? mark.base : undefined;
  const address = 'address' in mark && typeof mark.address === 'string' ? mark.address : undefined;
  return { base: base === noFile ? null : base, address };
}

export function writeMarkLine(text: string, { base }: Mark): string {
  return `# waymark-base: ${base === undefined ? 'unknown' : (base ?? noFile)}\n${text}`;
}

/** Takes the mark's line off a text. */
export function splitMarkLine(marked: string): { readonly text: string; readonly base: Base | undefined } {
  const match = markLine.exec(marked);
  if (!match) return { text: marked, base: undefined };
  const base = match[1];
  const text = marked.slice(match[0].length);
  if (base === undefined || base === 'unknown') return { text, base: undefined };
  return { text, base: base === noFile ? null : base };
}

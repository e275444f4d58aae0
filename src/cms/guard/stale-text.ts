import type { FileRecord } from '../format.ts';
import type { ContentPlace } from './content-paths.ts';

/** A text of the editor's whose file somebody else changed since it was loaded. */
export interface StaleText {
  readonly path: string;
  readonly place: ContentPlace | undefined;
  /** What the editor's text was made from; empty when there was no file, undefined when nobody knows. */
  readonly base: string | undefined;
  readonly mine: string;
  /** The text that stands there now; `null` when the file is gone. */
  readonly theirs: string | null;
}

export interface StaleSave {
  readonly texts: readonly StaleText[];
  /** The record in the source language as it is being saved; undefined in collections without languages. */
  readonly source: FileRecord | undefined;
  /** Who saved last, where the back end tells. */
  readonly lastWriter: string | undefined;
}

/**
 * Settles what to write in the place of each text, by its path: `null` to leave what stands there, be it nothing.
 * @throws SaveCancelledError when the editor goes back to her text.
 */
export type SettleConflicts = (save: StaleSave) => Promise<ReadonlyMap<string, string | null>>;

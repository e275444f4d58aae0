import { inEnglish, type Sentence } from './sentences.ts';

/**
 * What can stand in the way of a request:
 * - `invalid` the request is not understood, or names a place it may not touch
 * - `refused` the request does not come from our own page on this computer
 * - `too-large` the request is larger than the desk takes
 * - `not-found` there is no such draft or file
 * - `conflict` someone else changed the same file
 * - `uncommitted` publishing would overwrite changes in the folder that are not in git yet
 * - `not-ready` the draft is not marked Ready
 * - `repository` the folder is not in a state that can be worked on
 * - `busy` another git command holds a lock
 * - `disk` the disk is full, or the folder may not be written to
 */
export type DeskErrorCode =
  | 'invalid'
  | 'refused'
  | 'too-large'
  | 'not-found'
  | 'conflict'
  | 'uncommitted'
  | 'not-ready'
  | 'repository'
  | 'busy'
  | 'disk';

/** What the page needs to show a conflict: the file, and the text that stands there now. */
export interface ErrorDetails {
  readonly path?: string;
  /** The present text; `null` when the file is gone or holds no text. */
  readonly theirs?: string | null;
  /** The blob id of the present file; `null` when it is gone. */
  readonly revision?: string | null;
}

/** Expected trouble, with a sentence for the editor as its message. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: DeskErrorCode;
  readonly details: ErrorDetails;

  /** What it says, for a page that says it in another language. */
  readonly sentence: Sentence;

  constructor(code: DeskErrorCode, sentence: Sentence, details: ErrorDetails & ErrorOptions = {}) {
    const { cause, ...rest } = details;
    super(inEnglish(sentence), { cause });
    this.code = code;
    this.sentence = sentence;
    this.details = rest;
  }
}

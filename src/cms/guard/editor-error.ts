import type { Base } from './revision.ts';

/** A refusal with a sentence for the editor. Decap shows an error by its string, so the string is the sentence. */
export class EditorError extends Error {
  override readonly name = 'EditorError';

  override toString(): string {
    return this.message;
  }
}

/** What two people did to one file. */
export interface Conflict {
  readonly path: string;
  /** What the editor's text was made from. */
  readonly base: Base;
  /** The text that stands there now; `null` when the file is gone. */
  readonly theirs: string | null;
}

/** Somebody else changed a file since it was loaded, or made it. */
export class ConflictError extends EditorError {
  readonly path: string;
  readonly theirs: string | null;

  constructor(conflict: Conflict, sentence = conflictSentence(conflict)) {
    super(sentence);
    this.path = conflict.path;
    this.theirs = conflict.theirs;
  }
}

function conflictSentence({ path, base, theirs }: Conflict): string {
  if (base === null) return `There is already a file ${path}. Nothing was saved. Choose another title.`;
  const whatHappened = theirs === null ? 'deleted' : 'changed';
  return (
    `${path} was ${whatHappened} by someone else while you were editing it. Nothing was saved. ` +
    'Copy your text, reload the page, and put your changes in again.'
  );
}

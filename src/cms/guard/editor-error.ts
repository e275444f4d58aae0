import { say } from '../words/say.ts';

/** A refusal with a sentence for the editor. Decap shows an error by its string, so the string is the sentence. */
export class EditorError extends Error {
  override readonly name: string = 'EditorError';

  override toString(): string {
    return this.message;
  }
}

/** Somebody else changed a file since it was loaded, or made it. */
export class ConflictError extends EditorError {
  override readonly name = 'ConflictError';
  readonly path: string;
  /** The text that stands there now; `null` when the file is gone. */
  readonly theirs: string | null;

  constructor({ path, theirs }: { readonly path: string; readonly theirs: string | null }) {
    super(say('conflict.changedMeanwhile'));
    this.path = path;
    this.theirs = theirs;
  }
}

/** The address of a new record is in use by now. */
export class AddressTakenError extends EditorError {
  override readonly name = 'AddressTakenError';

  constructor() {
    super(say('conflict.addressTaken'));
  }
}

/** An editor was shown what somebody else changed, and went back to her text. She knows, so nothing more is said. */
export class SaveCancelledError extends EditorError {
  override readonly name = 'SaveCancelledError';

  constructor() {
    super(say('conflict.cancelled'));
  }
}

/** No answer came, or none that helps: whether anything was written is not known. Trying again may help. */
export class NoAnswerError extends EditorError {
  override readonly name = 'NoAnswerError';

  constructor(sentence = say('notice.noAnswer'), options?: ErrorOptions) {
    super(sentence, options);
  }
}

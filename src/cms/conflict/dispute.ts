import type { Direction } from '../../domain/locale.ts';

/** A field that two people changed, as the dialog shows it. */
export interface Dispute {
  /** Unique in the dialog. */
  readonly id: string;
  /** What it is about: language and field. */
  readonly heading: string;
  readonly direction: Direction;
  /** BCP 47. */
  readonly languageTag: string;
  readonly mine: Side;
  readonly theirs: Side;
  /** My text, if both can be written together by hand; lists and choices are kept or taken as they are. */
  readonly editable: string | undefined;
}

export interface Side {
  /** What one does by choosing this side. */
  readonly action: string;
  readonly lines: readonly string[];
}

/** What an editor chose for one dispute. */
export type Choice = { readonly side: 'mine' | 'theirs' } | { readonly side: 'hand'; readonly text: string };

/** Everything that the dialog says. */
export interface Disagreement {
  readonly explanation: string;
  readonly disputes: readonly Dispute[];
  /** Fields that only the other one changed. */
  readonly taken: readonly string[];
  readonly theirName: string;
}

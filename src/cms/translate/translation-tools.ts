import type { PlainDate } from '../../domain/scalar.ts';
import type { SegmentState, ToDoKind } from '../../domain/segments.ts';
import type { SourceToSave, TranslationToStamp } from '../save/prepare-entry.ts';

/** How a translation in the form would stand if it were saved now. */
export interface TranslationReport {
  readonly kind: ToDoKind;
  /** Of every part that the source or the translation has, in the order of the form. */
  readonly states: Readonly<Record<string, SegmentState>>;
  /** The hash of the source text that each part was translated from. */
  readonly from: Readonly<Record<string, string>>;
  /** The parts that the source has, as one line each. */
  readonly sourceTexts: Readonly<Partial<Record<string, string>>>;
  readonly reviewedBy: string | undefined;
  readonly reviewedOn: PlainDate | undefined;
}

/** A run of words in the difference of two texts; a gap stands for words that did not change. */
export type ChangePiece =
  | { readonly kind: 'same' | 'deleted' | 'inserted'; readonly words: readonly string[] }
  | { readonly kind: 'gap' };

export interface TextChange {
  readonly before: string;
  readonly after: string;
  /** BCP 47. */
  readonly languageTag: string;
}

/** What the desk needs of the module that knows about translations. Nothing here changes anything. */
export interface TranslationTools {
  report(edit: TranslationToStamp): TranslationReport;
  /** The value of the field `translation` with a signature under some parts. */
  sign(
    edit: TranslationToStamp,
    signature: { readonly by: string; readonly parts: readonly string[] },
  ): object;
  /** The same without the signature under some parts. */
  unsign(edit: TranslationToStamp, parts: readonly string[]): object;
  diff(change: TextChange): readonly ChangePiece[];
  /** The parts of a source that the form has changed. */
  changedParts(edit: SourceToSave): readonly string[];
  /** The value of the field `typoFixes` to save; undefined for none. */
  typoFixes(edit: SourceToSave, typosOnly: readonly string[]): object | undefined;
}

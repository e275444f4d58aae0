import type { PlainDate } from '../domain/scalar.ts';
import type { TranslationStamp } from '../domain/translation-stamp.ts';
import { segmentHashes, wholeTextHash } from './segment-hash.ts';
import type { Segments } from './segments.ts';

/** One locale of a record, about to be saved. */
export interface TranslationEdit {
  /** The source text as it stands now. */
  readonly source: Segments;
  /** The translation as it will stand. */
  readonly translation: Segments;
  /** What the form says of it: who translated, and who reviewed it. */
  readonly form: ReviewForm;
  /** What stood there before; undefined for a new translation. */
  readonly previous:
    | { readonly translation: Segments; readonly stamp: TranslationStamp | undefined }
    | undefined;
  readonly today: PlainDate;
}

/** The fields of a stamp that a person fills in; the hashes are never theirs to write. */
export interface ReviewForm {
  readonly origin?: TranslationStamp['origin'] | undefined;
  readonly reviewedBy?: string | undefined;
  readonly reviewedOn?: PlainDate | undefined;
}

/**
 * The stamp to save with a translation. A part whose translation was typed anew counts as made from the source
 * as it stands; the others keep what they were made from. A signature counts for the whole text against the
 * whole source, and is void as soon as the text changes: then the reviewer's name goes, too.
 */
export function stampTranslation({
  source,
  translation,
  form,
  previous,
  today,
}: TranslationEdit): TranslationStamp {
  const origin = form.origin ?? 'human';
  const before = previous?.stamp;
  const changed = changedSegments(translation, previous?.translation ?? {});
  if (isNewSignature(form, before)) {
    const { reviewedBy, reviewedOn = today } = form;
    return {
      origin,
      from: segmentHashes(source),
      reviewedBy,
      reviewedOn,
      reviewed: wholeTextHash(translation),
    };
  }
  const from = before ? restamped(before.from, changed, source) : segmentHashes(source);
  const keepsSignature = before !== undefined && changed.length === 0 && Boolean(form.reviewedBy);
  return { origin, from, ...(keepsSignature && signatureOf(before)) };
}

/** A name that was not there before, or the same name under another date. */
function isNewSignature(form: ReviewForm, before: TranslationStamp | undefined): boolean {
  if (!form.reviewedBy) return false;
  return form.reviewedBy !== before?.reviewedBy || form.reviewedOn !== before.reviewedOn;
}

function signatureOf({ reviewedBy, reviewedOn, reviewed }: TranslationStamp): Partial<TranslationStamp> {
  return {
    ...(reviewedBy !== undefined && { reviewedBy }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(reviewed !== undefined && { reviewed }),
  };
}

function changedSegments(now: Segments, before: Segments): readonly string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...names].filter((name) => now[name] !== before[name]);
}

function restamped(
  from: TranslationStamp['from'],
  changed: readonly string[],
  source: Segments,
): Record<string, string> {
  const now = segmentHashes(source);
  const kept = Object.entries(from).filter(([name]) => !changed.includes(name));
  const renewed = changed.flatMap((name) => (now[name] === undefined ? [] : [[name, now[name]] as const]));
  return Object.fromEntries([...kept, ...renewed]);
}

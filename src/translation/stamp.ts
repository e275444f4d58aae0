import type { PlainDate } from '../domain/scalar.ts';
import type { TranslationStamp } from '../domain/translation-stamp.ts';
import { hashOfNothing, type SegmentHashes, segmentHashes } from './segment-hash.ts';
import type { Segments } from './segments.ts';

/** One locale of a record, about to be saved. */
export interface TranslationEdit {
  /** The source text as it stands now. */
  readonly source: Segments;
  /** The translation as it will stand. */
  readonly translation: Segments;
  /** What the form says of it: who translated, and what was signed. */
  readonly form: ReviewForm;
  /** What stood there before; undefined for a new translation. */
  readonly previous:
    | { readonly translation: Segments; readonly stamp: TranslationStamp | undefined }
    | undefined;
}

/** What a form holds of a stamp. It is believed only where it fits the texts as they are saved. */
export interface ReviewForm {
  readonly origin?: TranslationStamp['origin'] | undefined;
  readonly from?: SegmentHashes | undefined;
  readonly reviewedBy?: string | undefined;
  readonly reviewedOn?: PlainDate | undefined;
  readonly reviewed?: SegmentHashes | undefined;
}

/**
 * The stamp to save with a translation. A part whose translation was typed anew, or signed against the source as it
 * stands, counts as made from that; the others keep what they were made from. A signature counts for the text that
 * was signed and is void as soon as that changes; without any signature the reviewer's name goes, too.
 */
export function stampTranslation({ source, translation, form, previous }: TranslationEdit): TranslationStamp {
  const sourceNow = segmentHashes(source);
  const now = segmentHashes(translation);
  const changed = changedSegments(now, segmentHashes(previous?.translation ?? {}));
  const before = previous?.stamp;
  // What stands in the file already is left alone: nobody touched that part.
  const isAsSaved = (name: string, hash: string) =>
    !changed.includes(name) && hash === before?.reviewed?.[name];
  const reviewed = Object.fromEntries(
    Object.entries(form.reviewed ?? {}).filter(
      ([name, hash]) => hash === (now[name] ?? hashOfNothing) || isAsSaved(name, hash),
    ),
  );
  const confirmed = Object.keys(reviewed).filter((name) => form.from?.[name] === sourceNow[name]);
  return {
    origin: form.origin ?? 'human',
    from: before ? restamped(before.from, [...changed, ...confirmed], sourceNow) : sourceNow,
    ...(Object.keys(reviewed).length > 0 && { ...signatureOf(form), reviewed }),
  };
}

function signatureOf({ reviewedBy, reviewedOn }: ReviewForm): Partial<TranslationStamp> {
  return { ...(reviewedBy !== undefined && { reviewedBy }), ...(reviewedOn !== undefined && { reviewedOn }) };
}

function changedSegments(now: SegmentHashes, before: SegmentHashes): readonly string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...names].filter((name) => now[name] !== before[name]);
}

function restamped(
  from: TranslationStamp['from'],
  renewed: readonly string[],
  sourceNow: SegmentHashes,
): Record<string, string> {
  const kept = Object.entries(from).filter(([name]) => !renewed.includes(name));
  const anew = renewed.flatMap((name) => {
    const hash = sourceNow[name];
    return hash === undefined ? [] : [[name, hash] as const];
  });
  return Object.fromEntries([...kept, ...anew]);
}

import { z } from 'astro/zod';
import { plainDate } from '../domain/scalar.ts';
import { type TranslationStamp, translationOrigins, translationStamp } from '../domain/translation-stamp.ts';
import { segmentsOf } from './segments.ts';
import { type ReviewForm, stampTranslation } from './stamp.ts';

type PlainRecord = Readonly<Record<string, unknown>>;

/** One locale of a record as a form or a file holds it: fields by name, the stamp under `translation`. */
export interface RecordEdit {
  /** The parts that hold text, from `domain/message.ts` or `segments.ts`. */
  readonly names: readonly string[];
  readonly source: PlainRecord;
  readonly translation: PlainRecord;
  /** Undefined for a new translation. */
  readonly previous: PlainRecord | undefined;
}

/** The stamp to save with a translation that stands in a form, where any field may be empty or half filled in. */
export function stampRecord({ names, source, translation, previous }: RecordEdit): TranslationStamp {
  return stampTranslation({
    source: segmentsOf(names, source),
    translation: segmentsOf(names, translation),
    form: readReviewForm(translation),
    previous: previous && { translation: segmentsOf(names, previous), stamp: savedStamp(previous) },
  });
}

/** What a form says of a translation. What a person did not fill in, or not in a usable way, counts as not said. */
export function readReviewForm({ translation }: PlainRecord): ReviewForm {
  return reviewForm.parse(translation ?? {});
}

const hashes = z.record(z.string(), z.string()).optional().catch(undefined);
const reviewForm: z.ZodType<ReviewForm> = z.object({
  origin: z.enum(translationOrigins).optional().catch(undefined),
  from: hashes,
  reviewedBy: z.string().trim().min(1).optional().catch(undefined),
  reviewedOn: plainDate.optional().catch(undefined),
  reviewed: hashes,
});

/** The stamp of a file; undefined when it has none, or one that is damaged. */
export function savedStamp({ translation }: PlainRecord): TranslationStamp | undefined {
  return translationStamp.safeParse(translation).data;
}

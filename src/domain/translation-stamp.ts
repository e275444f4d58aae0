import { z } from 'astro/zod';
import { field } from './field.ts';
import { plainDate } from './scalar.ts';

export const translationOrigins = ['human', 'machine', 'agency'] as const;

/** First 12 hexadecimal digits of the SHA-256 of a segment's text. */
const segmentHash = z.string().regex(/^[0-9a-f]{12}$/);

/**
 * What a translation was made from. Its state (missing, machine draft, unreviewed, outdated, reviewed) is
 * computed from these hashes and never stored: a stored flag goes wrong as soon as a text changes.
 */
export const translationStamp = field(
  z.strictObject({
    origin: field(z.enum(translationOrigins), {
      title: 'Who translated',
      control: {
        kind: 'choice',
        labels: { human: 'A person', machine: 'A machine', agency: 'A translation agency' },
      },
    }),
    from: field(z.record(z.string(), segmentHash), {
      title: 'Source text hashes',
      hint: 'Filled in by Waymark: which source text each part was translated from.',
      control: { kind: 'hidden' },
    }),
    reviewedBy: field(z.string().trim().min(1).optional(), {
      title: 'Reviewed by',
      hint: 'The names or initials of the reviewers.',
      control: { kind: 'hidden' },
    }),
    reviewedOn: field(plainDate.optional(), { title: 'Reviewed on', control: { kind: 'hidden' } }),
    reviewed: field(z.record(z.string(), segmentHash).optional(), {
      title: 'Hashes of the reviewed text',
      hint: 'Filled in by Waymark: which text of each part was reviewed.',
      control: { kind: 'hidden' },
    }),
  }),
  { title: 'Translation', control: { kind: 'group' } },
);
export type TranslationStamp = z.infer<typeof translationStamp>;

/**
 * Earlier wordings of the source, by segment and hash, that differ from the present one by typos only: what was
 * translated from one of them is up to date. Only an editor can say so, of a change that she makes herself.
 */
export function typoFixesOf<const Names extends readonly string[]>(segments: Names) {
  return field(z.partialRecord(z.enum(segments), z.array(segmentHash).min(1)), {
    title: 'Earlier wordings with typos',
    hint: 'Filled in by Waymark: hashes of the wordings that differed by typos only.',
    control: { kind: 'hidden' },
  });
}
export type TypoFixes = Readonly<Partial<Record<string, readonly string[]>>>;

import type { PlainDate } from '../domain/scalar.ts';
import { hashOfNothing, segmentHashes } from './segment-hash.ts';
import type { Segments } from './segments.ts';
import type { ReviewForm } from './stamp.ts';

/** A person says of some parts that she has read them, beside the source as it stands. */
export interface Signature {
  readonly by: string;
  readonly on: PlainDate;
  /** The parts that she has read. */
  readonly parts: readonly string[];
  readonly source: Segments;
  readonly translation: Segments;
}

/**
 * The form of a stamp with a signature in it. Whoever signs all parts is the reviewer; who signs some while the
 * signatures of others stand is named beside them.
 */
export function signed(form: ReviewForm, { by, on, parts, source, translation }: Signature): ReviewForm {
  const sourceHashes = segmentHashes(source);
  const hashes = segmentHashes(translation);
  const all = new Set([...Object.keys(sourceHashes), ...Object.keys(hashes)]);
  const isWhole = [...all].every((name) => parts.includes(name));
  const from = { ...form.from };
  for (const name of parts) {
    const hash = sourceHashes[name];
    if (hash === undefined) delete from[name];
    else from[name] = hash;
  }
  const now = parts.map((name) => [name, hashes[name] ?? hashOfNothing] as const);
  return {
    ...form,
    from,
    reviewedBy: isWhole ? by : withName(form.reviewedBy, by),
    reviewedOn: on,
    reviewed: { ...form.reviewed, ...Object.fromEntries(now) },
  };
}

/** The same without the signature under some parts. */
export function unsigned(form: ReviewForm, parts: readonly string[]): ReviewForm {
  const kept = Object.entries(form.reviewed ?? {}).filter(([name]) => !parts.includes(name));
  return { ...form, reviewed: Object.fromEntries(kept) };
}

function withName(names: string | undefined, name: string): string {
  const known = names?.split(', ') ?? [];
  return [...known.filter((one) => one !== name), name].join(', ');
}

import type { TypoFixes } from '../domain/translation-stamp.ts';
import { segmentHashes } from './segment-hash.ts';
import type { Segments } from './segments.ts';

/** The source text of a record, about to be saved. */
export interface SourceEdit {
  readonly source: Segments;
  /** What stood there before; undefined for a new record. */
  readonly previous: { readonly source: Segments; readonly typoFixes: TypoFixes | undefined } | undefined;
  /** The parts of which the editor says that this change corrects typos only. */
  readonly typosOnly: readonly string[];
}

/**
 * The earlier wordings that count as the present one from now on; undefined when there are none. A part that
 * changes for real forgets its earlier wordings: what was translated from them is outdated.
 */
export function nextTypoFixes({ source, previous, typosOnly }: SourceEdit): TypoFixes | undefined {
  if (!previous) return undefined;
  const before = segmentHashes(previous.source);
  const fixes = Object.entries(segmentHashes(source)).flatMap(([name, hash]) => {
    const kept = previous.typoFixes?.[name] ?? [];
    const old = before[name];
    if (old === hash) return kept.length === 0 ? [] : [[name, kept] as const];
    if (old === undefined || !typosOnly.includes(name)) return [];
    const wordings = new Set([...kept, old]);
    // Back to a wording that was corrected before: it is the present one now.
    wordings.delete(hash);
    return [[name, [...wordings]] as const];
  });
  return fixes.length === 0 ? undefined : Object.fromEntries(fixes);
}

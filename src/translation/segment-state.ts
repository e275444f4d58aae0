import type { SegmentState } from '../domain/segments.ts';
import type { TranslationStamp, TypoFixes } from '../domain/translation-stamp.ts';
import { hashOfNothing, type SegmentHashes } from './segment-hash.ts';

/** A text and its translation, as hashes of their parts. */
export interface TranslationPair {
  readonly source: SegmentHashes;
  /** Undefined when the locale has no file. */
  readonly translation: SegmentHashes | undefined;
  readonly stamp: TranslationStamp | undefined;
  /** Of the source. */
  readonly typoFixes?: TypoFixes | undefined;
}

/** What is known of one part, before it is put in one word. */
interface SegmentFacts {
  readonly name: string;
  readonly hasText: boolean;
  /** Whether the source still says what the translation was made from, but for typos. */
  readonly isCurrent: boolean;
  readonly isSigned: boolean;
}

/** The state of every part that the source or the translation has, by its name. */
export function statesOfSegments(pair: TranslationPair): Readonly<Record<string, SegmentState>> {
  return Object.fromEntries(segmentFacts(pair).map((facts) => [facts.name, stateOf(facts, pair)]));
}

/** A text that does not say what it was made from is neither current nor outdated; it counts as current. */
export function segmentFacts({
  source,
  translation = {},
  stamp,
  typoFixes,
}: TranslationPair): SegmentFacts[] {
  const names = new Set([...Object.keys(source), ...Object.keys(translation)]);
  return [...names].map((name) => {
    const origin = stamp?.from[name];
    return {
      name,
      hasText: translation[name] !== undefined,
      isCurrent: !stamp || origin === source[name] || isTypoFix(typoFixes, name, origin),
      isSigned: stamp?.reviewed?.[name] === (translation[name] ?? hashOfNothing),
    };
  });
}

function isTypoFix(typoFixes: TypoFixes | undefined, name: string, origin: string | undefined): boolean {
  return origin !== undefined && (typoFixes?.[name]?.includes(origin) ?? false);
}

function stateOf(
  { hasText, isCurrent, isSigned }: SegmentFacts,
  { stamp }: Pick<TranslationPair, 'stamp'>,
): SegmentState {
  if (!hasText && !(isCurrent && isSigned)) return 'missing';
  if (!isCurrent) return 'outdated';
  if (isSigned) return 'reviewed';
  return stamp?.origin === 'machine' ? 'machine-draft' : 'unreviewed';
}

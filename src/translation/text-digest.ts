import { z } from 'astro/zod';
import { segmentNames, type TranslatedCollection } from '../domain/segments.ts';
import { type TranslationStamp, type TypoFixes, translationStamp } from '../domain/translation-stamp.ts';
import { type SegmentHashes, segmentHash, segmentHashes } from './segment-hash.ts';
import { segmentsOf } from './segments.ts';

/** What the to-do lists are made from, of one file: small enough to keep for every file. */
export interface TextDigest {
  /** What people know the text by; empty when it has no title. */
  readonly title: string;
  readonly segments: SegmentHashes;
  readonly stamp?: TranslationStamp | undefined;
  readonly typoFixes?: TypoFixes | undefined;
  /** A message that was called back needs no translation any more. */
  readonly isWithdrawn?: true | undefined;
  /** Somebody has read the text out. */
  readonly hasRecording?: true | undefined;
}

type PlainRecord = Readonly<Record<string, unknown>>;

/** @param record - the fields as a file or a form holds them, the Markdown text under `body`. */
export function digestOf(collection: TranslatedCollection, record: PlainRecord): TextDigest {
  const names = segmentNames[collection];
  const stamp = translationStamp.safeParse(record.translation).data;
  const typoFixes = readTypoFixes(record);
  const title = record[names[0]];
  return {
    title: typeof title === 'string' ? title : '',
    segments: segmentHashes(segmentsOf(names, record)),
    ...(stamp && { stamp }),
    ...(typoFixes && { typoFixes }),
    ...(record.withdrawn !== undefined && { isWithdrawn: true }),
    ...(Boolean(record.audio) && { hasRecording: true }),
  };
}

const typoFixesForm = z.record(z.string(), z.array(z.string()));

/** The list as a file holds it; a damaged one counts as none, so that nothing passes for up to date by mistake. */
export function readTypoFixes({ typoFixes }: PlainRecord): TypoFixes | undefined {
  return typoFixesForm.safeParse(typoFixes).data;
}

/** One part of a text, as it was written. */
export interface Wording {
  readonly segment: string;
  readonly hash: string;
  readonly text: string;
}

/** The parts of a text with their hashes, by which a translation names what it was made from. */
export function wordingsOf(collection: TranslatedCollection, record: PlainRecord): readonly Wording[] {
  return Object.entries(segmentsOf(segmentNames[collection], record)).flatMap(([segment, text]) =>
    text === undefined ? [] : [{ segment, hash: segmentHash(text), text }],
  );
}

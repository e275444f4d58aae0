import { campaignSegments } from './campaign.ts';
import { messageSegments } from './message.ts';

/** The collections whose records are translated, with the parts that hold text to translate. */
export const segmentNames = { messages: messageSegments, campaigns: campaignSegments } as const;
export type TranslatedCollection = keyof typeof segmentNames;

export function isTranslated(collection: unknown): collection is TranslatedCollection {
  return typeof collection === 'string' && Object.hasOwn(segmentNames, collection);
}

/**
 * How far one part of a text has come in one locale.
 * - `missing`: the source has it, the translation has not, and nobody signed that it is left out
 * - `outdated`: the source says something else than what it was made from; a signature under it is void
 * - `machine-draft`: a machine wrote it and nobody has signed it
 * - `reviewed`: somebody signed exactly this text
 */
export type SegmentState = 'missing' | 'outdated' | 'machine-draft' | 'unreviewed' | 'reviewed';

/** How far a translation has come as a whole, in the order in which a translator takes them up. */
export const toDoKinds = ['outdated', 'missing', 'machine-draft', 'unreviewed', 'reviewed'] as const;
export type ToDoKind = (typeof toDoKinds)[number];

/** How many records of a site stand how in one locale. */
export type ToDoCounts = Readonly<Record<ToDoKind, number>>;

/** One record in one locale. */
export interface ToDoItem {
  readonly collection: TranslatedCollection;
  readonly slug: string;
  /** Of the source text. */
  readonly title: string;
  readonly kind: ToDoKind;
  readonly segments: Readonly<Record<string, SegmentState>>;
}

/** A message in one locale that people who read little cannot hear. */
export interface RecordingToMake {
  readonly slug: string;
  /** Of the source text. */
  readonly title: string;
}

import type { Campaign, Message } from '../domain/catalog.ts';
import type { LocaleCode } from '../domain/locale.ts';
import { messageSegments } from '../domain/message.ts';
import type { PlainDate } from '../domain/scalar.ts';
import type { TranslationStamp } from '../domain/translation-stamp.ts';
import { segmentHashes, wholeTextHash } from './segment-hash.ts';
import { campaignSegments, hasSegments, type Segments, segmentsOf } from './segments.ts';

/**
 * How far a text has come in one locale. Computed from the texts, never stored.
 * - `source`: the text that the others are translated from
 * - `machine-draft`: a machine wrote it and nobody has signed it; not fit for readers, outdated or not
 * - `outdated`: the named parts of the source changed since they were translated
 * - `reviewed`: somebody signed exactly this text
 */
export type TranslationState =
  | { readonly kind: 'source' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'machine-draft' }
  | { readonly kind: 'unreviewed' }
  | { readonly kind: 'outdated'; readonly segments: readonly string[] }
  | { readonly kind: 'reviewed'; readonly by: string | undefined; readonly on: PlainDate | undefined };

export interface TranslationPair {
  readonly source: Segments;
  /** Undefined when the locale has no file. */
  readonly translation: Segments | undefined;
  readonly stamp: TranslationStamp | undefined;
}

export function translationState({ source, translation, stamp }: TranslationPair): TranslationState {
  if (!translation || !hasSegments(translation)) return { kind: 'missing' };
  if (!stamp) return { kind: 'unreviewed' };
  const isSigned = stamp.reviewed !== undefined && stamp.reviewed === wholeTextHash(translation);
  if (stamp.origin === 'machine' && !isSigned) return { kind: 'machine-draft' };
  const segments = outdatedSegments(source, stamp);
  if (segments.length > 0) return { kind: 'outdated', segments };
  return isSigned ? { kind: 'reviewed', by: stamp.reviewedBy, on: stamp.reviewedOn } : { kind: 'unreviewed' };
}

/** The parts of the source that were changed, added or removed since the translation was made from them. */
function outdatedSegments(source: Segments, { from }: Pick<TranslationStamp, 'from'>): readonly string[] {
  const now = segmentHashes(source);
  const names = new Set([...Object.keys(now), ...Object.keys(from)]);
  return [...names].filter((name) => now[name] !== from[name]);
}

/** The state of a message in one locale. */
export function messageTranslationState(
  { texts }: Pick<Message, 'texts'>,
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): TranslationState {
  return stateAmong(texts, { names: messageSegments, locale, defaultLocale });
}

/** The state of a campaign's own text in one locale. */
export function campaignTranslationState(
  { texts }: Pick<Campaign, 'texts'>,
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): TranslationState {
  return stateAmong(texts, { names: campaignSegments, locale, defaultLocale });
}

interface Place {
  readonly names: readonly string[];
  readonly locale: LocaleCode;
  readonly defaultLocale: LocaleCode;
}

type StampedText = object & { readonly translation?: TranslationStamp | undefined };

function stateAmong(
  texts: Readonly<Partial<Record<LocaleCode, StampedText>>>,
  { names, locale, defaultLocale }: Place,
): TranslationState {
  if (locale === defaultLocale) return { kind: 'source' };
  const text = texts[locale];
  return translationState({
    source: segmentsOf(names, { ...texts[defaultLocale] }),
    translation: text && segmentsOf(names, { ...text }),
    stamp: text?.translation,
  });
}

import type { Campaign, Message } from '../domain/catalog.ts';
import type { LocaleCode } from '../domain/locale.ts';
import type { PlainDate } from '../domain/scalar.ts';
import { segmentNames } from '../domain/segments.ts';
import type { TranslationStamp, TypoFixes } from '../domain/translation-stamp.ts';
import { segmentHashes } from './segment-hash.ts';
import { segmentFacts, statesOfSegments, type TranslationPair } from './segment-state.ts';
import { segmentsOf } from './segments.ts';

/**
 * How far a text has come in one locale, as a whole. Computed from its parts, never stored.
 * - `source`: the text that the others are translated from
 * - `machine-draft`: a machine wrote some of it and nobody has signed that; not fit for readers, outdated or not
 * - `outdated`: the named parts of the source changed since they were translated
 * - `reviewed`: every part was signed as it stands
 */
export type TranslationState =
  | { readonly kind: 'source' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'machine-draft' }
  | { readonly kind: 'unreviewed' }
  | { readonly kind: 'outdated'; readonly segments: readonly string[] }
  | { readonly kind: 'reviewed'; readonly by: string | undefined; readonly on: PlainDate | undefined };

export function translationState(pair: TranslationPair): TranslationState {
  const { translation, stamp } = pair;
  if (!translation || Object.keys(translation).length === 0) return { kind: 'missing' };
  const facts = segmentFacts(pair);
  const isUnsignedDraft = stamp?.origin === 'machine' && facts.some((part) => part.hasText && !part.isSigned);
  if (isUnsignedDraft) return { kind: 'machine-draft' };
  const outdated = facts.filter(({ isCurrent }) => !isCurrent).map(({ name }) => name);
  if (outdated.length > 0) return { kind: 'outdated', segments: outdated };
  const isReviewed = Object.values(statesOfSegments(pair)).every((state) => state === 'reviewed');
  return isReviewed
    ? { kind: 'reviewed', by: stamp?.reviewedBy, on: stamp?.reviewedOn }
    : { kind: 'unreviewed' };
}

/** The state of a message in one locale. */
export function messageTranslationState(
  message: Pick<Message, 'texts' | 'typoFixes'>,
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): TranslationState {
  return stateAmong(message, { names: segmentNames.messages, locale, defaultLocale });
}

/** The state of a campaign's own text in one locale. */
export function campaignTranslationState(
  campaign: Pick<Campaign, 'texts' | 'typoFixes'>,
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): TranslationState {
  return stateAmong(campaign, { names: segmentNames.campaigns, locale, defaultLocale });
}

interface Place {
  readonly names: readonly string[];
  readonly locale: LocaleCode;
  readonly defaultLocale: LocaleCode;
}

type StampedText = object & { readonly translation?: TranslationStamp | undefined };

interface TranslatedRecord {
  readonly texts: Readonly<Partial<Record<LocaleCode, StampedText>>>;
  readonly typoFixes?: TypoFixes | undefined;
}

function stateAmong(
  { texts, typoFixes }: TranslatedRecord,
  { names, locale, defaultLocale }: Place,
): TranslationState {
  if (locale === defaultLocale) return { kind: 'source' };
  const text = texts[locale];
  return translationState({
    source: segmentHashes(segmentsOf(names, { ...texts[defaultLocale] })),
    translation: text && segmentHashes(segmentsOf(names, { ...text })),
    stamp: text?.translation,
    typoFixes,
  });
}

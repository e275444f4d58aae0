import type { LocaleCode } from '../domain/locale.ts';
import {
  type ToDoCounts,
  type ToDoItem,
  type ToDoKind,
  type TranslatedCollection,
  toDoKinds,
} from '../domain/segments.ts';
import { statesOfSegments, type TranslationPair } from './segment-state.ts';
import { translationState } from './state.ts';
import type { TextDigest } from './text-digest.ts';

/** A record with the digests of its files. */
export interface DigestedRecord {
  readonly collection: TranslatedCollection;
  readonly slug: string;
  readonly texts: Readonly<Partial<Record<LocaleCode, TextDigest>>>;
}

export interface SiteLocales {
  readonly locales: readonly LocaleCode[];
  readonly defaultLocale: LocaleCode;
}

/** The counts of every locale that is translated into. */
export function countToDo(
  records: readonly DigestedRecord[],
  { locales, defaultLocale }: SiteLocales,
): Readonly<Partial<Record<LocaleCode, ToDoCounts>>> {
  const others = locales.filter((locale) => locale !== defaultLocale);
  return Object.fromEntries(
    others.map((locale) => {
      const counts: Record<ToDoKind, number> = {
        outdated: 0,
        missing: 0,
        'machine-draft': 0,
        unreviewed: 0,
        reviewed: 0,
      };
      for (const record of records) {
        const pair = pairIn(record.texts, locale, defaultLocale);
        if (pair) counts[kindOf(pair)]++;
      }
      return [locale, counts];
    }),
  );
}

/** Everything in one locale, what needs work first; within a kind, campaigns before messages and then by title. */
export function listToDo(
  records: readonly DigestedRecord[],
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): readonly ToDoItem[] {
  const items = records.flatMap(({ collection, slug, texts }) => {
    const pair = pairIn(texts, locale, defaultLocale);
    if (!pair) return [];
    const title = texts[defaultLocale]?.title || slug;
    return [{ collection, slug, title, kind: kindOf(pair), segments: statesOfSegments(pair) }];
  });
  return items.sort(
    (a, b) =>
      toDoKinds.indexOf(a.kind) - toDoKinds.indexOf(b.kind) ||
      a.collection.localeCompare(b.collection) ||
      a.title.localeCompare(b.title, defaultLocale),
  );
}

/** Undefined for a record that needs no translation: without a source text, or withdrawn. */
function pairIn(
  texts: DigestedRecord['texts'],
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): TranslationPair | undefined {
  const source = texts[defaultLocale];
  if (!source || source.isWithdrawn) return undefined;
  const { segments, stamp } = texts[locale] ?? {};
  return { source: source.segments, translation: segments, stamp, typoFixes: source.typoFixes };
}

function kindOf(pair: TranslationPair): ToDoKind {
  const { kind } = translationState(pair);
  if (kind === 'source') throw new Error('A translation cannot be the source.');
  return kind;
}

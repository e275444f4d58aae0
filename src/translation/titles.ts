import type { TitledRecord } from '../domain/titled-record.ts';
import type { DigestedRecord } from './to-do.ts';

/** What every record is called in each of its languages, withdrawn ones too. */
export function titlesOf(records: readonly DigestedRecord[]): readonly TitledRecord[] {
  return records.map(({ collection, slug, texts }) => ({
    collection,
    slug,
    titles: Object.fromEntries(
      Object.entries(texts).flatMap(([locale, { title }]) => (title === '' ? [] : [[locale, title]])),
    ),
  }));
}

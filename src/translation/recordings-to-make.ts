import type { LocaleCode } from '../domain/locale.ts';
import type { RecordingToMake } from '../domain/segments.ts';
import type { DigestedRecord, SiteLocales } from './to-do.ts';

type LackingByLocale = Readonly<Partial<Record<LocaleCode, number>>>;

/** How many messages of each locale, the source's too, can be read and not heard. */
export function countRecordingsToMake(
  records: readonly DigestedRecord[],
  { locales, defaultLocale }: SiteLocales,
): LackingByLocale {
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      records.filter((record) => lacksRecording(record, locale, defaultLocale)).length,
    ]),
  );
}

/** The messages that can be read in a locale and not heard, by their title in the source. */
export function recordingsToMake(
  records: readonly DigestedRecord[],
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): readonly RecordingToMake[] {
  return records
    .filter((record) => lacksRecording(record, locale, defaultLocale))
    .map(({ slug, texts }) => ({ slug, title: texts[defaultLocale]?.title || slug }))
    .sort((a, b) => a.title.localeCompare(b.title, defaultLocale));
}

/** A text that is not written yet lacks its words first, and a withdrawn message should not be heard. */
function lacksRecording(
  { collection, texts }: DigestedRecord,
  locale: LocaleCode,
  defaultLocale: LocaleCode,
): boolean {
  const text = texts[locale];
  if (collection !== 'messages' || !text || texts[defaultLocale]?.isWithdrawn) return false;
  return Object.keys(text.segments).length > 0 && !text.hasRecording;
}

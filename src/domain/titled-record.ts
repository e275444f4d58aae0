import type { LocaleCode } from './locale.ts';
import { plainLetters } from './plain-letters.ts';
import type { TranslatedCollection } from './segments.ts';

/** What a record is called in the languages it has. */
export interface TitledRecord {
  readonly collection: TranslatedCollection;
  readonly slug: string;
  readonly titles: Readonly<Partial<Record<LocaleCode, string>>>;
}

/** A record that was found by its title in one language. */
export interface FoundTitle {
  readonly record: TitledRecord;
  readonly locale: LocaleCode;
  readonly title: string;
}

/**
 * The records of which a title, in whatever language, has every word that was typed; each record once. A word may stand
 * anywhere in a title, inside another as well: whole scripts have no spaces.
 *
 * @param first - the language whose titles come before those of others, such as the one that is worked in.
 */
export function findTitles(
  records: readonly TitledRecord[],
  typed: string,
  first: LocaleCode,
): readonly FoundTitle[] {
  const words = plainLetters(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return records.flatMap((record) => {
    const titles = Object.entries(record.titles) as readonly (readonly [LocaleCode, string])[]; // As they are typed.
    const found = titles
      .filter(([, title]) => words.every((word) => plainLetters(title).includes(word)))
      .sort(([a], [b]) => Number(b === first) - Number(a === first));
    return found.slice(0, 1).map(([locale, title]) => ({ record, locale, title }));
  });
}

/**
 * The text of each part of a record, by the part's name. Parts without text are left out, so that "no caption"
 * and "an empty caption" are the same.
 */
export type Segments = Readonly<Partial<Record<string, string>>>;

/**
 * Takes the named parts out of a record, each as one text. A list, such as the steps, is one part: its items
 * belong together, and the order of its items is part of what was translated.
 */
export function segmentsOf(names: readonly string[], record: Readonly<Record<string, unknown>>): Segments {
  const found = names.map((name) => [name, normalizedText(record[name])] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== ''));
}

/**
 * A text without what nobody reads: Unicode forms are unified, runs of blanks and line breaks become one blank.
 * So a re-wrapped paragraph does not make its translations look outdated.
 */
function normalizedText(value: unknown): string {
  if (Array.isArray(value)) return value.map(normalizedText).filter(Boolean).join('\n');
  if (typeof value !== 'string') return '';
  return value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

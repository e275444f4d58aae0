import type { CitedSource } from '../domain/catalog.ts';
import type { PageContext } from './page-context.ts';

/** A source as a reader can find it again. */
export interface CitedSourceLine {
  readonly title: string;
  /** Language tag of the title; its direction is left to its letters. */
  readonly titleLanguage: string;
  readonly href: string;
  /** Publisher, document number, place in it and year, each in its own writing. */
  readonly details: readonly string[];
}

export function sourceLines(
  sources: readonly CitedSource[],
  { translator }: PageContext,
): readonly CitedSourceLine[] {
  return sources.map(({ source, locator }) => ({
    title: source.title,
    titleLanguage: source.language,
    href: source.url,
    details: [source.publisher, source.reference, locator, translator.format.year(source.year)].filter(
      (detail) => detail !== undefined,
    ),
  }));
}

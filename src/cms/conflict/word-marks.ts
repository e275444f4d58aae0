import { diffWords } from '../../domain/word-diff.ts';

/** A run of words, and whether the other text lacks it. */
export interface MarkedRun {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * The words of a text, those marked that the other text does not have in this place.
 * @param languageTag - BCP 47.
 */
export function markWords(text: string, other: string, languageTag: string): readonly MarkedRun[] {
  return diffWords(other, text, languageTag)
    .filter(({ kind }) => kind !== 'deleted')
    .map(({ kind, words }) => ({ text: words.join(''), differs: kind === 'inserted' }));
}

import { diffWords } from '../../domain/word-diff.ts';

/** A run of words, and whether the other text lacks it. */
export interface MarkedRun {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * The words of a text, those marked that the other text does not have in this place. The blanks after a mark are not
 * part of it.
 * @param languageTag - BCP 47.
 */
export function markWords(text: string, other: string, languageTag: string): readonly MarkedRun[] {
  return diffWords(other, text, languageTag)
    .filter(({ kind }) => kind !== 'deleted')
    .flatMap(({ kind, words }) => {
      const run = words.join('');
      if (kind === 'same') return [{ text: run, differs: false }];
      const marked = run.trimEnd();
      const blanks = run.slice(marked.length);
      return [{ text: marked, differs: true }, ...(blanks === '' ? [] : [{ text: blanks, differs: false }])];
    });
}

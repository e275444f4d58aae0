import type { Opportunity } from './line-opportunities.ts';

/** Scripts that write no spaces between words, but do between phrases: Thai, Lao, Burmese, Khmer. */
const WITHOUT_WORD_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]/;

/**
 * The opportunities that stand between phrases, in scripts that mark no words: a dictionary tears a word from its
 * particle, which reads badly in large letters. The very same list for all other texts.
 */
export function betweenPhrases(opportunities: readonly Opportunity[], text: string): readonly Opportunity[] {
  if (!WITHOUT_WORD_SPACES.test(text)) return opportunities;
  return opportunities.filter(
    ({ position, required }) =>
      required ||
      !WITHOUT_WORD_SPACES.test(text.charAt(position - 1)) ||
      !WITHOUT_WORD_SPACES.test(text.charAt(position)),
  );
}

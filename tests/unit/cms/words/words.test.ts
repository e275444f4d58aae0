import { describe, expect, it } from 'vitest';
import english from '../../../../src/cms/words/en/index.ts';
import { placeholders, textsByPath, translationCases } from '../../../builders/desk-translations.ts';

const source = textsByPath(english);
const pluralEnding = /_(?:zero|one|two|few|many|other)$/;

/** The sentences' names, a counted one without its plural category. */
function namesOf(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(pluralEnding, '')))].sort();
}

describe.each(translationCases)('the desk’s own words in $language', ({ language, translation }) => {
  const texts = textsByPath(translation.words);

  it('say all that the English ones say, and nothing else', () => {
    expect(namesOf(texts)).toEqual(namesOf(source));
  });

  it('count as the language counts', () => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories];
    const counted = namesOf(source).filter((name) => source.has(`${name}_other`));
    const forms = (name: string) =>
      [...texts.keys()].filter((key) => key.replace(pluralEnding, '') === name).sort();
    expect(counted.map(forms)).toEqual(
      counted.map((name) => categories.map((category) => `${name}_${category}`).sort()),
    );
  });

  it('keep every placeholder; only one and two may leave out the number', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const name = key.replace(pluralEnding, '');
      const expected = placeholders(source.get(key) ?? source.get(`${name}_other`) ?? '');
      const own = placeholders(text);
      const mayOmitCount = /_(?:zero|one|two)$/.test(key);
      const kept = mayOmitCount ? [...own, '{{count}}', '{{count, number}}'] : own;
      return !expected.every((each) => kept.includes(each)) || !own.every((each) => expected.includes(each));
    });
    expect(wrong).toEqual([]);
  });
});

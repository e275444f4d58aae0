import { describe, expect, it } from 'vitest';
import { localeCodes, localeOf } from '../../../src/domain/locale.ts';
import { type Resource, resources } from '../../../src/i18n/resource.ts';

const PLURAL_ENDING = /_(?:zero|one|two|few|many|other)$/;

/** All strings of a locale by their full name, e.g. `message.share`. */
function stringsOf(resource: Resource, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(resource).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...stringsOf(value, `${path}${key}.`)],
    ),
  );
}

function namesOf(resource: Resource): readonly string[] {
  return [...new Set([...stringsOf(resource).keys()].map((key) => key.replace(PLURAL_ENDING, '')))].sort();
}

function placeholdersOf(text: string): readonly string[] {
  return (text.match(/\{\{[^}]+\}\}/g) ?? []).sort();
}

const english = stringsOf(resources.en);
const countedNames = [...english.keys()]
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -6));

describe.each(localeCodes)('the interface in %s', (code) => {
  const strings = stringsOf(resources[code]);

  it('has every string and no other', () => {
    expect(namesOf(resources[code])).toEqual(namesOf(resources.en));
  });

  it('leaves no string empty', () => {
    expect([...strings].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(countedNames)('has the plural forms of its own grammar for %s', (name) => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(code).languageTag).resolvedOptions();
    const endings = [...strings.keys()]
      .filter((key) => key.startsWith(`${name}_`))
      .map((key) => key.slice(name.length + 1));
    expect(endings.sort()).toEqual([...pluralCategories].sort());
  });

  it('keeps the placeholders of each string', () => {
    const strayed = [...strings].filter(([key, text]) => {
      const original = english.get(key) ?? english.get(key.replace(PLURAL_ENDING, '_other')) ?? '';
      const missing = placeholdersOf(original).filter((each) => !placeholdersOf(text).includes(each));
      const added = placeholdersOf(text).filter((each) => !placeholdersOf(original).includes(each));
      return added.length > 0 || (missing.length > 0 && !saysCountInWords(key));
    });
    expect(strayed).toEqual([]);
  });
});

/** "Two messages" is one word in Arabic: in these forms the number may be spelled out. */
function saysCountInWords(key: string): boolean {
  return /_(?:zero|one|two)$/.test(key);
}

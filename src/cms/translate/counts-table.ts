import { isLocaleCode, type LocaleCode, localeOf } from '../../domain/locale.ts';
import { type ToDoCounts, type ToDoKind, toDoKinds } from '../../domain/segments.ts';
import type { Site } from '../../domain/site.ts';
import { element } from '../element.ts';
import { languageInWords } from '../words/language-name.ts';
import { say, spokenLanguage } from '../words/say.ts';
import { inDigitsOf } from './digits.ts';
import { toDoName } from './to-do-collection.ts';

type CountsByLocale = Readonly<Partial<Record<LocaleCode, ToDoCounts>>>;

/** How the texts of every language stand. A language leads to a desk that was opened for it alone. */
export function countsTable(
  counts: CountsByLocale,
  { locales, defaultLocale }: Site,
): readonly HTMLElement[] {
  const others = locales.filter((code) => isLocaleCode(code) && code !== defaultLocale);
  if (others.length === 0) return [element('p', {}, say('translate.todo.nothing'))];
  const headings = toDoKinds.map((kind) => heading(say(`translate.todo.kind.${kind}`)));
  const rows = others.map((locale) => rowOf(locale, counts[locale]));
  return [
    element('p', {}, say('translate.todo.choose')),
    element(
      'table',
      { class: 'desk-counts' },
      element('thead', {}, element('tr', {}, heading(say('translate.todo.language')), ...headings)),
      element('tbody', {}, ...rows),
    ),
  ];
}

function heading(words: string): HTMLElement {
  return element('th', { scope: 'col' }, words);
}

function rowOf(locale: LocaleCode, counts: ToDoCounts | undefined): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, languageLink(locale)),
    ...toDoKinds.map((kind) => cell(kind, counts?.[kind] ?? 0)),
  );
}

/** Its own name first, in its own script. */
function languageLink(locale: LocaleCode): HTMLElement {
  const { ownName, languageTag, direction } = localeOf(locale);
  const name = languageInWords(locale);
  const link = element(
    'a',
    { href: `?lang=${locale}#/collections/${toDoName}`, hreflang: languageTag },
    element('bdi', { lang: languageTag, dir: direction }, ownName),
  );
  if (name !== ownName) link.append(' ', element('span', { class: 'desk-other-name' }, name));
  return link;
}

/** On a phone every number carries its heading, and what is zero is left out. */
function cell(kind: ToDoKind, count: number): HTMLElement {
  const attributes = { 'data-kind': kind, 'data-label': say(`translate.todo.kind.${kind}`) };
  return element(
    'td',
    count === 0 ? { ...attributes, 'data-zero': '' } : attributes,
    // Compared from row to row, so in the digits of the desk and not of each language.
    inDigitsOf(spokenLanguage(), count),
  );
}

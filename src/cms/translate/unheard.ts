import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import type { RecordingToMake } from '../../domain/segments.ts';
import type { Site } from '../../domain/site.ts';
import { element } from '../element.ts';
import { say, spokenLanguage } from '../words/say.ts';
import { inDigitsOf } from './digits.ts';
import { toDoName } from './to-do-collection.ts';

type Lacking = Readonly<Partial<Record<LocaleCode, number>>>;

/** How many texts of each language, the source's first, can be read and not heard. */
export function unheardCounts(lacking: Lacking, { locales, defaultLocale }: Site): HTMLElement {
  const others = locales.filter((locale) => locale !== defaultLocale);
  const rows = [defaultLocale, ...others].flatMap((locale) => {
    const count = lacking[locale] ?? 0;
    return count === 0 ? [] : [countOf(locale, count, locale === defaultLocale)];
  });
  if (rows.length === 0) return section(element('p', {}, say('translate.todo.unheard.none')));
  return section(
    element('p', {}, say('translate.todo.unheard.why')),
    element('ul', { class: 'desk-unheard' }, ...rows),
  );
}

function section(...content: readonly HTMLElement[]): HTMLElement {
  return element('section', {}, element('h3', {}, say('translate.todo.unheard.title')), ...content);
}

/** The source has no list of its own: its texts are those of the collection. */
function countOf(locale: LocaleCode, count: number, isSource: boolean): HTMLElement {
  const { ownName, languageTag, direction } = localeOf(locale);
  const href = isSource ? './#/collections/messages' : `?lang=${locale}#/collections/${toDoName}`;
  return element(
    'li',
    { 'data-locale': locale },
    element('a', { href, lang: languageTag, dir: direction }, ownName),
    ' ',
    countIn(spokenLanguage(), count),
  );
}

function countIn(locale: LocaleCode, count: number): HTMLElement {
  const digits = element('bdi', { lang: localeOf(locale).languageTag }, inDigitsOf(locale, count));
  return element('span', { class: 'desk-count' }, digits);
}

/** The texts of one language that can be read and not heard, folded away: words come first. */
export function unheardList(
  messages: readonly RecordingToMake[],
  locale: LocaleCode,
  { defaultLocale }: Site,
): readonly HTMLElement[] {
  if (messages.length === 0) return [];
  const { languageTag, direction } = localeOf(defaultLocale);
  const rows = messages.map(({ slug, title }) => {
    const href = `?lang=${locale}#/collections/messages/entries/${slug}`;
    return element('li', {}, element('a', { href, lang: languageTag, dir: direction }, title));
  });
  return [
    element(
      'details',
      { class: 'desk-unheard-texts' },
      element('summary', {}, say('translate.todo.unheard.title'), ' ', countIn(locale, messages.length)),
      element('p', {}, say('translate.todo.unheard.why')),
      element('ul', { class: 'desk-items' }, ...rows),
    ),
  ];
}

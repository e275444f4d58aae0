import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import type { Site } from '../../domain/site.ts';
import { type FoundTitle, findTitles } from '../../domain/titled-record.ts';
import { element } from '../element.ts';
import { languageInWords } from '../words/language-name.ts';
import { say } from '../words/say.ts';
import type { TitlesAnswer } from './to-do-source.ts';

export interface FindTextOptions {
  readonly site: Site;
  /** The one language that the desk was opened for: its titles come first. */
  readonly beside: LocaleCode | undefined;
  readonly titles: () => Promise<TitlesAnswer>;
}

/** How many results are shown: who sees more types another word. */
const mostResults = 12;

/** A field that finds a text by its title in any language; Decap's own search knows those of the source alone. */
export function findText(options: FindTextOptions): HTMLElement {
  const input = element('input', { type: 'search', autocomplete: 'off', dir: 'auto' });
  const answer = element('div', { role: 'status' });
  let loaded: Promise<TitlesAnswer> | undefined;
  input.addEventListener('focus', () => {
    loaded = undefined; // Titles change while the page stays open.
  });
  input.addEventListener('input', async () => {
    const typed = input.value;
    try {
      loaded ??= options.titles();
      const known = await loaded;
      if (known.pending > 0) loaded = undefined; // With the next letter more texts are read.
      if (typed === input.value) answer.replaceChildren(...resultsOf(known, typed, options));
    } catch {
      loaded = undefined;
      answer.replaceChildren(element('p', { role: 'alert' }, say('translate.todo.failed')));
    }
  });
  const form = element(
    'form',
    { class: 'desk-find', role: 'search' },
    element('label', {}, element('span', {}, say('translate.todo.find.label')), input),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return element('div', {}, form, answer);
}

function resultsOf(
  { titles, pending, total }: TitlesAnswer,
  typed: string,
  { site, beside }: FindTextOptions,
): readonly HTMLElement[] {
  if (typed.trim() === '') return [];
  const found = findTitles(titles, typed, beside ?? site.defaultLocale);
  const rows = found.slice(0, mostResults).map((result) => rowOf(result, site));
  const more = found.length - rows.length;
  const notes = [
    ...(found.length === 0 ? [say('translate.todo.find.none')] : []),
    ...(more > 0 ? [say('translate.todo.find.more', { count: more })] : []),
    ...(pending > 0 ? [say('translate.todo.counting', { done: total - pending, total })] : []),
  ];
  return [
    ...(rows.length > 0 ? [element('ul', { class: 'desk-items' }, ...rows)] : []),
    ...notes.map((note) => element('p', {}, note)),
  ];
}

/** Leads to the text in the language in which it was found. */
function rowOf({ record, locale, title }: FoundTitle, { defaultLocale }: Site): HTMLElement {
  const { collection, slug, titles } = record;
  const entry = `#/collections/${collection}/entries/${slug}`;
  const isSource = locale === defaultLocale;
  const href = isSource ? `./${entry}` : `?lang=${locale}${entry}`;
  const kind = `${say(`translate.todo.${collection}`)} · ${languageInWords(locale)}`;
  const source = element('bdi', inLanguage(defaultLocale), titles[defaultLocale] ?? slug);
  return element(
    'li',
    {},
    element('a', { href, ...inLanguage(locale) }, title),
    ' ',
    element('span', { class: 'desk-kind-of-record' }, kind),
    ...(isSource ? [] : [element('p', { class: 'desk-parts' }, source)]),
  );
}

function inLanguage(locale: LocaleCode) {
  const { languageTag, direction } = localeOf(locale);
  return { lang: languageTag, dir: direction };
}

import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import type { Site } from '../../domain/site.ts';
import { type FoundTitle, findTitles, type TitledRecord } from '../../domain/titled-record.ts';
import { element } from '../element.ts';
import { languageInWords } from '../words/language-name.ts';
import { say } from '../words/say.ts';

export interface FindTextOptions {
  readonly site: Site;
  /** The one language that the desk was opened for: its titles come first. */
  readonly beside: LocaleCode | undefined;
  readonly titles: () => Promise<readonly TitledRecord[]>;
}

/** How many results are shown: who sees more types another word. */
const mostResults = 12;

/** A field that finds a text by its title in any language; Decap's own search knows those of the source alone. */
export function findText(options: FindTextOptions): HTMLElement {
  const input = element('input', { type: 'search', autocomplete: 'off', dir: 'auto' });
  const answer = element('div', { role: 'status' });
  let loaded: Promise<readonly TitledRecord[]> | undefined;
  input.addEventListener('focus', () => {
    loaded = undefined; // Titles change while the page stays open.
  });
  input.addEventListener('input', async () => {
    const typed = input.value;
    try {
      loaded ??= options.titles();
      const records = await loaded;
      if (typed === input.value) answer.replaceChildren(...resultsOf(records, typed, options));
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
  records: readonly TitledRecord[],
  typed: string,
  { site, beside }: FindTextOptions,
): readonly HTMLElement[] {
  if (typed.trim() === '') return [];
  const found = findTitles(records, typed, beside ?? site.defaultLocale);
  if (found.length === 0) return [element('p', {}, say('translate.todo.find.none'))];
  const rows = found.slice(0, mostResults).map((result) => rowOf(result, site));
  const list = element('ul', { class: 'desk-items' }, ...rows);
  if (found.length <= mostResults) return [list];
  return [list, element('p', {}, say('translate.todo.find.more', { count: found.length - mostResults }))];
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

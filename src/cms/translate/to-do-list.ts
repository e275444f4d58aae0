import { type LocaleCode, localeOf } from '../../domain/locale.ts';
import { type ToDoItem, type ToDoKind, type TranslatedCollection, toDoKinds } from '../../domain/segments.ts';
import type { Site } from '../../domain/site.ts';
import type { DecapCollection } from '../decap-config-types.ts';
import { element } from '../element.ts';
import { languageInWords } from '../words/language-name.ts';
import { say } from '../words/say.ts';
import { inDigitsOf } from './digits.ts';
import { toDoName } from './to-do-collection.ts';

/** What editors call the parts of a text. */
export type FieldLabels = (collection: TranslatedCollection, part: string) => string;

/** The names that stand in the forms. */
export function fieldLabels(collections: readonly DecapCollection[]): FieldLabels {
  return (collection, part) => {
    const form = collections.find(({ name }) => name === collection);
    const fields = form && 'fields' in form ? form.fields : [];
    return fields.find(({ name }) => name === part)?.label ?? part;
  };
}

export interface ToDoListContext {
  readonly locale: LocaleCode;
  readonly site: Site;
  readonly labels: FieldLabels;
}

/** Everything in one language, what needs work first. */
export function toDoList(items: readonly ToDoItem[], context: ToDoListContext): readonly HTMLElement[] {
  const { locale } = context;
  const { ownName, languageTag, direction } = localeOf(locale);
  const groups = toDoKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [groupOf(kind, own, context)];
  });
  const isDone = items.length > 0 && items.every(({ kind }) => kind === 'reviewed');
  return [
    element(
      'h2',
      {},
      element('bdi', { lang: languageTag, dir: direction }, ownName),
      ...(languageInWords(locale) === ownName ? [] : [` · ${languageInWords(locale)}`]),
    ),
    element('p', {}, element('a', { href: `./#/collections/${toDoName}` }, say('translate.todo.all'))),
    ...(items.length === 0 ? [element('p', {}, say('translate.todo.nothing'))] : []),
    ...(isDone ? [element('p', {}, say('translate.todo.allDone'))] : []),
    ...groups,
  ];
}

/** What is done is folded away. */
function groupOf(kind: ToDoKind, items: readonly ToDoItem[], context: ToDoListContext): HTMLElement {
  const count = element(
    'bdi',
    { lang: localeOf(context.locale).languageTag },
    inDigitsOf(context.locale, items.length),
  );
  const title = [say(`translate.todo.kind.${kind}`), ' ', element('span', { class: 'desk-count' }, count)];
  const list = element(
    'ul',
    { class: 'desk-items', 'data-kind': kind },
    ...items.map((item) => rowOf(item, context)),
  );
  if (kind === 'reviewed') return element('details', {}, element('summary', {}, ...title), list);
  return element('section', {}, element('h3', {}, ...title), list);
}

function rowOf(item: ToDoItem, { site, locale, labels }: ToDoListContext): HTMLElement {
  const { languageTag, direction } = localeOf(site.defaultLocale);
  const { collection, slug, title } = item;
  return element(
    'li',
    {},
    element(
      'a',
      {
        href: `?lang=${locale}#/collections/${collection}/entries/${slug}`,
        lang: languageTag,
        dir: direction,
      },
      title,
    ),
    ' ',
    element('span', { class: 'desk-kind-of-record' }, say(`translate.todo.${collection}`)),
    ...partsOf(item, labels),
  );
}

/** Which parts stand how, unless all stand as the whole does. */
function partsOf({ collection, kind, segments }: ToDoItem, labels: FieldLabels): readonly HTMLElement[] {
  const all = Object.entries(segments);
  if (all.every(([, state]) => state === kind)) return [];
  return toDoKinds.flatMap((state) => {
    if (state === 'reviewed') return [];
    const parts = all.filter(([, own]) => own === state).map(([part]) => labels(collection, part));
    if (parts.length === 0) return [];
    const words = { state: say(`translate.todo.kind.${state}`), parts: parts.join(', ') };
    return [element('p', { class: 'desk-parts' }, say('translate.todo.parts', words))];
  });
}

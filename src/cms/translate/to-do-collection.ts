import { isTranslated } from '../../domain/segments.ts';
import type { DecapCollection, DecapConfig } from '../decap-config-types.ts';
import { say } from '../words/say.ts';

/** The name of the list of what there is to translate, in addresses. */
export const toDoName = 'to-translate';

/**
 * The configuration with the to-do list as its first page. To Decap it is a collection without any record, so that
 * it stands in the menu and is what editors see first; our own page takes the place of its empty list.
 */
export function withToDoList(config: DecapConfig): DecapConfig {
  const list = {
    name: toDoName,
    label: say('translate.todo.menu'),
    label_singular: say('translate.todo.menu'),
    description: say('translate.todo.intro'),
    format: 'yml',
    editor: { preview: false },
    delete: false,
    files: [],
  } as const;
  return { ...config, collections: [list, ...config.collections] };
}

/** What a translator works on: texts that have her language, and no new ones, which begin in the source language. */
export function onlyTranslated(collections: readonly DecapCollection[]): readonly DecapCollection[] {
  return collections
    .filter(({ name }) => isTranslated(name))
    .map((collection) => ('files' in collection ? collection : { ...collection, create: false }));
}

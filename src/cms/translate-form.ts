import { isLocaleCode } from '../domain/locale.ts';
import type { DecapCollection, DecapField } from './decap-config-types.ts';
import { languageName } from './decap-fields.ts';
import type { CollectionWords, FieldWords, FormWords } from './words/form-words.ts';

/** The words of the forms as the schemas have them, which is in English. */
export function wordsOfForm(collections: readonly DecapCollection[]): FormWords {
  return Object.fromEntries(collections.map((collection) => [collection.name, wordsOf(collection)]));
}

/** The same forms in another language. What it lacks stays in English. */
export function translateForm(
  collections: readonly DecapCollection[],
  words: FormWords,
): readonly DecapCollection[] {
  return collections.map((collection) => translateCollection(collection, words[collection.name]));
}

function wordsOf(collection: DecapCollection): CollectionWords {
  const { label, label_singular: singular, description } = collection;
  const common = { label, singular, description };
  if ('files' in collection) {
    const files = Object.fromEntries(collection.files.map((file) => [file.name, file.label]));
    return { ...common, files, fields: wordsOfFields(collection.files.flatMap(({ fields }) => fields)) };
  }
  const { view_groups: groups, fields } = collection;
  return {
    ...common,
    ...(groups && { groups: Object.fromEntries(groups.map((group) => [group.field, group.label])) }),
    fields: wordsOfFields(fields),
  };
}

function wordsOfFields(fields: readonly DecapField[]): Readonly<Record<string, FieldWords>> {
  return Object.fromEntries(fields.filter(isNamedByWords).map((field) => [field.name, wordsOfField(field)]));
}

function wordsOfField({ label, hint, options, label_singular: item, fields }: DecapField): FieldWords {
  const inside = wordsOfFields(fields ?? []);
  return {
    title: label,
    ...(hint !== undefined && { hint }),
    ...(options &&
      !areLanguages(options) && {
        options: Object.fromEntries(options.map((option) => [option.value, option.label])),
      }),
    ...(item !== undefined && { item }),
    ...(Object.keys(inside).length > 0 && { fields: inside }),
  };
}

function translateCollection(
  collection: DecapCollection,
  words: CollectionWords | undefined,
): DecapCollection {
  if (!words) return collection;
  const head = { label: words.label, label_singular: words.singular, description: words.description };
  if ('files' in collection) {
    const files = collection.files.map((file) => ({
      ...file,
      label: words.files?.[file.name] ?? file.label,
      fields: translateFields(file.fields, words.fields),
    }));
    return { ...collection, ...head, files };
  }
  const groups = collection.view_groups?.map((group) => ({
    ...group,
    label: words.groups?.[group.field] ?? group.label,
  }));
  return {
    ...collection,
    ...head,
    ...(groups && { view_groups: groups }),
    fields: translateFields(collection.fields, words.fields),
  };
}

type WordsByName = Readonly<Record<string, FieldWords>> | undefined;

function translateFields(fields: readonly DecapField[], words: WordsByName): readonly DecapField[] {
  return fields.map((field) => {
    const own = words?.[field.name];
    return own ? translateField(field, own) : field;
  });
}

function translateField(field: DecapField, { title, hint, item, options, fields }: FieldWords): DecapField {
  return {
    ...field,
    label: title,
    ...(hint !== undefined && { hint }),
    ...(item !== undefined && { label_singular: item }),
    ...(field.pattern && { pattern: translatePattern(field, hint) }),
    ...(field.options && {
      options: field.options.map(({ value, label }) => ({
        value,
        label: options?.[value] ?? (isLocaleCode(value) ? languageName(value) : label),
      })),
    }),
    ...(field.field && { field: { ...field.field, label: item ?? field.field.label } }),
    ...(field.fields && { fields: translateFields(field.fields, fields) }),
  };
}

/** A text of the wrong form is answered with the field's hint, if it has one. */
function translatePattern({ pattern, hint: english }: DecapField, hint: string | undefined) {
  if (!pattern) throw new Error('A field without a pattern has nothing to say about it.');
  const [form, sentence] = pattern;
  return [form, sentence === english && hint !== undefined ? hint : sentence] as const;
}

/** Fields and options for languages bear the languages' own names. */
function isNamedByWords({ text_locale: locale }: DecapField): boolean {
  return locale === undefined;
}

function areLanguages(options: NonNullable<DecapField['options']>): boolean {
  return options.every(({ value }) => isLocaleCode(value));
}

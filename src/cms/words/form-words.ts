/** What editors read of one field. */
export interface FieldWords {
  readonly title: string;
  readonly hint?: string;
  /** Names of what can be chosen, by value. */
  readonly options?: Readonly<Record<string, string>>;
  /** The name of one entry of a list. */
  readonly item?: string;
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/** What editors read of one collection. */
export interface CollectionWords {
  readonly label: string;
  readonly singular: string;
  readonly description: string;
  /** Names of the ways to group the list, by field. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Names of single files, where the collection is not a folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** The words of all forms, by the name of the collection. The English ones stand in the schemas. */
export type FormWords = Readonly<Record<string, CollectionWords>>;

/** The words of a field, found by its dotted path; numbers of list entries are passed over. */
export function fieldWordsAt(
  words: FormWords,
  collection: string,
  fieldPath: string,
): FieldWords | undefined {
  const names = fieldPath.split('.').filter((name) => !/^\d+$/.test(name));
  const top: { readonly fields?: Readonly<Record<string, FieldWords>> } | undefined = words[collection];
  return names.reduce<typeof top>((inner, name) => inner?.fields?.[name], top) as FieldWords | undefined;
}

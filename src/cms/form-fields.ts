import type { DecapCollection, DecapField } from './decap-config-types.ts';

/** A field of a collection's form as editors see it, in the desk's language; undefined for what no form shows. */
export function formField(
  collections: readonly DecapCollection[],
  collection: string,
  name: string,
): DecapField | undefined {
  const found = collections.find((candidate) => candidate.name === collection);
  if (!found) return undefined;
  const fields = 'files' in found ? found.files.flatMap((file) => file.fields) : found.fields;
  return fields.find((field) => field.name === name);
}

/** What a value of a field says, a line an item: chosen options by their names, groups field by field. */
export function linesOfValue(field: DecapField | undefined, value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value))
    return value.flatMap((item) => linesOfValue(field?.field ?? field, item).join(' · '));
  if (typeof value === 'object') {
    return Object.entries(value).map(([name, inner]) => {
      const own = field?.fields?.find((candidate) => candidate.name === name);
      return `${own?.label ?? name}: ${linesOfValue(own, inner).join(', ')}`;
    });
  }
  return [field?.options?.find((option) => option.value === value)?.label ?? String(value)];
}

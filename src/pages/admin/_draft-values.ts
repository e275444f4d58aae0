/** Reading a form that may hold anything yet: empty fields, nothing, values of the wrong kind. */
type Values = Readonly<Record<string, unknown>>;

/** A line without white space around it, as a saved file would have it; undefined when there is nothing. */
export function lineAt(values: Values, name: string): string | undefined {
  const value = values[name];
  const line = typeof value === 'string' ? value.trim() : '';
  return line === '' ? undefined : line;
}

/** The lines of a list that say something. */
export function linesAt(values: Values, name: string): string[] {
  const list = values[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => lineAt({ item }, 'item') ?? []);
}

export function numberAt(values: Values, name: string): number | undefined {
  const value = values[name];
  return typeof value === 'number' ? value : undefined;
}

export function recordAt(values: Values, name: string): Values | undefined {
  const value = values[name];
  return isRecord(value) ? value : undefined;
}

export function recordsAt(values: Values, name: string): readonly Values[] {
  const list = values[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

export function oneOf<Option extends string>(options: readonly Option[], value: unknown): Option | undefined {
  return options.find((option) => option === value);
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

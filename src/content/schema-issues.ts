import { z } from 'astro/zod';
import { describeField, type FieldDescription, innerSchema } from '../domain/field.ts';
import { error, type Issue } from '../domain/issue.ts';
import { nearestName } from './nearest-name.ts';
import type { Parsed } from './parse-yaml.ts';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Parses a record with its schema; every finding becomes an issue that names the field as the editor knows it. */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  value: Record<string, unknown>,
  file: string,
): Parsed<z.infer<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    issues: result.error.issues.flatMap((issue) => issuesFrom(issue, { schema, value, file })),
  };
}

interface Refused {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly file: string;
}

function issuesFrom(issue: ZodIssue, refused: Refused): Issue[] {
  const { schema, file } = refused;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, issue.path, refused));
  const place = { file, field: issue.path.join('.') };
  const description = describePath(schema, issue.path);
  const title = description?.title ?? String(issue.path.at(-1) ?? '');
  const value = valueAt(refused.value, issue.path);
  if (value === undefined || value === null) return [error('field-missing', place, { title })];
  if (isEmpty(value)) return [error('field-empty', place, { title })];
  switch (issue.code) {
    case 'invalid_type':
      return [error('field-wrong-type', place, { title, expected: issue.expected })];
    case 'invalid_value':
      return [error('field-not-an-option', place, { title, options: issue.values.map(String) })];
    case 'too_big':
    case 'too_small':
      return [error('field-out-of-range', place, { title, hint: description?.hint })];
    default:
      return [error('field-malformed', place, { title, hint: description?.hint })];
  }
}

function unknownKey(key: string, path: Path, { schema, file }: Refused): Issue {
  const parent = schemaAt(schema, path);
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  const field = [...path, key].join('.');
  return error('key-unknown', { file, field }, { key, suggestion: nearestName(key, known) });
}

function isEmpty(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** The description of the innermost described field on the way to the path. */
function describePath(schema: z.ZodType, path: Path): FieldDescription | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = schemaAt(schema, path.slice(0, length));
    const description = found && describeField(found);
    if (description) return description;
  }
  return undefined;
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return unwrapped(schema);
  const next = childOf(unwrapped(schema), key);
  if (!next) return undefined;
  return rest.length === 0 ? next : schemaAt(next, rest);
}

function childOf(container: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (container instanceof z.ZodObject) return container.shape[String(key)];
  return container instanceof z.ZodArray ? container.element : undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerSchema(schema);
  return inner ? unwrapped(inner) : schema;
}

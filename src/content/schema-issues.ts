import { z } from 'astro/zod';
import { error, type Issue } from '../domain/issue.ts';
import { forbiddenCharacter, isInvisible } from './letters.ts';
import { nearestName } from './nearest-name.ts';
import type { Parsed } from './parse-yaml.ts';
import { describePath, type Path, schemaAt } from './schema-path.ts';
import { withoutEmptyFields } from './without-empty-fields.ts';

type ZodIssue = z.core.$ZodIssue;

/** Parses a record with its schema; every finding becomes an issue that names the field as the editor knows it. */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  written: Record<string, unknown>,
  file: string,
): Parsed<z.infer<Schema>> {
  const value = withoutEmptyFields(written, schema);
  const result = schema.safeParse(value);
  const refused = { schema, value, file };
  const issues = letterIssues(value, [], refused);
  if (result.success && issues.length === 0) return { ok: true, value: result.data };
  // Of two findings in one field the letters are the cause: they cannot be seen, the form is their consequence.
  const reported = new Set(issues.map(({ field }) => field));
  const formIssues = (result.error?.issues ?? []).flatMap((issue) => issuesFrom(issue, refused));
  return { ok: false, issues: [...issues, ...formIssues.filter(({ field }) => !reported.has(field))] };
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

/** Texts in which a reader would see nothing, or which hold what may stand on no page. */
function letterIssues(value: unknown, path: Path, refused: Refused): Issue[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => letterIssues(inner, [...path, key], refused));
  if (typeof value !== 'string') return [];
  const place = { file: refused.file, field: path.join('.') };
  const title = describePath(refused.schema, path)?.title ?? String(path.at(-1) ?? '');
  const character = forbiddenCharacter(value);
  if (character !== undefined) return [error('text-unprintable', place, { title, character })];
  return value.trim() !== '' && isInvisible(value) ? [error('text-invisible', place, { title })] : [];
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

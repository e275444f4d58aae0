import { z } from 'astro/zod';
import { describeField, type FieldDescription, innerSchema } from '../domain/field.ts';

export type Path = readonly PropertyKey[];

/** The description of the innermost described field on the way to the path. */
export function describePath(schema: z.ZodType, path: Path): FieldDescription | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = schemaAt(schema, path.slice(0, length));
    const description = found && describeField(found);
    if (description) return description;
  }
  return undefined;
}

export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return unwrapped(schema);
  const next = childOf(schema, key);
  if (!next) return undefined;
  return rest.length === 0 ? next : schemaAt(next, rest);
}

/** The schema of one field, or of one item of a list. */
export function childOf(container: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const schema = unwrapped(container);
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerSchema(schema);
  return inner ? unwrapped(inner) : schema;
}

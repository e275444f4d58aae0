import type { z } from 'astro/zod';
import { childOf } from './schema-path.ts';

/**
 * The record without the fields that have a name and nothing after it (`claim:`): they are as good as left out. A name
 * that the schema does not know stays, to be reported, and so does an empty item of a list.
 */
export function withoutEmptyFields(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (!schema || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => withoutEmptyFields(item, childOf(schema, at)));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, inner, childOf(schema, key)] as const)
      .filter(([, inner, known]) => inner !== null || !known)
      .map(([key, inner, known]) => [key, withoutEmptyFields(inner, known)]),
  );
}

import { z } from 'astro/zod';

/** What an editor sees of a field, and which control the CMS gives it. Described once, beside the schema. */
export interface FieldDescription {
  /** The label, in an editor's words. */
  readonly title: string;
  /** One sentence under the label: what belongs here and why. */
  readonly hint?: string;
  readonly control: FieldControl;
  /** Characters (graphemes) that usually still fit a card; shown as a counter, decided by the card itself. */
  readonly comfortableLength?: number;
}

export type FieldControl =
  | { readonly kind: 'line' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'markdown' }
  | { readonly kind: 'date' }
  | { readonly kind: 'image' }
  | { readonly kind: 'audio' }
  | { readonly kind: 'focal-point' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'group' }
  | { readonly kind: 'localized' }
  | { readonly kind: 'list'; readonly itemTitle: string }
  | { readonly kind: 'choice'; readonly labels: Readonly<Record<string, string>> }
  | { readonly kind: 'choices'; readonly labels: Readonly<Record<string, string>> }
  | { readonly kind: 'reference'; readonly to: ReferenceTarget }
  | { readonly kind: 'references'; readonly to: ReferenceTarget };

export type ReferenceTarget = 'campaigns' | 'messages' | 'hotlines' | 'sources' | 'partners';

const descriptions = z.registry<FieldDescription>();

/** A copy of the schema that carries an editor-facing description; a copy, so that schemas can be shared. */
export function field<Schema extends z.ZodType>(schema: Schema, description: FieldDescription): Schema {
  const described = schema.clone();
  descriptions.add(described as z.ZodType, description);
  return described;
}

/** The description of a field, also when the schema was wrapped by `.optional()` or `.default()` afterwards. */
export function describeField(schema: z.core.$ZodType): FieldDescription | undefined {
  const own = descriptions.get(schema as z.ZodType);
  if (own) return own;
  const inner = innerSchema(schema);
  return inner ? describeField(inner) : undefined;
}

/** Whether a record may leave the field out. */
export function isOptionalField(schema: z.core.$ZodType): boolean {
  return schema._zod.optin === 'optional';
}

/** The schema inside `.optional()`, `.default()` and the like, or undefined when there is none. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = schema._zod;
  return 'innerType' in def ? (def.innerType as z.core.$ZodType) : undefined;
}

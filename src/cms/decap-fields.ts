import { z } from 'astro/zod';
import {
  describeField,
  type FieldDescription,
  innerSchema,
  isOptionalField,
  type ReferenceTarget,
} from '../domain/field.ts';
import { type LocaleCode, localeOf } from '../domain/locale.ts';
import type { DecapField } from './decap-config-types.ts';
import { languageInWords } from './words/language-name.ts';
import { say } from './words/say.ts';

/** The field by which a record is known in lists and menus. */
export const titleFields: Readonly<Record<ReferenceTarget, string>> = {
  campaigns: 'name',
  messages: 'headline',
  hotlines: 'name',
  sources: 'title',
  partners: 'name',
};

export interface FieldContext {
  readonly locales: readonly LocaleCode[];
  /** Whether each locale has a text of its own here. Undefined outside collections with locales. */
  readonly isPerLocale?: boolean;
}

/** Decap's fields for the described fields of a schema, in the schema's order. */
export function decapFields(schema: z.ZodObject, context: FieldContext): readonly DecapField[] {
  return Object.entries(schema.shape).map(([name, field]) => decapField(name, field, context));
}

/** @throws Error when the field has no description: then editors would see a bare key. */
function decapField(name: string, schema: z.core.$ZodType, context: FieldContext): DecapField {
  const description = describeField(schema);
  if (!description) throw new Error(`The field "${name}" has no description for editors.`);
  return {
    name,
    label: description.title,
    ...widgetFor(schema, description, context),
    ...(description.hint !== undefined && { hint: description.hint }),
    ...(isOptionalField(schema) && { required: false }),
    ...(context.isPerLocale !== undefined && { i18n: context.isPerLocale }),
    ...(description.comfortableLength !== undefined && { comfortable_length: description.comfortableLength }),
  };
}

type Widget = Pick<DecapField, 'widget'> & Partial<DecapField>;

/** One row per kind of control: which of Decap's widgets shows it, and with which options. */
function widgetFor(schema: z.core.$ZodType, description: FieldDescription, context: FieldContext): Widget {
  const { control } = description;
  switch (control.kind) {
    case 'line':
      return lineWidget(schema, description);
    case 'paragraph':
      return { widget: 'text' };
    case 'markdown':
      return markdownWidget;
    case 'date':
      return { widget: 'datetime', date_format: 'YYYY-MM-DD', time_format: false, format: 'YYYY-MM-DD' };
    case 'image':
      return { widget: 'image', choose_url: false };
    case 'audio':
      return { widget: 'audio' };
    case 'focal-point':
      return { widget: 'focal-point' };
    case 'hidden':
      return { widget: 'hidden' };
    case 'group':
      return { widget: 'object', collapsed: isOptionalField(schema), fields: nestedFields(schema, context) };
    case 'localized':
      return { widget: 'object', fields: textsByLocale(context) };
    case 'list':
      return listWidget(schema, control.itemTitle, context);
    case 'choice':
      return { widget: 'select', options: options(control.labels) };
    case 'choices':
      return { widget: 'select', options: options(control.labels), multiple: true, ...atLeast(schema) };
    case 'reference':
      return relationTo(control.to);
    case 'references':
      return { ...relationTo(control.to), multiple: true, ...atLeast(schema) };
  }
}

/** Only what a message may contain: no pictures, no code, no headings above the page's own. */
export const markdownWidget: Widget = {
  widget: 'markdown',
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
  modes: ['rich_text', 'raw'],
};

function lineWidget(schema: z.core.$ZodType, { hint }: FieldDescription): Widget {
  const { type, format, pattern, minimum, maximum } = limitsOf(schema);
  if (type === 'integer') {
    return {
      widget: 'number',
      value_type: 'int',
      ...(minimum !== undefined && { min: minimum }),
      ...(maximum !== undefined && { max: maximum }),
    };
  }
  if (format === 'uri') return { widget: 'string', pattern: [/^https:\/\/\S+$/u, say('form.addressNeeded')] };
  if (pattern === undefined) return { widget: 'string' };
  return {
    widget: 'string',
    pattern: [new RegExp(pattern, 'u'), hint ?? say('form.otherFormNeeded')],
  };
}

function listWidget(schema: z.core.$ZodType, itemTitle: string, context: FieldContext): Widget {
  const common = { widget: 'list', label_singular: itemTitle, collapsed: false, ...atLeast(schema) };
  const element = elementOf(schema);
  if (element instanceof z.ZodObject) return { ...common, fields: decapFields(element, context) };
  const item: DecapField = {
    name: 'item',
    label: itemTitle,
    ...lineWidget(element, { title: itemTitle, control: { kind: 'line' } }),
    ...(context.isPerLocale !== undefined && { i18n: context.isPerLocale }),
  };
  return { ...common, field: item, summary: '{{fields.item}}' };
}

function textsByLocale({ locales }: FieldContext): readonly DecapField[] {
  return locales.map((code) => ({
    name: code,
    label: languageName(code),
    widget: 'text',
    required: false,
    text_locale: code,
  }));
}

/** The language's own name first, then the one in the desk's language: `العربية · Arabic`. */
export function languageName(code: LocaleCode): string {
  const { ownName } = localeOf(code);
  const nameHere = languageInWords(code);
  return ownName === nameHere ? ownName : `${ownName} · ${nameHere}`;
}

function relationTo(target: ReferenceTarget): Widget {
  const title = titleFields[target];
  return {
    widget: 'relation',
    collection: target,
    value_field: '{{slug}}',
    search_fields: [title],
    display_fields: [title],
    options_length: 500,
  };
}

function options(labels: Readonly<Record<string, string>>): readonly { label: string; value: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function nestedFields(schema: z.core.$ZodType, context: FieldContext): readonly DecapField[] {
  const object = unwrapped(schema);
  if (!(object instanceof z.ZodObject)) throw new Error('A group of fields must be an object.');
  return decapFields(object, context);
}

function atLeast(schema: z.core.$ZodType): Pick<DecapField, 'min'> {
  const { minItems } = limitsOf(schema);
  return minItems === undefined ? {} : { min: minItems };
}

function elementOf(schema: z.core.$ZodType): z.core.$ZodType {
  const list = unwrapped(schema);
  if (!(list instanceof z.ZodArray)) throw new Error('A list field must be an array.');
  return list.element;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerSchema(schema);
  return inner ? unwrapped(inner) : schema;
}

function limitsOf(schema: z.core.$ZodType) {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../domain/front-matter.ts';
import type { KeyOrder } from './key-order.ts';

/** A record as a file holds it; the Markdown below the front matter stands under `body`. */
export type FileRecord = Readonly<Record<string, unknown>>;

/**
 * Reads YAML front matter and the Markdown below it. No other language is read, least of all `---js`, which
 * some readers of such files would run. An empty text is an empty record.
 *
 * @throws Error when the text is not of that form, or the YAML is wrong.
 */
export function parseMarkdownFile(text: string): FileRecord {
  if (text === '') return {};
  const matter = splitFrontMatter(text);
  if (!matter) throw new Error('The file does not begin with "---", YAML and "---".');
  const record = parseYamlFile(matter.yaml);
  const body = trimmedBody(matter.body);
  return body === '' ? record : { ...record, body };
}

/** @throws Error when the YAML is wrong or is not a list of `name: value`. */
export function parseYamlFile(text: string): FileRecord {
  const value: unknown = parse(text, { maxAliasCount: 0 }) ?? {};
  if (!isRecord(value)) throw new Error('The file must consist of lines of the form "name: value".');
  return value;
}

/**
 * Writes front matter and Markdown so that a file looks the same whoever saved it: keys in the schema's order,
 * one item a line, no empty fields, no folded lines, one line end at the end.
 */
export function writeMarkdownFile({ body, ...record }: FileRecord, order: KeyOrder): string {
  const text = trimmedBody(typeof body === 'string' ? body : '');
  return `---\n${writeYamlFile(record, order)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

export function writeYamlFile(record: FileRecord, order: KeyOrder): string {
  const arranged = arrange(record, order);
  if (!isRecord(arranged)) return '';
  return stringify(arranged, { lineWidth: 0, aliasDuplicateObjects: false });
}

function trimmedBody(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
}

/** The value in the schema's order and without what is empty; undefined when nothing is left. */
function arrange(value: unknown, order: KeyOrder): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map((item) => arrange(item, order)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value ?? undefined;
  const entries = inOrder(Object.keys(value), order)
    .map((key) => [key, arrange(value[key], order[key] ?? {})] as const)
    .filter(([, content]) => content !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Keys that the schema does not know come last, so that a file from a newer version loses nothing. */
function inOrder(keys: readonly string[], order: KeyOrder): readonly string[] {
  const known = Object.keys(order).filter((key) => keys.includes(key));
  const unknown = keys.filter((key) => !Object.hasOwn(order, key)).sort();
  return [...known, ...unknown];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

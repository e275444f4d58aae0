import { z } from 'astro/zod';
import { type CollectionName, recordFile } from '../domain/content-folder.ts';
import { error, type Issue } from '../domain/issue.ts';
import type { LocaleCode } from '../domain/locale.ts';
import type { TextRole } from './file-role.ts';
import { splitFrontMatter } from './front-matter.ts';
import { renderBody } from './markdown.ts';
import { parseYaml } from './parse-yaml.ts';
import { parseRecord } from './schema-issues.ts';

export interface TextFile {
  readonly role: TextRole;
  readonly text: string;
}

export interface LocalizedFiles {
  readonly collection: CollectionName;
  readonly files: readonly TextFile[];
  readonly defaultLocale: LocaleCode;
  /** Findings are added here. */
  readonly issues: Issue[];
}

interface Body {
  readonly body: string;
  readonly bodyHtml: string;
}

export interface LocalizedSchemas<Facts extends z.ZodObject, Text extends z.ZodObject, Finished> {
  readonly facts: Facts;
  readonly text: Text;
  /** Puts a text and its body together, or leaves the body out. */
  readonly finish: (text: z.infer<Text>, body: Body) => Finished;
}

export interface LocalizedRecord<Facts, Finished> {
  readonly id: string;
  readonly facts: Facts;
  readonly texts: Partial<Record<LocaleCode, Finished>>;
}

/**
 * Merges the files of one record: once-only facts come from the default locale's file alone, so that they
 * cannot differ between locales. A record whose default file has errors is left out, its errors are reported.
 */
export function parseLocalized<Facts extends z.ZodObject, Text extends z.ZodObject, Finished>(
  source: LocalizedFiles,
  { facts, text, finish }: LocalizedSchemas<Facts, Text, Finished>,
): LocalizedRecord<z.infer<Facts>, Finished>[] {
  const ids = [...new Set(source.files.map(({ role }) => role.id))].sort();
  return ids.flatMap((id) => {
    const files = source.files.filter(({ role }) => role.id === id);
    const defaultFile = files.find(({ role }) => role.locale === source.defaultLocale);
    const translations = files.filter((file) => file !== defaultFile);
    if (!defaultFile) source.issues.push(...translations.map((file) => orphan(file, source)));
    const main = defaultFile && readText(defaultFile, z.strictObject({ ...facts.shape, ...text.shape }), source);
    const texts: Partial<Record<LocaleCode, Finished>> = {};
    if (main) texts[source.defaultLocale] = finish(onlyFieldsOf(text, main.value), main.body);
    for (const file of translations) {
      const read = readTranslation(file, facts, text, source);
      if (read) texts[file.role.locale] = finish(read.value, read.body);
    }
    return main ? [{ id, facts: onlyFieldsOf(facts, main.value), texts }] : [];
  });
}

/** Takes one schema's fields out of a merged record that was parsed already. */
function onlyFieldsOf<Schema extends z.ZodObject>(schema: Schema, value: unknown): z.infer<Schema> {
  return schema.strip().parse(value) as z.infer<Schema>; // `strip()` widens the type, not the value.
}

function orphan({ role }: TextFile, { collection, defaultLocale }: LocalizedFiles): Issue {
  return error('source-text-missing', { file: role.file }, { sourceFile: recordFile(collection, role.id, defaultLocale) });
}

function readTranslation<Text extends z.ZodObject>(file: TextFile, facts: z.ZodObject, text: Text, source: LocalizedFiles) {
  const found: Issue[] = [];
  const read = readText(file, text, { ...source, issues: found });
  source.issues.push(...found.map((issue) => aboutFacts(issue, facts, file, source)));
  return read;
}

/** A once-only key in a translation is not a misspelling: say where it belongs. */
function aboutFacts(issue: Issue, facts: z.ZodObject, { role }: TextFile, { collection, defaultLocale }: LocalizedFiles): Issue {
  if (issue.code !== 'key-unknown' || !Object.hasOwn(facts.shape, issue.args.key)) return issue;
  const { key } = issue.args;
  const file = recordFile(collection, role.id, defaultLocale);
  return error('key-only-in-default-locale', { file: role.file, field: key }, { key, file });
}

function readText<Schema extends z.ZodType>({ role, text }: TextFile, schema: Schema, { collection, issues }: LocalizedFiles) {
  const { file } = role;
  const matter = splitFrontMatter(text, file);
  if ('code' in matter) {
    issues.push(matter);
    return undefined;
  }
  const yaml = parseYaml(matter.yaml, file, 2);
  const record = yaml.ok ? parseRecord(schema, yaml.value, file) : yaml;
  const rendered = readBody(matter.body, matter.linesBeforeBody, file, collection);
  issues.push(...(record.ok ? [] : record.issues), ...rendered.issues);
  if (!record.ok || rendered.issues.length > 0) return undefined;
  return { value: record.value, body: { body: matter.body, bodyHtml: rendered.html } };
}

/** Only messages have a body; below a campaign's front matter it would be lost unseen. */
function readBody(body: string, linesBefore: number, file: string, collection: CollectionName) {
  if (collection === 'messages') return renderBody(body, file, linesBefore);
  const issues = body.trim() === '' ? [] : [error('key-unknown', { file, field: 'body' }, { key: 'body', suggestion: undefined })];
  return { html: '', issues };
}

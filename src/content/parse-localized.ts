import { z } from 'astro/zod';
import { type CollectionName, recordFile } from '../domain/content-folder.ts';
import { type FrontMatter, foreignLanguage, splitFrontMatter } from '../domain/front-matter.ts';
import { error, type Issue } from '../domain/issue.ts';
import type { LocaleCode } from '../domain/locale.ts';
import type { TextRole } from './file-role.ts';
import { type RenderedBody, renderBody } from './markdown.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import { parseRecord } from './schema-issues.ts';
import type { WithRole } from './sort-files.ts';

type TextFile = WithRole<TextRole>;

export interface LocalizedFiles {
  readonly collection: CollectionName;
  readonly files: readonly TextFile[];
  /** Whether a file, as issues name it, is there and cannot be read: its translations are not orphans. */
  readonly isUnreadable: (file: string) => boolean;
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
  schemas: LocalizedSchemas<Facts, Text, Finished>,
): LocalizedRecord<z.infer<Facts>, Finished>[] {
  const filesOf = Map.groupBy(source.files, ({ role }) => role.id);
  // Zod compiles a schema when it is first used, which takes longer than to read a record.
  const whole = z.strictObject({ ...schemas.facts.shape, ...schemas.text.shape });
  const ids = [...filesOf.keys()].sort();
  return ids.flatMap((id) => {
    const files = filesOf.get(id) ?? [];
    return mergeFiles(id, { ...source, files }, { ...schemas, whole });
  });
}

function mergeFiles<Facts extends z.ZodObject, Text extends z.ZodObject, Finished>(
  id: string,
  { collection, files, isUnreadable, defaultLocale, issues }: LocalizedFiles,
  { facts, text, whole, finish }: LocalizedSchemas<Facts, Text, Finished> & { readonly whole: z.ZodObject },
): LocalizedRecord<z.infer<Facts>, Finished>[] {
  const sourceFile = recordFile(collection, id, defaultLocale);
  const defaultFile = files.find(({ role }) => role.locale === defaultLocale);
  const main = defaultFile && readText(defaultFile, whole);
  if (main && !main.ok) issues.push(...main.issues);
  const texts: Partial<Record<LocaleCode, Finished>> = {};
  if (main?.ok) texts[defaultLocale] = finish(onlyFieldsOf(text, main.value.record), main.value.body);
  const isOrphan = !defaultFile && !isUnreadable(sourceFile);
  for (const file of files.filter((candidate) => candidate !== defaultFile)) {
    if (isOrphan) issues.push(error('source-text-missing', { file: file.role.file }, { sourceFile }));
    const translation = readText(file, text);
    if (translation.ok) texts[file.role.locale] = finish(translation.value.record, translation.value.body);
    else issues.push(...translation.issues.map((issue) => aboutFacts(issue, facts, sourceFile)));
  }
  return main?.ok ? [{ id, facts: onlyFieldsOf(facts, main.value.record), texts }] : [];
}

/** Takes one schema's fields out of a merged record that was parsed already. */
function onlyFieldsOf<Schema extends z.ZodObject>(schema: Schema, value: unknown): z.infer<Schema> {
  return schema.strip().parse(value) as z.infer<Schema>; // `strip()` widens the type, not the value.
}

/** A once-only key in a translation is not a misspelling: say where it belongs. */
function aboutFacts(issue: Issue, facts: z.ZodObject, sourceFile: string): Issue {
  if (issue.code !== 'key-unknown' || !Object.hasOwn(facts.shape, issue.args.key)) return issue;
  const { key } = issue.args;
  return error('key-only-in-default-locale', { file: issue.file, field: key }, { key, file: sourceFile });
}

function readText<Schema extends z.ZodType>(
  { role, text }: TextFile,
  schema: Schema,
): Parsed<{ record: z.infer<Schema>; body: Body }> {
  const matter = splitFrontMatter(text);
  if (!matter) return { ok: false, issues: [withoutFrontMatter(text, role.file)] };
  const yaml = parseYaml(matter.yaml, role.file, 2);
  const record = yaml.ok ? parseRecord(schema, yaml.value, role.file) : yaml;
  const rendered = readBody(matter, role);
  if (record.ok && rendered.issues.length === 0) {
    return {
      ok: true,
      value: { record: record.value, body: { body: matter.body, bodyHtml: rendered.html } },
    };
  }
  return { ok: false, issues: [...(record.ok ? [] : record.issues), ...rendered.issues] };
}

function withoutFrontMatter(text: string, file: string): Issue {
  const language = foreignLanguage(text);
  if (language === undefined) return error('front-matter-missing', { file }, {});
  return language.startsWith('#')
    ? error('front-matter-remark', { file }, {})
    : error('front-matter-not-yaml', { file }, { language });
}

/** Only messages have a body; below a campaign's front matter it would be lost unseen. */
function readBody({ body, linesBeforeBody }: FrontMatter, { collection, file }: TextRole): RenderedBody {
  if (collection === 'messages') return renderBody(body, file, linesBeforeBody);
  if (body.trim() === '') return { html: '', issues: [] };
  return {
    html: '',
    issues: [error('key-unknown', { file, field: 'body' }, { key: 'body', suggestion: undefined })],
  };
}

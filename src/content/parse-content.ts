import type { z } from 'astro/zod';
import { campaignFacts, campaignText } from '../domain/campaign.ts';
import { type CollectionName, siteFile } from '../domain/content-folder.ts';
import { hotline } from '../domain/hotline.ts';
import { error, type Issue, warning } from '../domain/issue.ts';
import { messageFacts, messageText } from '../domain/message.ts';
import { partner } from '../domain/partner.ts';
import type { ContentRecords } from '../domain/record.ts';
import { type Site, site as siteSchema } from '../domain/site.ts';
import { source } from '../domain/source.ts';
import { type RecordRole, roleOf, type TextRole, wellNamed } from './file-role.ts';
import { parseLocalized, type TextFile } from './parse-localized.ts';
import { parseYaml } from './parse-yaml.ts';
import type { RawContent, RawFile } from './raw-content.ts';
import { parseRecord } from './schema-issues.ts';

export interface ParsedContent {
  /** Undefined when `site.yml` cannot be used: without it there is no default locale. */
  readonly records: ContentRecords | undefined;
  readonly issues: readonly Issue[];
  /** Every record that has a file, parsed or not, so that one fault is not reported twice. */
  readonly knownIds: Readonly<Record<CollectionName, ReadonlySet<string>>>;
}

interface RecordFile {
  readonly role: RecordRole;
  readonly text: string;
}

/** Turns raw files into typed records and collects every problem on the way. Never throws for bad content. */
export function parseContent(raw: RawContent): ParsedContent {
  const issues: Issue[] = raw.unreadable.map(({ path, reason }) =>
    error('file-unreadable', { file: `content/${path}` }, { reason }),
  );
  const { textFiles, recordFiles } = sortByRole(raw.files, issues);
  const site = parseSite(raw.files, issues);
  const knownIds = idsByCollection([...textFiles, ...recordFiles].map(({ role }) => role));
  if (!site) return { records: undefined, issues, knownIds };

  const enabled = textFiles.filter(({ role }) => isEnabled(role, site, issues));
  const shared = <Schema extends z.ZodObject>(collection: CollectionName, schema: Schema) =>
    parseShared(recordFiles, collection, schema, issues);
  const localized = (collection: CollectionName) => ({
    collection,
    files: enabled.filter(({ role }) => role.collection === collection),
    defaultLocale: site.defaultLocale,
    issues,
  });
  const campaigns = parseLocalized(localized('campaigns'), {
    facts: campaignFacts,
    text: campaignText,
    finish: (text) => text,
  });
  const messages = parseLocalized(localized('messages'), {
    facts: messageFacts,
    text: messageText,
    finish: (text, body) => ({ ...text, ...body }),
  });
  return {
    records: {
      site,
      campaigns: campaigns.map(({ id, facts, texts }) => ({ id, ...facts, texts })),
      messages: messages.map(({ id, facts, texts }) => ({ id, ...facts, texts })),
      hotlines: shared('hotlines', hotline),
      sources: shared('sources', source),
      partners: shared('partners', partner),
    },
    issues,
    knownIds,
  };
}

function sortByRole(files: readonly RawFile[], issues: Issue[]) {
  const textFiles: TextFile[] = [];
  const recordFiles: RecordFile[] = [];
  const seen = new Map<string, string>();
  for (const { path, text } of lowerCaseFirst(files)) {
    const role = roleOf(path);
    if ('code' in role) issues.push(role);
    else if (role.kind !== 'site' && isFirstOfItsName(role, path, seen, issues)) {
      if (role.kind === 'text') textFiles.push({ role, text });
      else recordFiles.push({ role, text });
    }
  }
  return { textFiles, recordFiles };
}

/** So that of two names that differ in capitals only, the well-named file stays and the other is reported. */
function lowerCaseFirst(files: readonly RawFile[]): RawFile[] {
  const hasCapitals = ({ path }: RawFile) => Number(path !== path.toLowerCase());
  return [...files].sort((a, b) => hasCapitals(a) - hasCapitals(b));
}

/** Names that differ in capitals only are one address: the second is a duplicate, a lone one is badly named. */
function isFirstOfItsName(role: TextRole | RecordRole, path: string, seen: Map<string, string>, issues: Issue[]): boolean {
  const file = `content/${path}`;
  const key = path.toLowerCase();
  const otherFile = seen.get(key);
  if (otherFile !== undefined) {
    issues.push(error('slug-duplicate', { file }, { slug: role.id.toLowerCase(), otherFile }));
    return false;
  }
  seen.set(key, file);
  if (wellNamed(role.id)) return true;
  issues.push(error('file-name-invalid', { file }, {}));
  return false;
}

function isEnabled(role: TextRole, site: Site, issues: Issue[]): boolean {
  if (site.locales.includes(role.locale) || role.locale === site.defaultLocale) return true;
  issues.push(warning('locale-not-enabled', { file: role.file }, { folder: role.locale }));
  return false;
}

function parseSite(files: readonly RawFile[], issues: Issue[]): Site | undefined {
  const raw = files.find(({ path }) => path === siteFile);
  const file = `content/${siteFile}`;
  if (!raw) {
    issues.push(error('site-missing', { file }, {}));
    return undefined;
  }
  return parseYamlRecord(siteSchema, raw.text, file, issues);
}

function parseShared<Schema extends z.ZodObject>(
  files: readonly RecordFile[],
  collection: CollectionName,
  schema: Schema,
  issues: Issue[],
): (z.infer<Schema> & { id: string })[] {
  return files
    .filter(({ role }) => role.collection === collection)
    .flatMap(({ role, text }) => {
      const record = parseYamlRecord(schema, text, role.file, issues);
      return record ? [{ ...record, id: role.id }] : [];
    });
}

function parseYamlRecord<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
  issues: Issue[],
): z.infer<Schema> | undefined {
  const yaml = parseYaml(text, file);
  const record = yaml.ok ? parseRecord(schema, yaml.value, file) : yaml;
  if (record.ok) return record.value;
  issues.push(...record.issues);
  return undefined;
}

function idsByCollection(roles: readonly (TextRole | RecordRole)[]): ParsedContent['knownIds'] {
  const ids = (collection: CollectionName) =>
    new Set(roles.filter((role) => role.collection === collection).map(({ id }) => id));
  return {
    campaigns: ids('campaigns'),
    messages: ids('messages'),
    hotlines: ids('hotlines'),
    sources: ids('sources'),
    partners: ids('partners'),
  };
}

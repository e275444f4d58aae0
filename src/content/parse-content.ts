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
import { type FileRole, type RecordRole, roleOf, type TextRole } from './file-role.ts';
import { parseLocalized } from './parse-localized.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import type { RawContent } from './raw-content.ts';
import { parseRecord } from './schema-issues.ts';
import { sortFiles, type WithRole } from './sort-files.ts';

export interface ParsedContent {
  /** Undefined when `site.yml` cannot be used: without it there is no default locale. */
  readonly records: ContentRecords | undefined;
  readonly issues: readonly Issue[];
  /** Every record that has a file, parsed or not, so that one fault is not reported twice. */
  readonly knownIds: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** Collections with a folder that cannot be read: which records they have is not known. */
  readonly hidden: ReadonlySet<string>;
}

/** Turns raw files into typed records and collects every problem on the way. Never throws for bad content. */
export function parseContent(raw: RawContent): ParsedContent {
  const { textFiles, recordFiles, issues: misplaced } = sortFiles(raw.files);
  const issues: Issue[] = [
    ...raw.unreadable.map(({ path, obstacle }) =>
      error('file-unreadable', { file: `content/${path}` }, { obstacle }),
    ),
    ...misplaced,
  ];
  const unreadable = raw.unreadable.map(({ path }) => ({ path, role: roleOf(path) }));
  const roles = [...textFiles, ...recordFiles, ...unreadable].map(({ role }) => role).filter(isRecord);
  const knownIds = idsByCollection(roles);
  const hidden = new Set(
    unreadable.filter(({ role }) => 'code' in role).map(({ path }) => path.split('/')[0] ?? ''),
  );
  const site = parseSite(raw);
  if (!site.ok) return { records: undefined, issues: [...issues, ...site.issues], knownIds, hidden };
  const isUnreadable = (file: string) =>
    unreadable.some(({ path }) => file === `content/${path}` || file.startsWith(`content/${path}/`));
  const localized = parseLocalizedRecords({ textFiles, isUnreadable, site: site.value, issues });
  const shared = parseSharedRecords(recordFiles, issues);
  return { records: { site: site.value, ...localized, ...shared }, issues, knownIds, hidden };
}

function isRecord(role: FileRole | Issue): role is TextRole | RecordRole {
  return 'kind' in role && role.kind !== 'site';
}

function parseSite({ files, unreadable }: RawContent): Parsed<Site> {
  const raw = files.find(({ path }) => path === siteFile);
  const file = `content/${siteFile}`;
  if (raw) return parseYamlRecord(siteSchema, raw.text, file);
  const isThere = unreadable.some(({ path }) => path === siteFile);
  return { ok: false, issues: isThere ? [] : [error('site-missing', { file }, {})] };
}

interface LocalizedContent {
  readonly textFiles: readonly WithRole<TextRole>[];
  /** Whether a file is there all the same. Files as issues name them. */
  readonly isUnreadable: (file: string) => boolean;
  readonly site: Site;
  /** Findings are added here. */
  readonly issues: Issue[];
}

/** Campaigns and messages of the locales that the site has switched on. */
function parseLocalizedRecords({ textFiles, isUnreadable, site, issues }: LocalizedContent) {
  const isEnabled = ({ role }: WithRole<TextRole>) =>
    site.locales.includes(role.locale) || role.locale === site.defaultLocale;
  const idle = textFiles.filter((file) => !isEnabled(file));
  issues.push(
    ...idle.map(({ role }) => warning('locale-not-enabled', { file: role.file }, { folder: role.locale })),
  );
  const filesOf = (collection: CollectionName) => ({
    collection,
    files: textFiles.filter((file) => isEnabled(file) && file.role.collection === collection),
    isUnreadable,
    defaultLocale: site.defaultLocale,
    issues,
  });
  const campaigns = parseLocalized(filesOf('campaigns'), {
    facts: campaignFacts,
    text: campaignText,
    finish: (text) => text,
  });
  const messages = parseLocalized(filesOf('messages'), {
    facts: messageFacts,
    text: messageText,
    finish: (text, body) => ({ ...text, ...body }),
  });
  return {
    campaigns: campaigns.map(({ id, facts, texts }) => ({ id, ...facts, texts })),
    messages: messages.map(({ id, facts, texts }) => ({ id, ...facts, texts })),
  };
}

/** Records that are one file for all locales. Findings are added to `issues`. */
function parseSharedRecords(recordFiles: readonly WithRole<RecordRole>[], issues: Issue[]) {
  const parseAll = <Schema extends z.ZodObject>(collection: CollectionName, schema: Schema) =>
    recordFiles
      .filter(({ role }) => role.collection === collection)
      .flatMap(({ role, text }) => {
        const record = parseYamlRecord(schema, text, role.file);
        if (record.ok) return [{ ...record.value, id: role.id }];
        issues.push(...record.issues);
        return [];
      });
  return {
    hotlines: parseAll('hotlines', hotline),
    sources: parseAll('sources', source),
    partners: parseAll('partners', partner),
  };
}

function parseYamlRecord<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
): Parsed<z.infer<Schema>> {
  const yaml = parseYaml(text, file);
  return yaml.ok ? parseRecord(schema, yaml.value, file) : yaml;
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

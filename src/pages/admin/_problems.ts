import { z } from 'astro/zod';
import { sentenceOf } from '../../checks/explain.ts';
import { bodyTitle } from '../../cms/decap-config.ts';
import type { Problem } from '../../cms/notice.ts';
import { bodyFaults } from '../../cms/save/body-faults.ts';
import type { EntryFile } from '../../cms/save/files-of-entry.ts';
import { parseRecord } from '../../content/schema-issues.ts';
import { campaignFacts, campaignText } from '../../domain/campaign.ts';
import { recordFile, siteFile } from '../../domain/content-folder.ts';
import { describeField } from '../../domain/field.ts';
import { hotline } from '../../domain/hotline.ts';
import { error, type Issue } from '../../domain/issue.ts';
import { localeOf } from '../../domain/locale.ts';
import { messageFacts, messageText } from '../../domain/message.ts';
import { partner } from '../../domain/partner.ts';
import { type Site, site as siteSchema } from '../../domain/site.ts';
import { source } from '../../domain/source.ts';
import { ruleIssues } from './_rules.ts';
import { today } from './_today.ts';

/** Said when the rules could not be asked: they need a source text that follows its schema. */
export const moreMayFollow = 'More may show once these are put right.';

/** What keeps the files of one record from being published, in all its locales. */
export function findProblems(files: readonly EntryFile[], site: Site): readonly Problem[] {
  const wellFormed = files.filter((file) => schemaIssues(file, site).length === 0);
  const canAskRules = wellFormed.some((file) => isSource(file, site));
  const issues = [
    ...sourceIssues(files, site),
    ...files.flatMap((file) => [...schemaIssues(file, site), ...bodyIssues(file)]),
    ...(canAskRules ? ruleIssues(wellFormed, site, today()) : []),
  ];
  const problems = issues
    .filter(({ severity }) => severity === 'error')
    .flatMap((issue) => {
      const file = files.find((own) => pathOf(own) === issue.file);
      return file ? [problemOf(issue, file, site)] : [];
    });
  return canAskRules || problems.length === 0 ? problems : [...problems, { sentence: moreMayFollow }];
}

/** Where it is in the words of the form: editors see languages and fields, and no files. */
function problemOf(issue: Issue, { collection, locale }: EntryFile, site: Site): Problem {
  const [name] = issue.field?.split('.') ?? [];
  const title = name === undefined ? undefined : titleOf(name, collection);
  const where = [locale && localeOf(locale).englishName, title].filter(Boolean).join(' · ');
  return {
    sentence: where === '' ? sentenceOf(issue) : `${where}: ${sentenceOf(issue)}`,
    place: name === undefined ? undefined : { field: name, locale: locale ?? site.defaultLocale },
  };
}

function titleOf(field: string, collection: EntryFile['collection']): string | undefined {
  if (field === 'body') return bodyTitle;
  const schema = schemaOf(collection, true).shape[field];
  return schema && describeField(schema)?.title;
}

function isSource({ locale }: EntryFile, site: Site): boolean {
  return locale === undefined || locale === site.defaultLocale;
}

/** Translations cannot be published alone. */
function sourceIssues(files: readonly EntryFile[], site: Site): readonly Issue[] {
  const [first] = files;
  if (!first || files.some((file) => isSource(file, site))) return [];
  return [error('default-text-missing', { file: pathOf(first) }, { locale: site.defaultLocale })];
}

function bodyIssues(entryFile: EntryFile): readonly Issue[] {
  const { body } = entryFile.record;
  return typeof body === 'string' ? bodyFaults(body, pathOf(entryFile)) : [];
}

function schemaIssues(entryFile: EntryFile, site: Site): readonly Issue[] {
  const { collection, record } = entryFile;
  const file = pathOf(entryFile);
  const { body, ...fields } = record;
  const parsed = parseRecord(schemaOf(collection, isSource(entryFile, site)), fields, file);
  const issues = parsed.ok ? [] : parsed.issues;
  const lacksBody = collection === 'messages' && body === undefined;
  return lacksBody ? [...issues, error('body-empty', { file, field: 'body' }, {})] : issues;
}

function pathOf({ collection, id, locale }: EntryFile): string {
  return collection === 'site' ? `content/${siteFile}` : recordFile(collection, id, locale);
}

/** Once-only facts stand in the default locale's file alone. */
function schemaOf(collection: EntryFile['collection'], withFacts: boolean): z.ZodObject {
  switch (collection) {
    case 'messages':
      return withFacts ? z.strictObject({ ...messageFacts.shape, ...messageText.shape }) : messageText;
    case 'campaigns':
      return withFacts ? z.strictObject({ ...campaignFacts.shape, ...campaignText.shape }) : campaignText;
    case 'hotlines':
      return hotline;
    case 'sources':
      return source;
    case 'partners':
      return partner;
    case 'site':
      return siteSchema;
  }
}

import { z } from 'astro/zod';
import { explain } from '../../checks/explain.ts';
import type { Problem } from '../../cms/notice.ts';
import type { EntryFile } from '../../cms/save/files-of-entry.ts';
import { parseRecord } from '../../content/schema-issues.ts';
import { campaignFacts, campaignText } from '../../domain/campaign.ts';
import { recordFile, siteFile } from '../../domain/content-folder.ts';
import { hotline } from '../../domain/hotline.ts';
import { error, type Issue } from '../../domain/issue.ts';
import { messageFacts, messageText } from '../../domain/message.ts';
import { partner } from '../../domain/partner.ts';
import { type Site, site as siteSchema } from '../../domain/site.ts';
import { source } from '../../domain/source.ts';
import { ruleIssues } from './_rules.ts';
import { today } from './_today.ts';

/** What keeps the files of one record from being published, in all its locales. */
export function findProblems(files: readonly EntryFile[], site: Site): readonly Problem[] {
  const malformed = files.flatMap((file) => schemaIssues(file, site));
  const issues = malformed.length > 0 ? malformed : ruleIssues(files, site, today());
  return issues
    .filter(({ severity }) => severity === 'error')
    .flatMap((issue) => {
      const file = files.find((own) => pathOf(own) === issue.file);
      return file
        ? [{ sentence: explain(issue), place: placeOf(issue, file.locale ?? site.defaultLocale) }]
        : [];
    });
}

function schemaIssues(entryFile: EntryFile, site: Site): readonly Issue[] {
  const { collection, locale, record } = entryFile;
  const file = pathOf(entryFile);
  const { body, ...fields } = record;
  const isSource = locale === undefined || locale === site.defaultLocale;
  const parsed = parseRecord(schemaOf(collection, isSource), fields, file);
  const issues = parsed.ok ? [] : parsed.issues;
  const lacksBody = collection === 'messages' && body === undefined;
  return lacksBody ? [...issues, error('body-empty', { file, field: 'body' }, {})] : issues;
}

function pathOf({ collection, id, locale }: EntryFile): string {
  return collection === 'site' ? `content/${siteFile}` : recordFile(collection, id, locale);
}

/** Once-only facts stand in the default locale's file alone. */
function schemaOf(collection: EntryFile['collection'], isSource: boolean): z.ZodObject {
  switch (collection) {
    case 'messages':
      return isSource ? z.strictObject({ ...messageFacts.shape, ...messageText.shape }) : messageText;
    case 'campaigns':
      return isSource ? z.strictObject({ ...campaignFacts.shape, ...campaignText.shape }) : campaignText;
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

function placeOf({ field }: Issue, locale: Site['defaultLocale']): Problem['place'] {
  const [name] = field?.split('.') ?? [];
  return name === undefined ? undefined : { field: name, locale };
}

import { z } from 'astro/zod';
import { bodyTitle } from '../../cms/decap-config.ts';
import type { Problem } from '../../cms/notice.ts';
import { bodyFaults } from '../../cms/save/body-faults.ts';
import type { EntryFile } from '../../cms/save/files-of-entry.ts';
import { fieldWordsAt } from '../../cms/words/form-words.ts';
import { languageInWords } from '../../cms/words/language-name.ts';
import { say } from '../../cms/words/say.ts';
import { parseRecord } from '../../content/schema-issues.ts';
import { campaignFacts, campaignText } from '../../domain/campaign.ts';
import { recordFile, siteFile } from '../../domain/content-folder.ts';
import { describeField } from '../../domain/field.ts';
import { hotline } from '../../domain/hotline.ts';
import { error, type Issue } from '../../domain/issue.ts';
import type { LocaleCode } from '../../domain/locale.ts';
import { messageFacts, messageText } from '../../domain/message.ts';
import { partner } from '../../domain/partner.ts';
import { type Site, site as siteSchema } from '../../domain/site.ts';
import { source } from '../../domain/source.ts';
import { type ProblemWords, sentenceInWords } from './_problem-words.ts';
import { ruleIssues } from './_rules.ts';
import { today } from './_today.ts';

/**
 * What keeps the files of one record from being published, in all its locales.
 *
 * @param words - those of the desk's language, unless it is English.
 */
export function findProblems(
  files: readonly EntryFile[],
  site: Site,
  words?: ProblemWords,
): readonly Problem[] {
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
      return file ? [problemOf(issue, file, { defaultLocale: site.defaultLocale, words })] : [];
    });
  // The rules need a source text that follows its schema.
  return canAskRules || problems.length === 0
    ? problems
    : [...problems, { sentence: say('form.moreMayFollow') }];
}

/** Where it is in the words of the form: editors see languages and fields, and no files. */
function problemOf(issue: Issue, { collection, locale }: EntryFile, context: ProblemContext): Problem {
  const { defaultLocale, words } = context;
  const [name] = issue.field?.split('.') ?? [];
  const title = name === undefined ? undefined : titleOf(name, collection, words);
  const where = [locale && languageInWords(locale), title].filter(Boolean).join(' · ');
  const sentence = sentenceInWords(issue, collection, words);
  return {
    sentence: where === '' ? sentence : `${where}: ${sentence}`,
    place: name === undefined ? undefined : { field: name, locale: locale ?? defaultLocale },
  };
}

interface ProblemContext {
  readonly defaultLocale: LocaleCode;
  readonly words: ProblemWords | undefined;
}

function titleOf(
  field: string,
  collection: EntryFile['collection'],
  words: ProblemWords | undefined,
): string | undefined {
  const translated = words && fieldWordsAt(words.form, collection, field)?.title;
  if (translated !== undefined) return translated;
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

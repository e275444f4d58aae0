import { type CardFormatId, cardFormatIds } from '../domain/card-format.ts';
import type { Catalog } from '../domain/catalog.ts';
import { recordFile, siteFile } from '../domain/content-folder.ts';
import { error, type Issue, type IssuePlace } from '../domain/issue.ts';
import { type CardJob, cardJobs, type LabelsOf } from './card-jobs.ts';
import type { BlockRole } from './drawing.ts';
import { composeCard, type LayoutIssue, layoutIssues } from './layout-card.ts';
import type { CardMaterials } from './materials.ts';
import { createTypesetter } from './typesetter.ts';

/** What does not fit a card, or cannot be drawn. Nothing is painted: a card takes a millisecond or two. */
export function cardIssues(catalog: Catalog, labelsOf: LabelsOf, materials: CardMaterials): Issue[] {
  return worstOfEach(cardJobs(catalog, labelsOf).flatMap((job) => issuesOfJob(job, materials)));
}

function issuesOfJob(job: CardJob, { fontBook, logos, texts }: CardMaterials): Issue[] {
  const tools = { typesetter: createTypesetter(job.model, fontBook, texts), logos };
  return cardFormatIds.flatMap((format) =>
    layoutIssues(composeCard(job.model, format, tools).blocks).flatMap((issue) =>
      toIssue(issue, job, format),
    ),
  );
}

function toIssue(issue: LayoutIssue, job: CardJob, format: CardFormatId): Issue[] {
  const place = placeOf(issue.role, job);
  const { locale } = job;
  if (!place) return [];
  return issue.kind === 'overflow'
    ? [error('card-overflow', place, { locale, format, excess: issue.excess })]
    : [error('card-glyph-missing', place, { locale, glyphs: issue.glyphs })];
}

/** The field that an editor can change, or undefined for words of the interface: no content can mend those. */
function placeOf(role: BlockRole, { message, locale }: CardJob): IssuePlace | undefined {
  const file = recordFile('messages', message.slug, locale);
  switch (role) {
    case 'headline':
    case 'claim':
    case 'quote':
    case 'action':
      return { file, field: role };
    case 'figure':
      return { file, field: 'figure' };
    case 'figure-meaning':
      return { file, field: 'figureMeaning' };
    case 'step':
      return { file, field: 'steps' };
    case 'text':
      return { file, field: 'cardText' };
    case 'campaign':
      return { file: recordFile('campaigns', message.campaign.slug, locale), field: 'name' };
    case 'contact':
      return { file: recordFile('hotlines', message.hotlines[0]?.id ?? ''), field: 'contact' };
    case 'source':
      return { file: recordFile('sources', message.sources[0]?.source.id ?? ''), field: 'shortName' };
    case 'address':
      return { file: `content/${siteFile}`, field: 'owner' };
    case 'they-say':
    case 'what-is-true':
    case 'step-number':
    case 'voice':
    case 'check':
    case 'code':
      return undefined;
  }
}

/** A text that is too long for several formats is one problem: the format that lacks most is the one to tell. */
function worstOfEach(issues: readonly Issue[]): Issue[] {
  const worst = new Map<string, Issue>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.file} ${issue.field}`;
    const known = worst.get(key);
    if (!known || excessOf(issue) > excessOf(known)) worst.set(key, issue);
  }
  return [...worst.values()];
}

function excessOf(issue: Issue): number {
  return issue.code === 'card-overflow' ? issue.args.excess : 0;
}

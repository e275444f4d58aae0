import type { Campaign, Catalog, CitedSource, Hotline, Message } from '../domain/catalog.ts';
import { type CollectionName, recordFile } from '../domain/content-folder.ts';
import { error, type Issue } from '../domain/issue.ts';
import { localeOf } from '../domain/locale.ts';
import type { ContentRecords } from '../domain/record.ts';
import { nearestName } from './nearest-name.ts';

type MessageRecord = ContentRecords['messages'][number];
type CampaignRecord = ContentRecords['campaigns'][number];
type KnownIds = Readonly<Record<CollectionName, ReadonlySet<string>>>;

export interface LinkedContent {
  readonly catalog: Catalog;
  readonly issues: readonly Issue[];
}

/**
 * Replaces every reference by the record it names. A message whose campaign, source or contact cannot be found
 * is left out of the catalog and reported. `knownIds`: records that have a file, even one with errors.
 */
export function linkCatalog(records: ContentRecords, knownIds: KnownIds = idsOf(records)): LinkedContent {
  const issues: Issue[] = [];
  const { site } = records;
  const campaigns = new Map(inOrder(records.campaigns).map((record) => [record.id, openCampaign(record)]));
  const hotlines = new Map(records.hotlines.map((record) => [record.id, record]));
  const sources = new Map(records.sources.map((record) => [record.id, record]));
  const messages: Message[] = [];

  for (const record of inOrder(records.messages)) {
    const place = { file: recordFile('messages', record.id, site.defaultLocale) };
    const find = <Found>(index: ReadonlyMap<string, Found>, to: CollectionName, id: string, field: string): Found[] => {
      const found = index.get(id);
      if (found) return [found];
      if (!knownIds[to].has(id)) {
        issues.push(error('reference-dangling', { ...place, field }, { to, id, suggestion: nearestName(id, [...knownIds[to]]) }));
      }
      return [];
    };
    const [campaign] = find(campaigns, 'campaigns', record.campaign, 'campaign');
    const cited = record.sources.flatMap(({ source, locator }, index) =>
      find(sources, 'sources', source, `sources.${index}.source`).map((found) => ({ source: found, locator })),
    );
    const contacts = record.hotlines.flatMap((id, index) => find(hotlines, 'hotlines', id, `hotlines.${index}`));
    const replacement = record.withdrawn?.replacedBy;
    if (replacement !== undefined) find(messageIds(records), 'messages', replacement, 'withdrawn.replacedBy');
    const isWhole = cited.length === record.sources.length && contacts.length === record.hotlines.length;
    if (campaign && isWhole) messages.push(linkMessage(record, campaign, cited, contacts));
  }
  issues.push(...duplicateCodes(records));
  return {
    catalog: {
      site,
      defaultLocale: localeOf(site.defaultLocale),
      locales: site.locales.map(localeOf),
      campaigns: [...campaigns.values()],
      messages,
      hotlines: inOrder(records.hotlines),
      sources: inOrder(records.sources),
      partners: inOrder(records.partners),
    },
    issues,
  };
}

/** By id, whatever order the records were read in: the same content gives the same bytes. */
function inOrder<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

type OpenCampaign = Omit<Campaign, 'messages'> & { messages: Message[] };

function openCampaign({ id, ...record }: CampaignRecord): OpenCampaign {
  return { ...record, slug: id, messages: [] };
}

function linkMessage(
  { id, ...record }: MessageRecord,
  campaign: OpenCampaign,
  sources: readonly CitedSource[],
  hotlines: readonly Hotline[],
): Message {
  const message: Message = { ...record, slug: id, campaign, sources, hotlines };
  campaign.messages.push(message);
  return message;
}

function messageIds({ messages }: ContentRecords): ReadonlyMap<string, MessageRecord> {
  return new Map(messages.map((record) => [record.id, record]));
}

function duplicateCodes({ messages, site }: ContentRecords): Issue[] {
  const firstWith = new Map<string, string>();
  return messages.flatMap(({ id, code }) => {
    const file = recordFile('messages', id, site.defaultLocale);
    const otherFile = firstWith.get(code);
    if (otherFile !== undefined) return [error('code-duplicate', { file, field: 'code' }, { code, otherFile })];
    firstWith.set(code, file);
    return [];
  });
}

function idsOf(records: ContentRecords): KnownIds {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    campaigns: ids(records.campaigns),
    messages: ids(records.messages),
    hotlines: ids(records.hotlines),
    sources: ids(records.sources),
    partners: ids(records.partners),
  };
}

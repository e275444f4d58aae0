import type { Campaign, Catalog, CitedSource, Hotline, Message, Source } from '../domain/catalog.ts';
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
 * is left out of the catalog and reported. `knownIds`: records that have a file, even one with errors;
 * `hidden`: collections of which only some records are known.
 */
export function linkCatalog(
  records: ContentRecords,
  knownIds: KnownIds = idsOf(records),
  hidden: ReadonlySet<string> = new Set(),
): LinkedContent {
  const { site } = records;
  const index: Index = {
    campaigns: new Map(inOrder(records.campaigns).map((record) => [record.id, openCampaign(record)])),
    hotlines: new Map(records.hotlines.map((record) => [record.id, record])),
    sources: new Map(records.sources.map((record) => [record.id, record])),
  };
  const messages = inOrder(records.messages).flatMap((record) => linkMessage(record, index));
  const catalog: Catalog = {
    site,
    defaultLocale: localeOf(site.defaultLocale),
    locales: site.locales.map(localeOf),
    campaigns: [...index.campaigns.values()],
    messages,
    hotlines: inOrder(records.hotlines),
    sources: inOrder(records.sources),
    partners: inOrder(records.partners),
  };
  const dangling = danglingReferences(records, knownIds).filter(
    ({ code, args }) => !(code === 'reference-dangling' && hidden.has(args.to)),
  );
  return { catalog, issues: [...dangling, ...duplicateCodes(records)] };
}

/** By id, whatever order the records were read in: the same content gives the same bytes. */
function inOrder<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Index {
  readonly campaigns: ReadonlyMap<string, OpenCampaign>;
  readonly hotlines: ReadonlyMap<string, Hotline>;
  readonly sources: ReadonlyMap<string, Source>;
}

type OpenCampaign = Omit<Campaign, 'messages'> & { messages: Message[] };

function openCampaign({ id, ...record }: CampaignRecord): OpenCampaign {
  return { ...record, slug: id, messages: [] };
}

function linkMessage({ id, ...record }: MessageRecord, index: Index): Message[] {
  const campaign = index.campaigns.get(record.campaign);
  const hotlines = record.hotlines.map((hotline) => index.hotlines.get(hotline)).filter(isFound);
  const sources = record.sources
    .map(({ source, locator }) => cite(index.sources.get(source), locator))
    .filter(isFound);
  const isWhole = hotlines.length === record.hotlines.length && sources.length === record.sources.length;
  if (!campaign || !isWhole) return [];
  const message: Message = { ...record, slug: id, campaign, sources, hotlines };
  campaign.messages.push(message);
  return [message];
}

function cite(source: Source | undefined, locator: string | undefined): CitedSource | undefined {
  return source && { source, locator };
}

function isFound<Found>(value: Found | undefined): value is Found {
  return value !== undefined;
}

function danglingReferences({ site, messages }: ContentRecords, knownIds: KnownIds): Issue[] {
  return inOrder(messages).flatMap((record) =>
    referencesOf(record)
      .filter(({ to, id }) => !knownIds[to].has(id))
      .map(({ to, id, field }) => {
        const place = { file: recordFile('messages', record.id, site.defaultLocale), field };
        return error('reference-dangling', place, { to, id, suggestion: nearestName(id, [...knownIds[to]]) });
      }),
  );
}

interface Reference {
  readonly to: CollectionName;
  readonly id: string;
  readonly field: string;
}

function referencesOf({ campaign, sources, hotlines, withdrawn }: MessageRecord): Reference[] {
  return [
    { to: 'campaigns', id: campaign, field: 'campaign' },
    ...sources.map(
      ({ source }, at): Reference => ({ to: 'sources', id: source, field: `sources.${at}.source` }),
    ),
    ...hotlines.map((id, at): Reference => ({ to: 'hotlines', id, field: `hotlines.${at}` })),
    ...(withdrawn?.replacedBy === undefined
      ? []
      : [{ to: 'messages' as const, id: withdrawn.replacedBy, field: 'withdrawn.replacedBy' }]),
  ];
}

function duplicateCodes({ messages, site }: ContentRecords): Issue[] {
  const firstWith = new Map<string, string>();
  return inOrder(messages).flatMap(({ id, code }) => {
    const file = recordFile('messages', id, site.defaultLocale);
    const otherFile = firstWith.get(code);
    if (otherFile !== undefined)
      return [error('code-duplicate', { file, field: 'code' }, { code, otherFile })];
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

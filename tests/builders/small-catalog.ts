import { linkCatalog } from '../../src/content/link-catalog.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { smallCampaignWith } from './small-campaign.ts';

/** The small campaign as a catalog. Throws when the changes break it: those faults are tested on the parser. */
export function smallCatalog(changes: Parameters<typeof smallCampaignWith>[0] = {}): Catalog {
  const files = [...smallCampaignWith(changes)].map(([path, text]) => ({ path, text }));
  const { records, issues, knownIds } = parseContent({ files, media: new Map(), unreadable: [] });
  const linked = records && linkCatalog(records, knownIds);
  const errors = [...issues, ...(linked?.issues ?? [])].filter(({ severity }) => severity === 'error');
  if (!linked || errors.length > 0)
    throw new Error(`The small campaign is broken: ${JSON.stringify(errors)}`);
  return linked.catalog;
}

import type { Catalog } from '../domain/catalog.ts';
import { error, type Issue } from '../domain/issue.ts';
import type { ContentRecords } from '../domain/record.ts';
import { obstacleOf } from './file-obstacle.ts';
import { linkCatalog } from './link-catalog.ts';
import { parseContent } from './parse-content.ts';
import type { RawContent } from './raw-content.ts';
import { readContent } from './read-content.ts';

export interface LoadedContent {
  /** Undefined when there is no usable `site.yml`. Records with errors are left out. */
  readonly records: ContentRecords | undefined;
  /** The same records, linked. */
  readonly catalog: Catalog | undefined;
  readonly media: RawContent['media'];
  readonly issues: readonly Issue[];
}

/** From the content folder to the linked catalog, with every problem of reading, parsing and linking. */
export async function loadCatalog(contentDirectory: string): Promise<LoadedContent> {
  const raw = await readContent(contentDirectory).catch((cause: unknown) =>
    folderIssue(cause, contentDirectory),
  );
  if ('code' in raw) return { records: undefined, catalog: undefined, media: new Map(), issues: [raw] };
  const { records, issues, knownIds, hidden } = parseContent(raw);
  if (!records) return { records, catalog: undefined, media: raw.media, issues };
  const linked = linkCatalog(records, knownIds, hidden);
  return { records, catalog: linked.catalog, media: raw.media, issues: [...issues, ...linked.issues] };
}

/** Why the content folder itself cannot be read. Throws what is none of the disk's faults. */
function folderIssue(cause: unknown, file: string): Issue {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return isMissing
    ? error('content-folder-missing', { file }, {})
    : error('content-folder-unusable', { file }, { obstacle: obstacleOf(cause) });
}

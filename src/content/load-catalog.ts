import type { Catalog } from '../domain/catalog.ts';
import { error, type Issue } from '../domain/issue.ts';
import { linkCatalog } from './link-catalog.ts';
import { parseContent } from './parse-content.ts';
import type { RawContent } from './raw-content.ts';
import { readContent } from './read-content.ts';

export interface LoadedContent {
  /** Undefined when there is no usable `site.yml`. Records with errors are left out of it. */
  readonly catalog: Catalog | undefined;
  readonly media: RawContent['media'];
  readonly issues: readonly Issue[];
}

/** From the content folder to the linked catalog, with every problem of reading, parsing and linking. */
export async function loadCatalog(contentDirectory: string): Promise<LoadedContent> {
  const raw = await readContent(contentDirectory).catch((cause: unknown) => {
    if (isMissing(cause)) return undefined;
    throw cause;
  });
  if (!raw) return { catalog: undefined, media: new Map(), issues: [error('content-folder-missing', { file: contentDirectory }, {})] };
  const { records, issues, knownIds } = parseContent(raw);
  if (!records) return { catalog: undefined, media: raw.media, issues };
  const linked = linkCatalog(records, knownIds);
  return { catalog: linked.catalog, media: raw.media, issues: [...issues, ...linked.issues] };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

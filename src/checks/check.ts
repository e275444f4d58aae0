import type { Catalog } from '../domain/catalog.ts';
import type { Issue } from '../domain/issue.ts';
import type { MediaFile } from '../domain/media-file.ts';
import type { PlainDate } from '../domain/scalar.ts';

export interface CheckContext {
  readonly catalog: Catalog;
  readonly today: PlainDate;
  /** By path from the content folder, e.g. `media/stones.jpg`. */
  readonly media: ReadonlyMap<string, MediaFile>;
}

/** A content rule. The page `docs/checks.md` is generated from these values. */
export interface Check {
  readonly name: string;
  /** One sentence for editors: what the rule asks and why. */
  readonly description: string;
  readonly find: (context: CheckContext) => Issue[];
}

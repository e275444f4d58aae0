import type { Catalog } from '../domain/catalog.ts';
import type { Issue } from '../domain/issue.ts';
import type { PlainDate } from '../domain/scalar.ts';

/** What is known of a picture in the media folder, told by opening it. */
export type InspectedMedia =
  | { readonly kind: 'image'; readonly hasMetadata: boolean }
  | { readonly kind: 'unreadable' };

export interface CheckContext {
  readonly catalog: Catalog;
  readonly today: PlainDate;
  /** By path from the content folder, e.g. `media/stones.jpg`. */
  readonly media: ReadonlyMap<string, InspectedMedia>;
}

/** A content rule. The page `docs/checks.md` is generated from these values. */
export interface Check {
  readonly name: string;
  /** One sentence for editors: what the rule asks and why. */
  readonly description: string;
  readonly find: (context: CheckContext) => Issue[];
}

import type { DraftNotice } from './draft-notice.ts';

/** What the desk tells the process that shows a draft. */
export type DraftSiteOrder =
  /** Comes once, first: where everything is. */
  | { readonly kind: 'start'; readonly place: DraftSitePlace; readonly notice: DraftNotice }
  /** The content folder has been changed. */
  | { readonly kind: 'reload'; readonly notice: DraftNotice };

export interface DraftSitePlace {
  readonly projectRoot: string;
  /** The draft's content, which the desk keeps up to date. */
  readonly contentDirectory: string;
  /** Where Astro may keep what it needs. */
  readonly workDirectory: string;
  /** The desk's own address. */
  readonly desk: string;
}

/** What that process answers, once for each order. */
export type DraftSiteAnswer =
  | { readonly kind: 'ready'; readonly address: string }
  | { readonly kind: 'failed'; readonly reason: string };

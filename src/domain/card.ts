import type { CardFormatId } from './card-format.ts';
import type { LocaleCode } from './locale.ts';

/** The interface words printed on a card, in the card's own locale. */
export interface CardLabels {
  /** Over the claim: "What they say". */
  readonly theySay: string;
  /** Over the answer to a claim: "What is true". */
  readonly whatIsTrue: string;
  /** Beside a testimony, by whose voice it is. */
  readonly voice: { readonly composite: string; readonly 'name-changed': string; readonly named: string };
  /** Before the code: "Check this card". */
  readonly checkThisCard: string;
}

/** The address of a published card, from the site's root. Others link to it, so it never changes. */
export function cardPath({ slug, locale, format }: CardId): string {
  return `/cards/${slug}/${locale}/${format}.jpg`;
}

/** A small WebP of the square card, for the site's own pages: readers pay for every kilobyte. */
export function cardThumbnailPath({ slug, locale }: Omit<CardId, 'format'>): string {
  return `/cards/${slug}/${locale}/thumbnail.webp`;
}

export const cardThumbnail = { width: 360, height: 360, maxBytes: 7_000 } as const;

/** The page that says what a card with this code says now. */
export function verifyPath(code: string): string {
  return `/v/${code}/`;
}

export interface CardId {
  readonly slug: string;
  readonly locale: LocaleCode;
  readonly format: CardFormatId;
}

/** One line of `/cards/index.json`. */
export interface CardIndexEntry extends CardId {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Hexadecimal SHA-256 of the file, so that a partner can tell a genuine copy. */
  readonly sha256: string;
  readonly alt: string;
  readonly code: string;
}

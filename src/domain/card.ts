import { type CardFileId, cardFiles } from './card-file.ts';
import type { LocaleCode } from './locale.ts';

/** The interface words printed on a card, in the card's own locale. */
export interface CardLabels {
  /** Over the claim: "What they say". */
  readonly theySay: string;
  /** Over the answer to a claim: "What is true". */
  readonly whatIsTrue: string;
  /** Beside a testimony, by whose voice it is. */
  readonly voice: { readonly composite: string; readonly 'name-changed': string; readonly named: string };
  /** Before the publisher and year of a fact: "Source". */
  readonly source: string;
  /** Before the code: "Check this card". */
  readonly checkThisCard: string;
}

/** The address of a published card, from the site's root. Others link to it, so it never changes. */
export function cardPath({ slug, locale, file }: CardId): string {
  return `/cards/${slug}/${locale}/${cardFiles[file].name}`;
}

/** The page that says what a card with this code says now. */
export function verifyPath(code: string): string {
  return `/v/${code}/`;
}

export interface CardId {
  readonly slug: string;
  readonly locale: LocaleCode;
  readonly file: CardFileId;
}

/** One line of `/cards/index.json`. */
export interface CardIndexEntry {
  readonly slug: string;
  readonly locale: LocaleCode;
  /** Which of the card's files it is, e.g. `square` or `print-a5`. */
  readonly format: CardFileId;
  readonly path: string;
  readonly mediaType: string;
  /** Pixels; of a PDF, millimetres. */
  readonly width: number;
  readonly height: number;
  readonly unit: 'px' | 'mm';
  readonly bytes: number;
  /** Hexadecimal SHA-256 of the file, so that a partner can tell a genuine copy. */
  readonly sha256: string;
  readonly alt: string;
  readonly code: string;
}

import type { CardLabels } from '../../domain/card.ts';
import type { Direction } from '../../domain/locale.ts';
import type { MessageKind } from '../../domain/message.ts';

/** What the page of a message says beside the message, in one language of the site. */
export interface PageWords {
  readonly labels: CardLabels;
  readonly kinds: Readonly<Record<MessageKind, PageKind>>;
  readonly notTrue: string;
  readonly whatYouCanDo: string;
  readonly rights: string;
  readonly share: string;
  /** Numbers of steps, in the digits of the language. */
  readonly numbers: readonly string[];
  readonly contacts: Readonly<Record<string, PageContact>>;
  /** The rights line of each campaign. */
  readonly rightsLines: Readonly<Record<string, PagePassage>>;
}

export interface PageKind {
  readonly label: string;
  /** The data of an SVG path on a grid of 24. */
  readonly icon: string;
}

/** A text that may be in another language than the page. */
export interface PagePassage {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
}

export interface PageContact {
  readonly icon: string;
  readonly verb: string;
  readonly contact: string;
  readonly name: string;
  readonly answers: PagePassage;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

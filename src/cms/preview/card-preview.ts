import type { CardFormatId } from '../../domain/card-format.ts';
import type { LocaleCode } from '../../domain/locale.ts';
import type { MessageDraft } from './message-draft.ts';
import type { PageWords } from './page-words.ts';

/** The product's card engine as the desk uses it. The page around Decap hands it in: it belongs to other parts. */
export interface CardPreview {
  readonly card: (draft: MessageDraft, format: CardFormatId) => Prepared<PreviewCard>;
  /** Which texts fit which formats. */
  readonly fits: (draft: MessageDraft) => Prepared<CardFits>;
  readonly pageWords: (locale: LocaleCode) => Prepared<PageWords>;
  /** What would be posted beside the card. */
  readonly postOf: (draft: MessageDraft) => string;
  /** Calls back whenever something that was waited for has come, or failed to. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes with every such call. */
  readonly arrivals: () => number;
  /** Asks once more for what failed. */
  readonly retry: () => void;
}

/** Code, fonts and words come over the network when they are first needed. */
export type Prepared<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: Value };

export interface PreviewCard {
  /** In pixels of the card. */
  readonly width: number;
  readonly height: number;
  /** Transparent where the photo is, and around a sticker. */
  readonly svg: string;
  readonly alt: string;
  readonly photo: PreviewPhoto | undefined;
  readonly warnings: readonly CardWarning[];
  /** Records that the message names and that are not published yet, so that they are left out. */
  readonly unpublished: readonly CardRecord[];
}

export interface PreviewPhoto {
  /** As the message names it. */
  readonly file: string;
  /** Prints the photo in the card's two colours, at the canvas's own size. */
  readonly print: (photo: ImageBitmap, canvas: HTMLCanvasElement) => void;
}

export type CardRecord = 'campaign' | 'contact' | 'source';

/** Where a text of a card comes from: a field of the message, or a place outside it. */
export type CardField =
  | 'headline'
  | 'claim'
  | 'figure'
  | 'figureMeaning'
  | 'cardText'
  | 'quote'
  | 'steps'
  | 'action'
  | CardRecord
  | 'owner'
  | 'interface';

export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type CardWarning = { readonly field: CardField; readonly box: CardBox } & (
  | { readonly kind: 'overflow'; readonly excess: number }
  | { readonly kind: 'glyph-missing'; readonly glyphs: readonly string[] }
  | { readonly kind: 'contrast'; readonly letters: string; readonly behind: string; readonly ratio: number }
);

/** For each format the texts that stand on it, with the characters that each has too many. */
export type CardFits = ReadonlyMap<CardFormatId, ReadonlyMap<CardField, number>>;

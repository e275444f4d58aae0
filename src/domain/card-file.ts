import { type CardFormatId, cardFormats } from './card-format.ts';
import type { CardTemplate, MessageFacts } from './message.ts';

/** A file that a card is made into. */
export interface CardFile {
  readonly id: CardFileId;
  /** Its name in the card's folder: part of an address that others link to. */
  readonly name: string;
  /** The format whose layout is drawn. */
  readonly format: CardFormatId;
  readonly kind: 'jpeg' | 'thumbnail' | 'sticker' | 'animated-webp' | 'animated-gif' | 'pdf';
  readonly mediaType: string;
  /** Pixels; of paper, millimetres. */
  readonly width: number;
  readonly height: number;
  readonly unit: 'px' | 'mm';
  readonly maxBytes: number;
  /** The card templates that have this file. */
  readonly templates: 'all' | readonly CardTemplate[];
}

export const cardFileIds = [
  'preview',
  'square',
  'portrait',
  'tall',
  'story',
  'wide',
  'sticker',
  'animated-webp',
  'animated-gif',
  'print-a5',
  'print-a4',
  'thumbnail',
] as const;
export type CardFileId = (typeof cardFileIds)[number];

const moving = ['claim', 'steps'] as const;

/** All files of a card. To add one: a line here, and its words in `share.format`. */
export const cardFiles: Readonly<Record<CardFileId, CardFile>> = {
  preview: jpeg('preview'),
  square: jpeg('square'),
  portrait: jpeg('portrait'),
  tall: jpeg('tall'),
  story: jpeg('story'),
  wide: jpeg('wide'),
  sticker: {
    ...pixels('sticker', { width: 512, height: 512, maxBytes: 100_000 }),
    id: 'sticker',
    name: 'sticker.webp',
    kind: 'sticker',
    mediaType: 'image/webp',
    templates: 'all',
  },
  'animated-webp': {
    ...pixels('square', { width: 720, height: 720, maxBytes: 300_000 }),
    id: 'animated-webp',
    name: 'animated.webp',
    kind: 'animated-webp',
    mediaType: 'image/webp',
    templates: moving,
  },
  'animated-gif': {
    ...pixels('square', { width: 720, height: 720, maxBytes: 400_000 }),
    id: 'animated-gif',
    name: 'animated.gif',
    kind: 'animated-gif',
    mediaType: 'image/gif',
    templates: moving,
  },
  'print-a5': paper('print-a5', { width: 148, height: 210 }),
  'print-a4': paper('print-a4', { width: 210, height: 297 }),
  // As many pixels as a phone 412 points wide needs: fewer, and it looks blurred there.
  thumbnail: {
    ...pixels('square', { width: 464, height: 464, maxBytes: 8_000 }),
    id: 'thumbnail',
    name: 'thumbnail.webp',
    kind: 'thumbnail',
    mediaType: 'image/webp',
    templates: 'all',
  },
};

/** The files that partners are offered: all but the thumbnail, which is for the site's own pages. */
export type SharedFileId = Exclude<CardFileId, 'thumbnail'>;

export function isShared(id: CardFileId): id is SharedFileId {
  return id !== 'thumbnail';
}

/** The files of a card of one template. */
export function cardFilesOf(template: CardTemplate): readonly CardFile[] {
  return cardFileIds
    .map((id) => cardFiles[id])
    .filter(({ templates }) => templates === 'all' || templates.includes(template));
}

/** What decides which files a message's cards are made into. */
type Shown = Pick<MessageFacts, 'template' | 'consent'>;

/** The files of a message's cards. Nothing is made for paper of a person who did not agree to be printed. */
export function cardFilesFor({ template, consent }: Shown): readonly CardFile[] {
  const isForbidden = consent && consent.voice !== 'composite' && !consent.scope?.includes('print');
  return cardFilesOf(template).filter(({ kind }) => !(isForbidden && kind === 'pdf'));
}

function jpeg(id: CardFileId & CardFormatId): CardFile {
  return {
    ...pixels(id, cardFormats[id]),
    id,
    name: `${id}.jpg`,
    kind: 'jpeg',
    mediaType: 'image/jpeg',
    templates: 'all',
  };
}

function paper(
  id: CardFileId,
  { width, height }: { readonly width: number; readonly height: number },
): CardFile {
  return {
    id,
    name: `${id}.pdf`,
    format: 'print',
    kind: 'pdf',
    mediaType: 'application/pdf',
    width,
    height,
    unit: 'mm',
    maxBytes: 2_000_000,
    templates: 'all',
  };
}

function pixels(
  format: CardFormatId,
  { width, height, maxBytes }: Pick<CardFile, 'width' | 'height' | 'maxBytes'>,
) {
  return { format, width, height, maxBytes, unit: 'px' } as const;
}

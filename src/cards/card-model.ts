import { brandPalette, type CornerStyle } from '../domain/brand.ts';
import { type CardLabels, verifyPath } from '../domain/card.ts';
import { type LocalizedRecord, type Message, type MessageTranslation, textFor } from '../domain/catalog.ts';
import { contactLabel, type HotlineChannel } from '../domain/hotline.ts';
import type { Locale, LocaleCode } from '../domain/locale.ts';
import type { CardTemplate } from '../domain/message.ts';
import type { Palette } from '../domain/palette.ts';
import type { Site } from '../domain/site.ts';
import { inOwnDigits } from './own-digits.ts';
import type { FieldColour } from './palette.ts';
import { inQuotationMarks } from './quotation-marks.ts';
import { isolate } from './text/index.ts';

/** The running text under a headline; a quote says by whose voice it is. */
export type CardPassage =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'quote'; readonly words: string; readonly voice: string };

export interface CardContact {
  readonly channel: HotlineChannel;
  /** The number or address as people read and type it. */
  readonly label: string;
  readonly name: string;
}

/** All that a card shows, as plain data: two equal models make the same card. */
export interface CardModel {
  readonly slug: string;
  /** The locale the words are really in. */
  readonly locale: Locale;
  readonly template: CardTemplate;
  /** Two blazes, one above the other, ask to pay attention; a single one says that this way is safe. */
  readonly blazes: 'attention' | 'safe';
  readonly colour: FieldColour;
  /** The product's colours, or the brand's. */
  readonly colours: Palette;
  readonly corners: CornerStyle;
  /** Whether its print has bleed and crop marks. */
  readonly cropMarks: boolean;
  /** Files of the organisation's logos, as the site names them; the first is the owner's. */
  readonly logos: readonly string[];
  readonly campaign: string;
  readonly headline: string;
  readonly claim: string | undefined;
  readonly passage: CardPassage | undefined;
  /** One number and what it counts. */
  readonly figure: { readonly value: string; readonly meaning: string } | undefined;
  /** Three to five things to do, in their order. */
  readonly steps: readonly string[];
  /** Publisher and year of the first source, e.g. `Source · UNODC · 2018`, the year in the locale's digits. */
  readonly source: string | undefined;
  readonly action: string;
  readonly contact: CardContact;
  readonly code: string;
  /** The site's address without `https://`. */
  readonly shortAddress: string;
  /** Behind the QR code: the page that says what this card says now. */
  readonly verifyUrl: string;
  readonly owner: string;
  readonly labels: CardLabels;
  readonly photo: CardPhoto | undefined;
}

export interface CardPhoto {
  /** As the message names it. */
  readonly file: string;
  readonly alt: string | undefined;
  /** What must stay in the picture when it is cropped: shares of its width and height, from 0 to 1. */
  readonly focus: { readonly x: number; readonly y: number };
}

export interface CardSource {
  readonly message: Message;
  readonly locale: LocaleCode;
  readonly site: Pick<Site, 'address' | 'owner' | 'brand'>;
  /** In the card's locale. */
  readonly labels: CardLabels;
  readonly defaultLocale: LocaleCode;
}

/** Gathers what the card of a message says in one locale, or in its fallback where that text is missing. */
export function buildCardModel({
  message,
  locale: wanted,
  site,
  labels,
  defaultLocale,
}: CardSource): CardModel {
  const localized = textFor(message.texts, wanted, defaultLocale);
  const { text, locale } = localized;
  const address = site.address.replace(/\/+$/, '');
  return {
    slug: message.slug,
    locale,
    template: message.template,
    blazes: message.kind === 'rights' || message.kind === 'how-to' ? 'safe' : 'attention',
    colour: message.campaign.colour,
    colours: brandPalette(site.brand),
    corners: site.brand?.corners ?? 'round',
    cropMarks: site.brand?.cropMarks === 'marks',
    logos: site.brand?.logos ?? [],
    campaign: textFor(message.campaign.texts, wanted, defaultLocale).text.name,
    headline: text.headline,
    claim: text.claim,
    passage: passageOf(message, localized, labels),
    figure: figureOf(text),
    steps: message.template === 'steps' ? (text.steps ?? []) : [],
    source: sourceLine(message, locale, labels),
    action: text.action,
    contact: contactOf(message, site),
    code: message.code,
    shortAddress: address.replace(/^https:\/\/(?:www\.)?/, ''),
    verifyUrl: `${address}${verifyPath(message.code)}`,
    owner: site.owner,
    labels,
    photo: photoOf(message, text),
  };
}

/** A testimony shows its quote, and always whose voice it is: the label is what keeps it honest. */
function passageOf(
  { kind, consent }: Message,
  { text, locale }: LocalizedRecord<MessageTranslation>,
  labels: CardLabels,
): CardPassage | undefined {
  const { quote, cardText } = text;
  if (kind === 'testimony' && quote !== undefined && consent) {
    return { kind: 'quote', words: inQuotationMarks(quote, locale.code), voice: labels.voice[consent.voice] };
  }
  return cardText === undefined ? undefined : { kind: 'text', words: cardText };
}

function figureOf({ figure: value, figureMeaning: meaning }: MessageTranslation): CardModel['figure'] {
  return value === undefined || meaning === undefined ? undefined : { value, meaning };
}

/** Where the fact comes from, without punctuation that only some languages use. */
function sourceLine({ sources }: Message, locale: Locale, labels: CardLabels): string | undefined {
  const first = sources[0]?.source;
  if (!first) return undefined;
  const year = inOwnDigits(first.year, locale);
  return [labels.source, isolate(first.shortName ?? first.publisher), year].join(' \u00b7 ');
}

/** Templates whose words may stand on a photo. A claim and its answer, a figure and steps always stand on flat colour. */
const photoTemplates: readonly CardTemplate[] = ['statement', 'quote'];

function photoOf({ template, image }: Message, { alt }: MessageTranslation): CardPhoto | undefined {
  if (!image || !photoTemplates.includes(template)) return undefined;
  const { x = 50, y = 50 } = image.focus ?? {};
  return { file: image.file, alt, focus: { x: x / 100, y: y / 100 } };
}

/** Who to ask: the message's own contact, or the site where nobody has tested that in time. */
function contactOf({ hotlines: [first] }: Message, { address, owner }: CardSource['site']): CardContact {
  const contact = first ?? { channel: 'web', contact: address, name: owner };
  return { channel: contact.channel, label: contactLabel(contact), name: contact.name };
}

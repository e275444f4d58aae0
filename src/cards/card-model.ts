import type { CampaignFacts } from '../domain/campaign.ts';
import { type CardLabels, verifyPath } from '../domain/card.ts';
import { type LocalizedRecord, type Message, type MessageTranslation, textFor } from '../domain/catalog.ts';
import { contactLabel, type HotlineChannel } from '../domain/hotline.ts';
import type { Locale, LocaleCode } from '../domain/locale.ts';
import type { CardTemplate } from '../domain/message.ts';
import type { Site } from '../domain/site.ts';
import { inQuotationMarks } from './quotation-marks.ts';

export type FieldColour = CampaignFacts['colour'];

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
  readonly campaign: string;
  readonly headline: string;
  readonly claim: string | undefined;
  readonly passage: CardPassage | undefined;
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
}

export interface CardSource {
  readonly message: Message;
  readonly locale: LocaleCode;
  readonly site: Pick<Site, 'address' | 'owner'>;
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
    campaign: textFor(message.campaign.texts, wanted, defaultLocale).text.name,
    headline: text.headline,
    claim: text.claim,
    passage: passageOf(message, localized, labels),
    action: text.action,
    contact: contactOf(message),
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

/** A claim and its answer always stand on paper. */
function photoOf({ template, image }: Message, { alt }: MessageTranslation): CardPhoto | undefined {
  return template === 'statement' && image ? { file: image.file, alt } : undefined;
}

function contactOf({ slug, hotlines }: Message): CardContact {
  const first = hotlines[0];
  if (!first) throw new Error(`The message "${slug}" has no hotline. The catalog links at least one.`);
  return { channel: first.channel, label: contactLabel(first), name: first.name };
}

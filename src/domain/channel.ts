/** Where the text beside a card is posted or sent, and how much of it each of them takes. */
export interface Channel {
  readonly id: ChannelId;
  /** As the service writes its own name, the same in every language. */
  readonly name: string;
  /** How long a text is here, and how long it may be; both in characters as the service counts them. */
  readonly measure: (post: string) => Measure;
  readonly mostHashtags?: number;
  /** Where the limit comes from, and when that was last read. */
  readonly source: string;
  readonly checkedOn: string;
}

export interface Measure {
  readonly length: number;
  readonly limit: number;
}

export const channelIds = ['x', 'facebook', 'instagram', 'whatsapp', 'telegram', 'tiktok', 'sms'] as const;
export type ChannelId = (typeof channelIds)[number];

const checkedOn = '2026-11-24';

export const channels: Readonly<Record<ChannelId, Channel>> = {
  x: {
    id: 'x',
    name: 'X',
    measure: (post) => ({ length: weightedLength(post), limit: 280 }),
    source: 'https://docs.x.com/fundamentals/counting-characters',
    checkedOn,
  },
  // Meta publishes no figure; the one that everybody gives is this.
  facebook: {
    id: 'facebook',
    name: 'Facebook',
    measure: upTo(63_206),
    source: 'https://docs.upload-post.com/resources/character-limits/',
    checkedOn,
  },
  // 30 hashtags in the documentation of its interface; the app takes five since December 2025:
  // https://thecsrjournal.in/instagram-limits-hashtags-to-five
  instagram: {
    id: 'instagram',
    name: 'Instagram',
    measure: upTo(2200),
    mostHashtags: 5,
    source:
      'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media/',
    checkedOn,
  },
  // The caption of a picture.
  whatsapp: {
    id: 'whatsapp',
    name: 'WhatsApp',
    measure: upTo(1024),
    source:
      'https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages/',
    checkedOn,
  },
  // The caption of a picture; a message without one may have 4,096.
  telegram: {
    id: 'telegram',
    name: 'Telegram',
    measure: upTo(1024),
    source: 'https://core.telegram.org/bots/api#sendphoto',
    checkedOn,
  },
  // The description under pictures; under a film it is 2,200.
  tiktok: {
    id: 'tiktok',
    name: 'TikTok',
    measure: upTo(4000),
    source: 'https://developers.tiktok.com/doc/content-posting-api-reference-photo-post',
    checkedOn,
  },
  // One message: longer ones are sent, and paid, as several.
  sms: {
    id: 'sms',
    name: 'SMS',
    measure: (post) => smsMeasure(post),
    source: 'https://sendgrid.com/docs/glossary/what-sms-character-limit',
    checkedOn,
  },
};

/** What goes beyond the limit; 0 when the text fits. */
export function excessOn(channel: Channel, post: string): number {
  const { length, limit } = channel.measure(post);
  return Math.max(0, length - limit);
}

/** Services that do not say what a character is are taken at their strictest: UTF-16 units. */
function upTo(limit: number): Channel['measure'] {
  return (post) => ({ length: post.length, limit });
}

/** X wraps every address into one of its own of this length. */
const WRAPPED_ADDRESS = 23;
const ADDRESS = /https?:\/\/[^\s]+/gu;
const EMOJI = /^\p{RGI_Emoji}$/v;
const HEAVY = 2;

/** Code points that count once, by `config/v3.json` of twitter-text. All others count twice. */
const LIGHT_RANGES = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

function weightedLength(post: string): number {
  const text = post.normalize('NFC');
  const addresses = text.match(ADDRESS)?.length ?? 0;
  const graphemes = new Intl.Segmenter('en').segment(text.replaceAll(ADDRESS, ''));
  const others = [...graphemes].reduce((sum, { segment }) => sum + weightOf(segment), 0);
  return addresses * WRAPPED_ADDRESS + others;
}

function weightOf(grapheme: string): number {
  if (EMOJI.test(grapheme)) return HEAVY;
  return [...grapheme].reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    const isLight = LIGHT_RANGES.some(([from, to]) => from <= point && point <= to);
    return sum + (isLight ? 1 : HEAVY);
  }, 0);
}

/** The default alphabet of 3GPP TS 23.038, and the signs that take the room of two. */
const GSM =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€\f]*$/u;
const GSM_DOUBLE = /[\^{}\\[~\]|€\f]/gu;

/** One sign outside of the default alphabet, and the whole message is sent in UCS-2. */
function smsMeasure(post: string): Measure {
  if (!GSM.test(post)) return { length: post.length, limit: 70 };
  return { length: post.length + (post.match(GSM_DOUBLE)?.length ?? 0), limit: 160 };
}

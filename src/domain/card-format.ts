/** A size a card is made in. Pixels; the insets are where a platform's own controls never cover the card. */
export interface CardFormat {
  readonly id: CardFormatId;
  readonly width: number;
  readonly height: number;
  readonly safeArea: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Bytes; the encoder lowers the quality until the card fits. */
  readonly maxBytes: number;
  /** Where the size comes from, and when that was last checked. */
  readonly source: string;
  readonly checkedOn: string;
}

export const cardFormatIds = [
  'preview',
  'square',
  'portrait',
  'tall',
  'story',
  'wide',
  'print',
  'sticker',
] as const;
export type CardFormatId = (typeof cardFormatIds)[number];

const whole = (width: number, height: number) => ({ left: 0, top: 0, right: width, bottom: height });

export const cardFormats: Readonly<Record<CardFormatId, CardFormat>> = {
  preview: {
    id: 'preview',
    width: 1200,
    height: 630,
    safeArea: whole(1200, 630),
    maxBytes: 300 * 1000,
    source: 'Meta sharing best practices (1200x630); WhatsApp shows previews reliably up to about 300 KB',
    checkedOn: '2026-11-03',
  },
  square: {
    id: 'square',
    width: 1080,
    height: 1080,
    safeArea: whole(1080, 1080),
    maxBytes: 200 * 1000,
    source: 'WhatsApp, Facebook and Telegram chats',
    checkedOn: '2026-11-03',
  },
  portrait: {
    id: 'portrait',
    width: 1080,
    height: 1350,
    safeArea: whole(1080, 1350),
    maxBytes: 300 * 1000,
    source: 'Instagram and Facebook feed, 4:5',
    checkedOn: '2026-11-03',
  },
  tall: {
    id: 'tall',
    width: 1080,
    height: 1440,
    safeArea: whole(1080, 1440),
    maxBytes: 300 * 1000,
    source: 'Instagram profile grid and feed, 3:4',
    checkedOn: '2026-11-03',
  },
  story: {
    id: 'story',
    width: 1080,
    height: 1920,
    safeArea: { left: 120, top: 288, right: 888, bottom: 1248 },
    maxBytes: 400 * 1000,
    source:
      'Stories of WhatsApp, Instagram, Facebook and TikTok: clears the overlays of Google, Meta and TikTok',
    checkedOn: '2026-11-03',
  },
  wide: {
    id: 'wide',
    width: 1200,
    height: 675,
    safeArea: whole(1200, 675),
    maxBytes: 300 * 1000,
    source: 'Posts on X, 16:9',
    checkedOn: '2026-11-03',
  },
  // Laid out once in the shape of A paper, in pixels of an A5 sheet at 200 dpi; the PDF scales it to A5 and A4.
  print: {
    id: 'print',
    width: 1166,
    height: 1654,
    safeArea: whole(1166, 1654),
    maxBytes: 2 * 1000 * 1000,
    source: 'ISO 216: A5 is 148 x 210 mm, A4 is 210 x 297 mm',
    checkedOn: '2026-11-03',
  },
  sticker: {
    id: 'sticker',
    width: 512,
    height: 512,
    safeArea: whole(512, 512),
    maxBytes: 100 * 1000,
    source: 'WhatsApp and Telegram stickers: WebP of 512 x 512 pixels, under 100 KB',
    checkedOn: '2026-11-03',
  },
};

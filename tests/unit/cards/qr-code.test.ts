import { rm } from 'node:fs/promises';
import jsqr from 'jsqr';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardGrids } from '../../../src/cards/card-grid.ts';
import type { CardModel } from '../../../src/cards/card-model.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { qrPath } from '../../../src/cards/qr-code.ts';
import { renderCard } from '../../../src/cards/render-card.ts';
import { cardFiles } from '../../../src/domain/card-file.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../../src/domain/card-format.ts';
import { cardTemplates } from '../../../src/domain/message.ts';
import { materials, temporaryEngine } from '../../builders/card-engine.ts';
import { claimModel, type SampleLocale, statementModel, testimonyModel } from '../../builders/card-model.ts';

let engine: Awaited<ReturnType<typeof temporaryEngine>>;

beforeAll(async () => {
  engine = await temporaryEngine();
});

afterAll(() => rm(engine.directory, { recursive: true }));

async function readQrCode(picture: Sharp): Promise<string | undefined> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(Uint8ClampedArray.from(data), info.width, info.height)?.data;
}

/** A card on the white of a chat. */
function drawn(model: CardModel, format: CardFormatId): Promise<Buffer> {
  const { svg } = layoutCard(model, format, materials);
  return sharp(Buffer.from(svg)).flatten({ background: '#FFFFFF' }).png().toBuffer();
}

const models = {
  statement: statementModel,
  claim: claimModel,
  quote: (code: SampleLocale) => ({ ...testimonyModel(code), template: 'quote' as const }),
  figure: (code: SampleLocale) =>
    statementModel(code, { template: 'figure', figure: { value: '3', meaning: 'of 10 numbers are gone' } }),
  steps: (code: SampleLocale) =>
    statementModel(code, { template: 'steps', steps: ['Ask first', 'Write it down', 'Call'] }),
};

const cases = cardTemplates.flatMap((template) =>
  (['en', 'ar'] as const).map((locale) => [template, locale] as const),
);

describe.each(cardFormatIds)('the QR code of a %s card', (format) => {
  test.each(cases)(
    'leads to the card’s own page, also as a chat shrinks it: %s in %s',
    async (template, code) => {
      const model = models[template](code);
      const picture = await drawn(model, format);
      const shrunk = await sharp(picture).resize(400).png().toBuffer();
      const compressed = await sharp(shrunk).jpeg({ quality: 50 }).toBuffer();
      const read = await Promise.all([picture, shrunk, compressed].map((bytes) => readQrCode(sharp(bytes))));
      expect(read).toEqual([model.verifyUrl, model.verifyUrl, model.verifyUrl]);
    },
  );
});

describe('a QR code', () => {
  test.each(['square', 'portrait', 'tall', 'story', 'print'] as const)(
    'takes 22 to 25 %% of a %s card’s side',
    (format) => {
      const share =
        cardGrids[format].qrCode / Math.min(cardFormats[format].width, cardFormats[format].height);
      expect(share).toBeGreaterThanOrEqual(0.22);
      expect(share).toBeLessThanOrEqual(0.25);
    },
  );

  test('takes at least 170 pixels of a sticker', () => {
    expect(cardGrids.sticker.qrCode).toBeGreaterThanOrEqual(170);
  });

  test('leaves four modules of quiet zone', () => {
    const size = 330;
    const module = size / (25 + 8);
    const bars = [...qrPath('https://a.example/', size).matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)];
    const numbers = bars.map((bar) => bar.slice(1).map(Number));
    expect(Math.min(...numbers.map(([left = 0]) => left))).toBe(4 * module);
    expect(Math.min(...numbers.map(([, top = 0]) => top))).toBe(4 * module);
    expect(Math.max(...numbers.map(([, , right = 0]) => right))).toBe(size - 4 * module);
  });

  test('bears an address of seventy characters', async () => {
    const verifyUrl = 'https://www.an-organisation-with-a-long-name.example/campaigns/v/A7K3Q9/';
    const picture = await renderCard(
      statementModel('en', { verifyUrl }),
      cardFiles.preview,
      await engine.tools([]),
    );
    expect(await readQrCode(sharp(picture))).toBe(verifyUrl);
  });
});

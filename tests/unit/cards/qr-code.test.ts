import { rm } from 'node:fs/promises';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardGrids } from '../../../src/cards/card-grid.ts';
import { qrPath } from '../../../src/cards/qr-code.ts';
import { renderCard } from '../../../src/cards/render-card.ts';
import { cardFormatIds, cardFormats } from '../../../src/domain/card-format.ts';
import { temporaryEngine } from '../../builders/card-engine.ts';
import { claimModel, statementModel } from '../../builders/card-model.ts';

let engine: Awaited<ReturnType<typeof temporaryEngine>>;

beforeAll(async () => {
  engine = await temporaryEngine();
});

afterAll(() => rm(engine.directory, { recursive: true }));

async function readQrCode(picture: Uint8Array, width?: number): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .resize(width)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(Uint8ClampedArray.from(data), info.width, info.height)?.data;
}

const models = [
  ['statement', 'en', statementModel('en')],
  ['claim', 'en', claimModel('en')],
  ['statement', 'ar', statementModel('ar', { colour: 'river' })],
  ['claim', 'ar', claimModel('ar')],
] as const;

describe.each(cardFormatIds)('the QR code of a %s card', (format) => {
  test.each(models)(
    'leads to the card’s own page, also shrunk to 400 pixels: %s in %s',
    async (_, __, model) => {
      const picture = await renderCard(model, format, await engine.tools());
      expect(await readQrCode(picture)).toBe(model.verifyUrl);
      expect(await readQrCode(picture, 400)).toBe(model.verifyUrl);
    },
  );
});

describe('a QR code', () => {
  test.each(['square', 'portrait', 'story'] as const)('takes 22 to 25 %% of a %s card’s side', (format) => {
    const share = cardGrids[format].qrCode / Math.min(cardFormats[format].width, cardFormats[format].height);
    expect(share).toBeGreaterThanOrEqual(0.22);
    expect(share).toBeLessThanOrEqual(0.25);
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
    const picture = await renderCard(statementModel('en', { verifyUrl }), 'preview', await engine.tools());
    expect(await readQrCode(picture)).toBe(verifyUrl);
  });
});

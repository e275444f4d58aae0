import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, BlockRole } from '../../../src/cards/drawing.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { channels, palette, photoTints } from '../../../src/cards/palette.ts';
import { createPhotoBases } from '../../../src/cards/photo-base.ts';
import { type CardTarget, renderCard, targetSettings } from '../../../src/cards/render-card.ts';
import { cardFormatIds } from '../../../src/domain/card-format.ts';
import { fontBook, temporaryEngine } from '../../builders/card-engine.ts';
import { claimModel, statementModel } from '../../builders/card-model.ts';
import { writePhoto } from '../../builders/photo.ts';

const targets: readonly CardTarget[] = [...cardFormatIds, 'thumbnail'];
let directory: string;
let tools: Parameters<typeof renderCard>[2];

beforeAll(async () => {
  const engine = await temporaryEngine();
  directory = engine.directory;
  tools = await engine.tools();
  const media = join(directory, 'content/media');
  await writePhoto(join(media, 'stones.jpg'), 'hills');
  await writePhoto(join(media, 'white.jpg'), 'white');
});

afterAll(() => rm(directory, { recursive: true }));

const models = {
  statement: statementModel(),
  claim: claimModel('ar'),
  'statement on a photo': statementModel('tr', { photo: { file: 'media/stones.jpg', alt: undefined } }),
};

describe.each(Object.entries(models))('a %s', (_name, model) => {
  test.each(targets)('has the size of its target and is small enough: %s', async (target) => {
    const { width, height, maxBytes, extension } = targetSettings(target);
    const picture = await renderCard(model, target, tools);
    const found = await sharp(picture).metadata();
    expect(found).toMatchObject({ width, height, format: extension === 'jpg' ? 'jpeg' : 'webp' });
    expect(found.exif).toBeUndefined();
    expect(picture.length).toBeLessThanOrEqual(maxBytes);
  });

  test.each(['square', 'thumbnail'] as const)('comes out the same byte for byte: %s', async (target) => {
    const [first, second] = await Promise.all([
      renderCard(model, target, tools),
      renderCard(structuredClone(model), target, tools),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('a photo under a card', () => {
  const print = { width: 200, height: 200, tint: photoTints.river, blur: 0 };

  test.each(['white.jpg', 'stones.jpg'])('is nowhere brighter than its tint allows: %s', async (file) => {
    const pixels = await createPhotoBases(join(directory, 'content')).base({ ...print, file });
    const limit = channels(photoTints.river.light);
    const brightest = [0, 1, 2].map((channel) => Math.max(...pixels.filter((_, at) => at % 3 === channel)));
    expect(brightest.every((value, channel) => value <= (limit[channel] ?? 0))).toBe(true);
  });

  test('is found by each way an editor may write its path', async () => {
    const photos = createPhotoBases(join(directory, 'content'));
    const hashes = ['stones.jpg', 'media/stones.jpg', '/media/stones.jpg', 'content/media/stones.jpg'].map(
      photos.hash,
    );
    expect(new Set(await Promise.all(hashes)).size).toBe(1);
  });

  test('is printed once for all cards of one size', async () => {
    const photos = createPhotoBases(join(directory, 'content'));
    const wanted = { ...print, file: 'stones.jpg' };
    expect(await photos.base(wanted)).toBe(await photos.base({ ...wanted }));
    expect(await photos.base({ ...wanted, width: 100 })).not.toBe(await photos.base(wanted));
  });

  test('shows under the letters', async () => {
    const picture = await renderCard(models['statement on a photo'], 'square', { ...tools, fontBook });
    const { data } = await sharp(picture)
      .extract({ left: 8, top: 8, width: 4, height: 4 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).not.toEqual([...channels(palette.ink)]);
  });
});

describe('the lie on a claim card', () => {
  test.each(
    cardFormatIds.flatMap((format) => (['en', 'ar'] as const).map((locale) => [format, locale] as const)),
  )('carries its red strike even when cut out alone: %s, %s', async (format, locale) => {
    const model = claimModel(locale);
    const { ink } = blockNamed('claim', layoutCard(model, format, fontBook).blocks).placed();
    const { data } = await sharp(await renderCard(model, format, tools))
      .extract({
        left: Math.round(ink.x),
        top: Math.round(ink.y),
        width: Math.round(ink.width),
        height: Math.round(ink.height),
      })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isRed = (at: number) => (data[at] ?? 0) > 140 && (data[at + 1] ?? 255) < 100;
    const red = Array.from({ length: data.length / 3 }, (_, pixel) => isRed(pixel * 3)).filter(
      Boolean,
    ).length;
    expect(red / (data.length / 3)).toBeGreaterThan(0.1);
  });
});

function blockNamed(role: BlockRole, blocks: readonly Block[]): Block {
  const block = blocks.find((one) => one.role === role);
  if (!block) throw new Error(`The card has no ${role}.`);
  return block;
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, BlockRole } from '../../../src/cards/drawing.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { type CardTools, renderCard } from '../../../src/cards/render-card.ts';
import { type CardFile, cardFilesOf } from '../../../src/domain/card-file.ts';
import { materials, temporaryEngine } from '../../builders/card-engine.ts';
import {
  claimModel,
  figureModel,
  quoteModel,
  statementModel,
  stepsModel,
} from '../../builders/card-model.ts';
import { writePhoto } from '../../builders/photo.ts';

let directory: string;
let tools: CardTools;

beforeAll(async () => {
  const engine = await temporaryEngine();
  directory = engine.directory;
  tools = await engine.tools([]);
  await writePhoto(join(directory, 'content/media/stones.jpg'), 'hills');
});

afterAll(() => rm(directory, { recursive: true }));

const photo = { file: 'media/stones.jpg', alt: undefined, focus: { x: 0.5, y: 0.5 } };
const models = {
  statement: statementModel(),
  claim: claimModel('ar'),
  figure: figureModel('bn'),
  'quote on a photo': quoteModel('ur', { photo }),
  'list of steps': stepsModel('tr'),
  'statement on a photo': statementModel('tr', { photo }),
};

const isPicture = ({ unit }: CardFile) => unit === 'px';
const isJpeg = ({ kind }: CardFile) => kind === 'jpeg';

describe.each(Object.entries(models))('a %s', (_name, model) => {
  const files = cardFilesOf(model.template).map((file) => [file.name, file] as const);

  test.each(files)('is small enough, and comes out the same byte for byte: %s', async (_file, file) => {
    const [first, second] = await Promise.all([
      renderCard(model, file, tools),
      renderCard(structuredClone(model), file, tools),
    ]);
    expect(first.length).toBeLessThanOrEqual(file.maxBytes);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test.each(files.filter(([, file]) => isPicture(file)))(
    'has the size of its file and says nothing of a camera: %s',
    async (_file, file) => {
      const found = await sharp(await renderCard(model, file, tools)).metadata();
      const { width, height, mediaType } = file;
      expect(found).toMatchObject({ width, height, mediaType });
      expect(found.exif).toBeUndefined();
    },
  );
});

describe('the lie on a claim card', () => {
  const jpegs = cardFilesOf('claim').filter(isJpeg);

  test.each(
    jpegs.flatMap((file) => (['en', 'ar'] as const).map((locale) => [file.name, locale, file] as const)),
  )('carries its red strike even when cut out alone: %s, %s', async (_name, locale, file) => {
    const model = claimModel(locale);
    const { ink } = blockNamed('claim', layoutCard(model, file.format, materials).blocks).placed();
    const pixels = await sharp(await renderCard(model, file, tools))
      .extract({
        left: Math.round(ink.x),
        top: Math.round(ink.y),
        width: Math.round(ink.width),
        height: Math.round(ink.height),
      })
      .raw()
      .toBuffer();
    const isRed = (at: number) => (pixels[at] ?? 0) > 140 && (pixels[at + 1] ?? 255) < 100;
    const red = Array.from({ length: pixels.length / 3 }, (_, pixel) => isRed(pixel * 3)).filter(Boolean);
    expect(red.length / (pixels.length / 3)).toBeGreaterThan(0.1);
  });
});

function blockNamed(role: BlockRole, blocks: readonly Block[]): Block {
  const block = blocks.find((one) => one.role === role);
  if (!block) throw new Error(`The card has no ${role}.`);
  return block;
}

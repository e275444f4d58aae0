import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type CardJob, cardJobs } from '../../src/cards/card-jobs.ts';
import type { Block } from '../../src/cards/drawing.ts';
import type { Box } from '../../src/cards/frame.ts';
import { layoutCard } from '../../src/cards/layout-card.ts';
import { openLogos } from '../../src/cards/logo-files.ts';
import { contrast } from '../../src/cards/palette.ts';
import { createPhotoBases } from '../../src/cards/photo-base.ts';
import { type Pixels, rasterise } from '../../src/cards/raster.ts';
import { svgShapes } from '../../src/cards/svg-shapes.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import { type CardFormatId, cardFormatIds, cardFormats } from '../../src/domain/card-format.ts';
import { cardLabels } from '../../src/i18n/card-labels.ts';
import { createTranslator } from '../../src/i18n/create-translator.ts';
import { fontBook } from '../builders/card-engine.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const { catalog } = await loadCatalog(content);
if (!catalog) throw new Error('The sample campaign cannot be read.');
const jobs = cardJobs(catalog, (locale) => cardLabels(createTranslator(locale)));
const materials = { fontBook, logos: await openLogos(catalog.site.brand?.logos ?? [], content) };
const photos = createPhotoBases(content);

/** Half the size shows the same colours in a quarter of the time. */
const SCALE = 0.5;

/** All that lies under the letters: text is the only thing that is drawn as one path moved to its place. */
function withoutText(svg: string): string {
  return svg.replace(/<g transform="translate\([^"]*\)"><path fill="[^"]*" d="[^"]*"\/><\/g>/g, '');
}

async function groundOf(
  job: CardJob,
  format: CardFormatId,
): Promise<{ pixels: Pixels; blocks: readonly Block[] }> {
  const { svg, backdrop, blocks } = layoutCard(job.model, format, materials);
  const size = cardFormats[format];
  const [width, height] = [Math.round(size.width * SCALE), Math.round(size.height * SCALE)];
  const texts = blocks.filter(({ ground }) => ground.isPhoto).map((block) => scaled(block.placed().ink));
  const photo =
    backdrop.kind === 'photo'
      ? await photos.base({ ...backdrop.photo, scrim: backdrop.scrim, width, height, blur: 0, texts })
      : null;
  return {
    pixels: await rasterise(svgShapes(withoutText(svg)), { width, height, scale: SCALE }, photo),
    blocks,
  };
}

function scaled({ x, y, width, height }: Box): Box {
  return { x: x * SCALE, y: y * SCALE, width: width * SCALE, height: height * SCALE };
}

/** The least contrast of a text to any pixel that is really behind it. */
function leastContrast({ ground, placed }: Block, { data, width, height }: Pixels): number {
  const box = scaled(placed().ink);
  const colours = new Set<number>();
  for (let y = Math.max(0, Math.ceil(box.y)); y < Math.min(height, box.y + box.height); y++) {
    for (let x = Math.max(0, Math.ceil(box.x)); x < Math.min(width, box.x + box.width); x++) {
      const at = (y * width + x) * 3;
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
  }
  const hex = [...colours].map((colour) => `#${colour.toString(16).padStart(6, '0')}`);
  return Math.min(21, ...hex.map((colour) => contrast(ground.letters, colour)));
}

describe.each([...new Set(jobs.map(({ locale }) => locale))])(
  'the cards of the sample campaign in %s',
  (locale) => {
    test.each(cardFormatIds)('have letters of 4.5:1 on the pixels behind them: %s', async (format) => {
      const weak: string[] = [];
      for (const job of jobs.filter((one) => one.locale === locale)) {
        const { pixels, blocks } = await groundOf(job, format);
        for (const block of blocks) {
          const ratio = leastContrast(block, pixels);
          if (ratio < 4.5) weak.push(`${job.message.slug} ${block.role} ${ratio.toFixed(2)}`);
        }
      }
      expect(weak).toEqual([]);
    });
  },
);

test('the measure sees a pale ground', () => {
  const data = new Uint8Array(30 * 30 * 3).fill(0xcc);
  const block = {
    ground: { letters: '#FBF8F1', behind: [], isPhoto: false },
    placed: () => ({ lines: [], ink: { x: 10, y: 10, width: 20, height: 20 } }),
  } as unknown as Block;
  expect(leastContrast(block, { data, width: 30, height: 30 })).toBeLessThan(4.5);
});

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { rasterise } from '../../../src/cards/raster.ts';
import { svgShapes } from '../../../src/cards/svg-shapes.ts';
import { cardFormats } from '../../../src/domain/card-format.ts';
import { materials } from '../../builders/card-engine.ts';
import { sampleLocales, statementModel } from '../../builders/card-model.ts';

const SIDE = 60;
const GREY = 90;

async function drawn(content: string, scale = 1): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${content}</svg>`;
  const size = { width: SIDE * scale, height: SIDE * scale, scale };
  const ground = new Uint8Array(3 * size.width * size.height).fill(GREY);
  return (await rasterise(svgShapes(svg), size, ground)).data;
}

/** The same by librsvg. */
function drawnByLibrary(svg: string, scale = 1): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: 72 * scale })
    .flatten({ background: { r: GREY, g: GREY, b: GREY } })
    .removeAlpha()
    .raw()
    .toBuffer();
}

function greatestDifference(one: Uint8Array, other: Uint8Array): number {
  expect(one.length).toBe(other.length);
  return one.reduce((greatest, value, index) => Math.max(greatest, Math.abs(value - (other[index] ?? 0))), 0);
}

const shapes = {
  'a rectangle between pixels': '<rect x="3.25" y="4.5" width="20.5" height="30" fill="#FF8800"/>',
  'a round rectangle': '<rect x="5" y="5" width="40" height="30" rx="12" fill="#0088FF"/>',
  'a border':
    '<rect x="5.5" y="5.5" width="40" height="30" rx="9" fill="none" stroke="#FFFFFF" stroke-width="3"/>',
  'a rectangle on its edge':
    '<g transform="translate(30 30) rotate(30)"><rect x="-20" y="-6" width="40" height="12" fill="#FFFFFF"/></g>',
  'a letter with a counter':
    '<path fill="#FFFFFF" d="M10 10Q50 0 50 30Q50 55 10 50ZM20 20V40Q40 42 40 30Q40 18 20 20Z"/>',
  'a cubic curve': '<path fill="#FFFFFF" d="M5 55C5 -20 55 -20 55 55C40 20 20 20 5 55z"/>',
  'what reaches over the border': '<path fill="#FFFFFF" d="M-20 30L30 -25L85 30L30 90Z"/>',
  'contours that overlap': '<path fill="#FFFFFF" d="M6 6H36V36H6ZM21 21H54V54H21Z"/>',
  'a stroke':
    '<path fill="none" stroke="#FFFFFF" stroke-width="3" stroke-linecap="round" d="M10 10l30 30h8"/>',
  'an arc': '<path fill="#FFFFFF" d="M10 30a20 20 0 0 1 40 0z"/>',
} as const;

describe('a shape is painted as librsvg draws it:', () => {
  describe.each(Object.entries(shapes))('%s', (_, content) => {
    test.each([1, 1 / 3, 2])('at a scale of %d', async (scale) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${content}</svg>`;
      const [own, library] = [await drawn(content, scale), await drawnByLibrary(svg, scale)];
      // librsvg counts 15 by 17 points in a pixel where this measures areas.
      expect(greatestDifference(own, library)).toBeLessThanOrEqual(24);
      expect(own.some((value) => value !== GREY)).toBe(true);
    });
  });
});

test('later shapes lie over earlier ones', async () => {
  const content =
    '<rect width="60" height="60" fill="#FFFFFF"/><rect width="60" height="60" fill="#123456"/>';
  expect([...(await drawn(content)).subarray(0, 3)]).toEqual([0x12, 0x34, 0x56]);
});

test('a card leaves nothing behind for the next one', async () => {
  const before = await drawn(shapes['a cubic curve']);
  await drawn(shapes['what reaches over the border']);
  expect(await drawn(shapes['a cubic curve'])).toEqual(before);
});

test.each(sampleLocales)(
  'a card in %s is the same picture whether or not its letters are written down',
  async (code) => {
    const layout = layoutCard(statementModel(code), 'square', materials);
    const size = { width: 540, height: 540, scale: 0.5 };
    const written = await rasterise(svgShapes(layout.svg), size, null);
    const drawn = await rasterise(layout.shapes(), size, null);
    expect(Buffer.compare(drawn.data, written.data)).toBe(0);
  },
);

test.each(sampleLocales)('letters in %s are filled as librsvg fills them', async (code) => {
  const { width, height } = cardFormats.square;
  const { svg } = layoutCard(statementModel(code), 'square', materials);
  const own = (await rasterise(svgShapes(svg), { width, height, scale: 1 }, null)).data;
  const library = await drawnByLibrary(svg);
  // Where the edges of two letters meet in one pixel their coverage adds up (a browser blends them), as along the bar of
  // Bengali; a contour filled the wrong way would differ in thousands of pixels, and fully.
  const different = own.filter((value, index) => Math.abs(value - (library[index] ?? 0)) > 64);
  expect(different.length).toBeLessThan(3 * 250);
  expect(greatestDifference(own, library)).toBeLessThan(160);
});

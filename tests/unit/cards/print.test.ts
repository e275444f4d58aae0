import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardModel } from '../../../src/cards/card-model.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { channels, contrast } from '../../../src/cards/palette.ts';
import { type CardTools, renderCard } from '../../../src/cards/render-card.ts';
import { svgShapes } from '../../../src/cards/svg-shapes.ts';
import { cardFiles } from '../../../src/domain/card-file.ts';
import { materials, temporaryEngine } from '../../builders/card-engine.ts';
import {
  claimModel,
  figureModel,
  quoteModel,
  statementModel,
  stepsModel,
  testimonyModel,
} from '../../builders/card-model.ts';
import { writePhoto } from '../../builders/photo.ts';

const papers = ['print-a5', 'print-a4'] as const;
type Paper = (typeof papers)[number];

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

/** A PDF's objects as text; what is compressed in it stays unreadable. */
async function pdf(model: CardModel, paper: Paper = 'print-a5', own = tools): Promise<Buffer> {
  return Buffer.from(await renderCard(model, cardFiles[paper], own));
}

async function written(model: CardModel, paper: Paper = 'print-a5'): Promise<string> {
  return (await pdf(model, paper)).toString('latin1');
}

/** A box of the page in millimetres from its lower left corner. */
function box(text: string, name: string): readonly number[] {
  const numbers = new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(text)?.[1]?.split(' ') ?? [];
  return numbers.map((points) => Math.round((Number(points) / 72) * 25.4 * 1000) / 1000);
}

/** What the page is painted with. */
function content(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const id = /\/Contents (\d+) 0 R/.exec(text)?.[1];
  const start = text.indexOf('stream\n', text.indexOf(`\n${id} 0 obj`)) + 'stream\n'.length;
  return inflateSync(bytes.subarray(start, text.indexOf('\nendstream', start))).toString('latin1');
}

describe('a printed card', () => {
  test.each([
    ['print-a5', [0, 0, 148, 210]],
    ['print-a4', [0, 0, 210, 297]],
  ] as const)('is exactly the paper: %s', async (paper, expected) => {
    const text = await written(statementModel(), paper);
    expect(box(text, 'MediaBox')).toEqual(expected);
    expect(box(text, 'TrimBox')).toEqual(expected);
  });

  test('is a vector drawing of every shape, and needs no fonts', async () => {
    const model = claimModel('ar');
    const bytes = await pdf(model);
    const { svg } = layoutCard(model, 'print', materials);
    const painted = content(bytes).match(/^(?:f|S)$/gm) ?? [];
    expect(painted).toHaveLength(svgShapes(svg).length);
    expect(bytes.toString('latin1')).not.toMatch(/\/Font\b|\/Subtype \/Image/);
  });

  test('names its headline, its language and what is to be read on it', async () => {
    const text = await written(statementModel('en', { source: undefined }));
    expect(text).toContain('(A phone number proves nothing)');
    expect(text).toContain('/Lang (en)');
    expect(text).toMatch(/\/S \/Figure[\s\S]*\/Alt \(Before you pay\. A phone number proves nothing\./);
    expect(await written(statementModel('ar'))).toContain('/Lang (ar)');
  });

  test.each(papers)('is the same file on every day: %s', async (paper) => {
    const model = statementModel('tr', { photo, cropMarks: true });
    const [first, second] = [await pdf(model, paper), await pdf(structuredClone(model), paper)];
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1')).toContain('(D:19700101000000Z)');
  });

  test('has its own identity', async () => {
    const idOf = async (model: CardModel, paper: Paper) =>
      /\/ID \[<(\w+)>/.exec(await written(model, paper))?.[1];
    const ids = [
      await idOf(statementModel('en'), 'print-a5'),
      await idOf(statementModel('en'), 'print-a4'),
      await idOf(statementModel('tr'), 'print-a5'),
    ];
    expect(new Set(ids).size).toBe(3);
  });

  test('carries its photo as one JPEG, fine enough for paper', async () => {
    const text = await written(statementModel('en', { photo }));
    expect(text.match(/\/Filter \/DCTDecode/g)).toHaveLength(1);
    expect(Number(/\/Width (\d+)/.exec(text)?.[1])).toBeGreaterThan(1700);
  });

  test('shows logos on white, without transparency', async () => {
    const png = await sharp({ create: { width: 40, height: 20, channels: 4, background: '#12345680' } })
      .png()
      .toBuffer();
    const logo = { dataUrl: `data:image/png;base64,${png.toString('base64')}`, width: 40, height: 20 };
    const withLogo = { ...tools, logos: new Map([['own.png', logo]]) };
    const text = (await pdf(statementModel('en', { logos: ['own.png'] }), 'print-a5', withLogo)).toString(
      'latin1',
    );
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(text).not.toContain('/SMask');
  });
});

describe('crop marks', () => {
  test.each(papers)('stand outside of 3 mm of bleed: %s', async (paper) => {
    const text = await written(statementModel('en', { cropMarks: true }), paper);
    const { width, height } = cardFiles[paper];
    expect(box(text, 'MediaBox')).toEqual([0, 0, width + 20, height + 20]);
    expect(box(text, 'BleedBox')).toEqual([7, 7, width + 13, height + 13]);
    expect(box(text, 'TrimBox')).toEqual([10, 10, width + 10, height + 10]);
  });

  test('are two at each corner', async () => {
    const strokes = (text: string) => text.match(/ l\nS$/gm)?.length ?? 0;
    expect(strokes(content(await pdf(statementModel('en', { cropMarks: true }))))).toBe(8);
    expect(strokes(content(await pdf(statementModel('en'))))).toBe(0);
  });

  test.each([
    ['the field', /^-120 -120 1406 1894 re$/m],
    ['the bar at the foot', /^-120 \d{4} 1406 \d+ re$/m],
  ])('are reached by the colour of %s', async (_what, rectangle) => {
    expect(content(await pdf(statementModel('en', { cropMarks: true })))).toMatch(rectangle);
  });
});

/** How copiers turn a colour into grey: by its brightness, in the weights of television or of light. */
const weights = [
  [0.299, 0.587, 0.114],
  [0.2126, 0.7152, 0.0722],
] as const;

function grey(colour: string, [red, green, blue]: (typeof weights)[number]): string {
  const [r, g, b] = channels(colour);
  const shade = Math.round(r * red + g * green + b * blue);
  return `#${shade.toString(16).padStart(2, '0').repeat(3)}`;
}

describe('a card copied in grey', () => {
  const colours = ['ink', 'river', 'green'] as const;

  test.each(
    colours.flatMap((colour) => [
      [`statement on ${colour}`, statementModel('en', { colour })] as const,
      [`statement on a photo in ${colour}`, statementModel('en', { colour, photo })] as const,
      [`testimony on ${colour}`, testimonyModel('ar', { colour })] as const,
      [`claim of a ${colour} campaign`, claimModel('tr', { colour })] as const,
      [`figure on ${colour}`, figureModel('en', { colour })] as const,
      [`quote on ${colour}`, quoteModel('ur', { colour })] as const,
      [`steps of a ${colour} campaign`, stepsModel('en', { colour })] as const,
    ]),
  )('can be read as well: %s', (_name, model) => {
    const { blocks } = layoutCard(model, 'print', materials);
    const weakest = blocks.map(({ role, ground: { letters, behind } }) => ({
      role,
      ratio: Math.min(
        ...weights.flatMap((way) => behind.map((colour) => contrast(grey(letters, way), grey(colour, way)))),
      ),
    }));
    expect(weakest.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
});

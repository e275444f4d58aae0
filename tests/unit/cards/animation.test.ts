import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { animationFrames } from '../../../src/cards/animation-frames.ts';
import type { CardModel } from '../../../src/cards/card-model.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { type CardTools, renderCard } from '../../../src/cards/render-card.ts';
import { isolate } from '../../../src/cards/text/index.ts';
import { cardFiles } from '../../../src/domain/card-file.ts';
import { defaultPalette } from '../../../src/domain/palette.ts';
import { materials, temporaryEngine } from '../../builders/card-engine.ts';
import { claimModel, sampleLocales, statementModel, stepsModel } from '../../builders/card-model.ts';

const files = [cardFiles['animated-webp'], cardFiles['animated-gif']] as const;
const byName = files.map((file) => [file.name, file] as const);

let directory: string;
let tools: CardTools;

beforeAll(async () => {
  const engine = await temporaryEngine();
  directory = engine.directory;
  tools = await engine.tools([]);
});

afterAll(() => rm(directory, { recursive: true }));

function headlinesOf(model: CardModel): readonly string[] {
  return animationFrames(model).map((frame) => frame.model.headline);
}

describe('the frames of a claim', () => {
  const model = claimModel('en');
  const [whole, truth, contact, ...others] = animationFrames(model);

  test('are the whole card, the truth alone, and what to do', () => {
    expect(whole?.model).toBe(model);
    expect(truth?.model).toMatchObject({ template: 'claim', claim: undefined, headline: model.headline });
    expect(contact?.model.headline).toContain(model.action);
    expect(contact?.model.headline).toContain(isolate(model.contact.label));
    expect(contact?.model.passage).toEqual({ kind: 'text', words: model.contact.name });
    expect(others).toEqual([]);
  });

  test('leave an address that is too long for large letters to the foot', () => {
    const label = 'https://a-very-long-name-of-a-helpline.example/contact';
    const { contact: old } = model;
    const headlines = headlinesOf({ ...model, contact: { ...old, channel: 'web', label } });
    expect(headlines.filter((headline) => headline.includes(label))).toEqual([]);
  });

  test.each(sampleLocales)('never show the lie without its strike and its answer: %s', (code) => {
    const lie = claimModel(code).claim ?? '';
    const told = animationFrames(claimModel(code)).flatMap((frame, index) => {
      const { blocks, svg } = layoutCard(frame.model, 'square', materials);
      const texts = blocks.filter(({ words }) => words.includes(lie));
      const roles = blocks.map(({ role }) => role);
      return texts.map(({ ground }) => ({
        index,
        ground: ground.behind,
        roles,
        strike: svg.includes(defaultPalette.red),
      }));
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ index: 0, strike: true });
    expect(told[0]?.ground).toContain(defaultPalette.red);
    expect(told[0]?.roles).toEqual(expect.arrayContaining(['they-say', 'what-is-true', 'headline']));
  });
});

describe('the frames of steps', () => {
  test.each([
    [3, 4],
    [4, 5],
    [5, 5],
  ] as const)('of %d are %d, with each step once and in order', (count, frames) => {
    const model = stepsModel('en', { count });
    const [whole, ...later] = headlinesOf(model);
    expect(whole).toBe(model.headline);
    expect(later).toHaveLength(frames - 1);
    const lines = later.flatMap((headline) => headline.split('\n'));
    expect(lines).toEqual(model.steps.map((step, index) => `${index + 1}\u2002${step}`));
  });

  test('share one where there are more than four: the two neighbours with the fewest letters', () => {
    const model = stepsModel('en', {
      steps: ['Ask first', 'Wait', 'Then', 'Decide what you do', 'Tell a friend'],
    });
    expect(headlinesOf(model)[2]).toBe('2\u2002Wait\n3\u2002Then');
  });

  test('are numbered in the locale’s own digits', () => {
    expect(headlinesOf(stepsModel('bn', { count: 3 }))[2]).toMatch(/^২/);
  });
});

describe('every frame', () => {
  const moving = sampleLocales.flatMap((code) => [
    [`claim in ${code}`, claimModel(code)] as const,
    [`three steps in ${code}`, stepsModel(code, { count: 3 })] as const,
    [`five steps in ${code}`, stepsModel(code)] as const,
  ]);

  test.each(moving)('fits, in larger letters than the card, and keeps its foot: %s', (_name, model) => {
    const [whole, ...later] = animationFrames(model).map((frame) =>
      layoutCard(frame.model, 'square', materials),
    );
    const role = model.template === 'steps' ? 'step' : 'headline';
    const size = whole?.blocks.find((block) => block.role === role)?.size ?? Number.NaN;
    for (const { blocks, issues } of later) {
      expect(issues).toEqual([]);
      expect(blocks.find((block) => block.role === 'headline')?.size).toBeGreaterThan(1.2 * size);
      const roles = blocks.map((block) => block.role);
      expect(roles).toEqual(expect.arrayContaining(['action', 'contact', 'code', 'address']));
    }
  });

  test.each(moving)('is held long enough to be read, and not longer: %s', (_name, model) => {
    const delays = animationFrames(model).map(({ delay }) => delay);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(2500);
    expect(Math.max(...delays)).toBeLessThanOrEqual(3000);
    expect(delays.length).toBeGreaterThanOrEqual(3);
    expect(delays.length).toBeLessThanOrEqual(5);
  });
});

test('a template that does not move has no frames', () => {
  expect(() => animationFrames(statementModel())).toThrow('"statement" has no animation');
});

describe.each(byName)('%s', (_name, file) => {
  const models = [
    ['claim in English', claimModel('en')],
    ['claim in Arabic', claimModel('ar')],
    ['steps in Turkish', stepsModel('tr', { count: 4 })],
    ['steps in Urdu', stepsModel('ur')],
  ] as const;

  test.each(models)(
    'shows every frame of a %s for its time, for ever, in few bytes',
    async (_model, model) => {
      const frames = animationFrames(model);
      const picture = await renderCard(model, file, tools);
      expect(await sharp(picture, { pages: -1 }).metadata()).toMatchObject({
        width: 720,
        pageHeight: 720,
        pages: frames.length,
        delay: frames.map(({ delay }) => delay),
        loop: 0,
        mediaType: file.mediaType,
      });
      expect(picture.length).toBeLessThanOrEqual(file.maxBytes);
    },
  );

  test.each(models)(
    'begins with the whole card, which is what chats show at rest: %s',
    async (_model, model) => {
      const first = await sharp(await renderCard(model, file, tools), { page: 0 })
        .removeAlpha()
        .raw()
        .toBuffer();
      const { pixels } = await drawCard(model, { ...file, blur: 0 }, tools);
      expect(first).toHaveLength(pixels.data.length);
      expect(shareOfOthers(first, pixels.data)).toBeLessThan(0.001);
    },
  );

  test('has one small palette for all of its frames', async () => {
    const picture = await renderCard(claimModel('en'), file, tools);
    const pixels = await sharp(picture, { pages: -1 }).removeAlpha().raw().toBuffer();
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.readUIntBE(at, 3));
    expect(colours.size).toBeLessThanOrEqual(64);
  });

  test.each(models)('comes out the same byte for byte: %s', async (_model, model) => {
    const first = await renderCard(model, file, tools);
    const second = await renderCard(structuredClone(model), file, tools);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

/** Of all bytes: how many differ by more than the step between two colours of an edge. */
function shareOfOthers(one: Uint8Array, other: Uint8Array): number {
  let others = 0;
  for (const [at, value] of one.entries()) if (Math.abs(value - (other[at] ?? 0)) > 48) others++;
  return others / one.length;
}

import { createHash } from 'node:crypto';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LabelsOf } from '../../../src/cards/card-jobs.ts';
import { copyCards } from '../../../src/cards/copy-cards.ts';
import { type CardEngine, type Progress, renderCatalog } from '../../../src/cards/render-catalog.ts';
import { cardFilesOf } from '../../../src/domain/card-file.ts';
import { cardLabels } from '../../../src/i18n/card-labels.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { temporaryEngine } from '../../builders/card-engine.ts';
import { edited, smallCampaign } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

const labelsOf: LabelsOf = (code) => cardLabels(createTranslator(code));

/** Two messages: one in English and Arabic, one in English only. */
const secondMessage = {
  'messages/en/ask-first.md': (smallCampaign['messages/en/phone-number.md'] ?? '')
    .replace('A7K3Q9', 'B8M4RT')
    .replace('A phone number proves nothing', 'Ask before you pay'),
};
const perText = cardFilesOf('statement').length;

let engine: CardEngine & { directory: string };

beforeEach(async () => {
  engine = await temporaryEngine();
});

afterEach(() => rm(engine.directory, { recursive: true }));

function render(
  changes: Parameters<typeof smallCatalog>[0] = {},
  options: Partial<Parameters<typeof renderCatalog>[0]> = {},
) {
  return renderCatalog({ catalog: smallCatalog(changes), labelsOf, engine, ...options });
}

describe('the cards of a catalog', () => {
  test('are one a format for every text that is there, and a thumbnail', async () => {
    const { index, files, rendered } = await render(secondMessage);
    expect(rendered).toBe(3 * perText);
    const shared = cardFilesOf('statement').filter(({ id }) => id !== 'thumbnail');
    expect(index.map(({ slug, locale, format }) => `${slug} ${locale} ${format}`)).toEqual(
      ['ask-first en', 'phone-number en', 'phone-number ar'].flatMap((card) =>
        shared.map(({ id }) => `${card} ${id}`),
      ),
    );
    expect([...files.keys()]).toContain('/cards/phone-number/ar/thumbnail.webp');
    expect(index[0]).toMatchObject({
      path: '/cards/ask-first/en/preview.jpg',
      width: 1200,
      height: 630,
      code: 'B8M4RT',
    });
    expect(index[0]?.alt).toContain('Ask before you pay');
  });

  test('are not made of a message that was withdrawn', async () => {
    const withdrawn = edited(
      'messages/en/phone-number.md',
      'reviewBy:',
      'withdrawn:\n  on: 2026-11-20\n  reason: outdated\nreviewBy:',
    );
    const { index, rendered } = await render({ ...withdrawn, ...secondMessage });
    expect(new Set(index.map(({ slug }) => slug))).toEqual(new Set(['ask-first']));
    expect(rendered).toBe(perText);
  });

  test('come out of the cache the second time, without a font being opened', async () => {
    const first = await render();
    const tools = () => Promise.reject(new Error('No card has to be drawn.'));
    const second = await render({}, { engine: { ...engine, tools } });
    expect(second).toMatchObject({ rendered: 0, fromCache: 2 * perText });
    expect(second.index).toEqual(first.index);
  });

  test('are drawn anew only where the text has changed', async () => {
    await render(secondMessage);
    const changed = edited('messages/ar/phone-number.md', 'اسأل أولًا', 'اسألوا أولًا');
    const again = await render({ ...secondMessage, ...changed });
    expect(again).toMatchObject({ rendered: perText, fromCache: 2 * perText });
  });

  test('are all drawn anew when what draws them has changed', async () => {
    await render();
    const again = await render({}, { engine: { ...engine, version: 'next' } });
    expect(again).toMatchObject({ rendered: 2 * perText, fromCache: 0 });
  });

  test('tell how far they are', async () => {
    const told: Progress[] = [];
    await render({}, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ done }) => done)).toEqual(
      Array.from({ length: 2 * perText }, (_, index) => index + 1),
    );
    expect(told.at(-1)).toEqual({
      done: 2 * perText,
      total: 2 * perText,
      rendered: 2 * perText,
      fromCache: 0,
    });
  });

  test('name the card that could not be made', async () => {
    const image =
      'kind: risk\nimage:\n  file: media/lost.jpg\n  kind: photo\n  credit: Example\nalt: Stones\n';
    const rendering = render(edited('messages/en/phone-number.md', 'kind: risk\n', image));
    await expect(rendering).rejects.toThrow(/phone-number in en, preview/);
  });
});

describe('a cached card', () => {
  const cacheFolder = () => join(engine.directory, 'cache');
  const pictures = async () => (await readdir(cacheFolder())).filter((name) => /\.(?:jpg|webp)$/.test(name));

  test.each([
    ['cut short', (path: string) => truncate(path, 4000)],
    ['changed', async (path: string) => writeFile(path, (await readFile(path)).fill(0, 500, 600))],
    ['gone', (path: string) => rm(path)],
    ['without its record', (path: string) => rm(`${path}.json`)],
    ['with half a record', (path: string) => truncate(`${path}.json`, 12)],
  ])('that is %s is made again', async (_name, harm) => {
    const first = await render();
    const [victim = ''] = await pictures();
    await harm(join(cacheFolder(), victim));
    const again = await render();
    expect(again).toMatchObject({ rendered: 1, fromCache: 2 * perText - 1 });
    expect(again.index).toEqual(first.index);
    expect(await render()).toMatchObject({ rendered: 0 });
  });

  test('is what the index says it is', async () => {
    const { index, files } = await render();
    for (const { path, bytes, sha256 } of index) {
      const picture = await readFile(files.get(path) ?? '');
      expect(picture).toHaveLength(bytes);
      expect(createHash('sha256').update(picture).digest('hex')).toBe(sha256);
    }
  });
});

describe('a run that is stopped', () => {
  test('fails with the reason, leaves nothing half-written, and goes on from there', async () => {
    const stop = new AbortController();
    const onProgress = ({ done }: Progress) => done === 3 && stop.abort(new Error('Enough for today.'));
    await expect(render({}, { signal: stop.signal, onProgress })).rejects.toThrow('Enough for today.');

    const left = await readdir(join(engine.directory, 'cache'));
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
    const rest = await render();
    expect(rest.fromCache).toBe(left.length / 2);
    expect(rest.fromCache).toBeGreaterThanOrEqual(3);
    expect(rest.rendered).toBe(2 * perText - rest.fromCache);
  });

  test('does not begin when it was stopped before', async () => {
    await expect(render({}, { signal: AbortSignal.abort(new Error('Not now.')) })).rejects.toThrow(
      'Not now.',
    );
    expect(await readdir(join(engine.directory, 'cache'))).toEqual([]);
  });
});

describe('copied cards', () => {
  test('lie at their addresses, with an index that is the same each time', async () => {
    const [one, other] = [join(engine.directory, 'one'), join(engine.directory, 'other')];
    await copyCards(await render(), one);
    await copyCards(await render(), other);
    const index = await readFile(join(one, 'cards/index.json'), 'utf8');
    expect(await readFile(join(other, 'cards/index.json'), 'utf8')).toBe(index);
    expect(JSON.parse(index)).toHaveLength(2 * (perText - 1));
    expect(await readdir(join(one, 'cards/phone-number/ar'))).toEqual(
      cardFilesOf('statement')
        .map(({ name }) => name)
        .sort(),
    );
  });
});

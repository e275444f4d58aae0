import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stampTranslations } from '../../../src/cli/stamp-translations.ts';
import { loadCatalog } from '../../../src/content/load-catalog.ts';
import { messageTranslationState } from '../../../src/translation/state.ts';
import { contentFolder } from '../../builders/content-folder.ts';
import { edited, smallCampaignWith } from '../../builders/small-campaign.ts';

async function catalogOf(contentDirectory: string) {
  const { catalog } = await loadCatalog(contentDirectory);
  if (!catalog) throw new Error('The test content has no catalog.');
  return catalog;
}

const arabic = 'messages/ar/phone-number.md';

test('every translation without hashes gets those of the source as it stands, and nothing else changes', async () => {
  const contentDirectory = await contentFolder(smallCampaignWith());
  const before = await readFile(path.join(contentDirectory, arabic), 'utf8');
  const catalog = await catalogOf(contentDirectory);
  const written = await stampTranslations({ catalog, contentDirectory, files: undefined });
  expect(written).toEqual(['content/campaigns/ar/before-you-pay.md', `content/${arabic}`]);
  const after = await readFile(path.join(contentDirectory, arabic), 'utf8');
  expect(after.replace(/from:\n(?: {4}\w+: \S+\n)+/, 'from: {}\n')).toBe(before);
  expect(after).toMatch(/ {4}headline: [0-9a-f]{12}\n/);
  expect(
    await stampTranslations({
      catalog: await catalogOf(contentDirectory),
      contentDirectory,
      files: undefined,
    }),
  ).toEqual([]);
});

test('after the source changed, a human translation is outdated in that part until it is stamped again', async () => {
  const human = edited(arabic, 'origin: machine', 'origin: human');
  const contentDirectory = await contentFolder(smallCampaignWith(human));
  await stampTranslations({ catalog: await catalogOf(contentDirectory), contentDirectory, files: undefined });
  const changed = new Map(
    Object.entries(edited('messages/en/phone-number.md', 'Ask first', 'Ask two people')),
  );
  const translation = await readFile(path.join(contentDirectory, arabic), 'utf8');
  const next = await contentFolder(new Map([...smallCampaignWith(), ...changed, [arabic, translation]]));

  const state = async () => {
    const [message] = (await catalogOf(next)).messages;
    return message && messageTranslationState(message, 'ar', 'en');
  };
  expect(await state()).toEqual({ kind: 'outdated', segments: ['action'] });
  await stampTranslations({
    catalog: await catalogOf(next),
    contentDirectory: next,
    files: [`content/${arabic}`],
  });
  expect(await state()).toEqual({ kind: 'unreviewed' });
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CardJob, cardJobs } from '../../../../src/cards/card-jobs.ts';
import { type FileRecord, parseMarkdownFile } from '../../../../src/cms/format.ts';
import { loadCatalog } from '../../../../src/content/load-catalog.ts';
import type { Catalog } from '../../../../src/domain/catalog.ts';
import { cardLabels } from '../../../../src/i18n/card-labels.ts';
import { createTranslator } from '../../../../src/i18n/create-translator.ts';
import { draftedCard } from '../../../../src/pages/admin/_card-draft.ts';
import type { CardRecords } from '../../../../src/pages/admin/_card-records.ts';
import { cardRecords } from '../../../../src/pages/admin/_card-records-node.ts';

const content = fileURLToPath(new URL('../../../../content/', import.meta.url));
const labelsOf = (locale: CardJob['locale']) => cardLabels(createTranslator(locale));

let catalog: Catalog;
let records: CardRecords;

beforeAll(async () => {
  const loaded = await loadCatalog(content);
  if (!loaded.catalog) throw new Error('The sample content is broken.');
  catalog = loaded.catalog;
  records = await cardRecords(catalog);
});

async function read(slug: string, locale: string): Promise<FileRecord> {
  return parseMarkdownFile(await readFile(`${content}messages/${locale}/${slug}.md`, 'utf8'));
}

function draftedFrom(facts: FileRecord, text: FileRecord = facts) {
  const draft = { slug: 'ask', locale: 'en' as const, facts, text };
  return draftedCard(draft, { site: catalog.site, records, labels: labelsOf('en') });
}

describe('a saved message', () => {
  it('has the same card on the desk as in a build, in every language', async () => {
    const jobs = cardJobs(catalog, labelsOf);
    expect(jobs.length).toBeGreaterThan(100);
    for (const { message, locale, model } of jobs) {
      const facts = await read(message.slug, catalog.site.defaultLocale);
      const draft = { slug: message.slug, locale, facts, text: await read(message.slug, locale) };
      const drafted = draftedCard(draft, { site: catalog.site, records, labels: labelsOf(locale) });
      expect(drafted).toEqual({ model, unpublished: [] });
    }
  });
});

describe('a message that is being written', () => {
  it('has a card from the first moment, and says what is not there yet', () => {
    const { model, unpublished } = draftedFrom({});
    expect(model).toMatchObject({ template: 'statement', headline: '…', claim: undefined, steps: [] });
    expect(unpublished).toEqual(['campaign', 'contact', 'source']);
  });

  it('leaves out a record that is not published', () => {
    const { model, unpublished } = draftedFrom({ campaign: 'of-tomorrow', hotlines: ['iom'] });
    expect(model.campaign).toBe('…');
    expect(model.contact.name).toBe(catalog.hotlines.find(({ id }) => id === 'iom')?.name);
    expect(unpublished).toEqual(['campaign', 'source']);
  });

  it('bears values that a form may hold for a while', () => {
    const odd = { headline: '  Ask ', claim: '', steps: ['', 'Ask.', null], image: null, sources: [null] };
    expect(draftedFrom({ ...odd, template: 'steps' }).model).toMatchObject({
      headline: 'Ask',
      claim: undefined,
      steps: ['Ask.'],
      photo: undefined,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { type DeskOptions, decapConfig } from '../../../src/cms/decap-config.ts';
import type {
  DecapCollection,
  DecapField,
  DecapFolderCollection,
} from '../../../src/cms/decap-config-types.ts';
import { localeOf } from '../../../src/domain/locale.ts';
import { messageFacts, messageText } from '../../../src/domain/message.ts';
import type { Site } from '../../../src/domain/site.ts';

const site: Site = {
  name: 'Before you pay',
  address: 'https://before-you-pay.example',
  owner: 'Example NGO',
  funder: 'Example Fund',
  purpose: { en: 'To help people check an offer.' },
  defaultLocale: 'en',
  locales: ['en', 'fr', 'ar', 'ur', 'ti'],
  exitPage: 'https://www.wikipedia.org/',
  licence: 'CC BY 4.0',
};

function config(options: Partial<DeskOptions> = {}) {
  const backend = { name: 'proxy', proxy_url: '/api/v1/', branch: 'main' } as const;
  return decapConfig({ site, backend, contentRoot: 'content', siteLink: 'https://desk.example', ...options });
}

function folder(name: string, options?: Partial<DeskOptions>): DecapFolderCollection {
  const found = config(options).collections.find((collection) => collection.name === name);
  if (!found || !('folder' in found)) throw new Error(`No folder collection ${name}`);
  return found;
}

function fieldOf(collection: string, path: string): DecapField {
  const names = path.split('.');
  let fields: readonly DecapField[] = folder(collection).fields;
  let found: DecapField | undefined;
  for (const name of names) {
    found = fields.find((field) => field.name === name);
    fields = found?.fields ?? (found?.field ? [found.field] : []);
  }
  if (!found) throw new Error(`No field ${path} in ${collection}`);
  return found;
}

/** Fields with everything inside them. */
function withNested(fields: readonly DecapField[]): readonly DecapField[] {
  return fields.flatMap((field) => [
    field,
    ...withNested(field.fields ?? []),
    ...withNested(field.field ? [field.field] : []),
  ]);
}

describe('the form of a message', () => {
  it('has every field of the schema once, and the text', () => {
    const names = folder('messages').fields.map(({ name }) => name);
    const expected = [...Object.keys(messageText.shape), ...Object.keys(messageFacts.shape), 'body'];
    expect([...names].sort()).toEqual(expected.sort());
  });

  it.each(Object.keys(messageFacts.shape))('keeps "%s" in the source language alone', (name) => {
    const all = withNested([fieldOf('messages', name)]);
    expect(all.map(({ i18n }) => i18n)).toEqual(all.map(() => false));
  });

  it.each([...Object.keys(messageText.shape), 'body'])('has "%s" in every language', (name) => {
    const all = withNested([fieldOf('messages', name)]);
    expect(all.map(({ i18n }) => i18n)).toEqual(all.map(() => true));
  });

  it('begins with what both panes have, so that they stand at the same height', () => {
    const shared = folder('messages').fields.map(({ i18n }) => i18n);
    expect(shared.indexOf(false)).toBe(shared.lastIndexOf(true) + 1);
  });

  it('hides the card code, which is made and never typed', () => {
    expect(fieldOf('messages', 'code').widget).toBe('hidden');
  });
});

describe('a field', () => {
  it.each([
    ['messages', 'headline', 'string'],
    ['messages', 'cardText', 'text'],
    ['messages', 'body', 'markdown'],
    ['messages', 'reviewBy', 'datetime'],
    ['messages', 'image.file', 'image'],
    ['messages', 'image', 'object'],
    ['messages', 'kind', 'select'],
    ['messages', 'campaign', 'relation'],
    ['messages', 'steps', 'list'],
    ['messages', 'steps.item', 'string'],
    ['messages', 'sources.source', 'relation'],
    ['messages', 'consent.scope', 'select'],
    ['sources', 'year', 'number'],
    ['hotlines', 'answers', 'object'],
    ['hotlines', 'answers.ar', 'text'],
  ])('%s.%s is shown by the widget %s', (collection, path, widget) => {
    expect(fieldOf(collection, path).widget).toBe(widget);
  });

  it('has the label and the hint of the schema', () => {
    expect(fieldOf('messages', 'action')).toMatchObject({
      label: 'Call to action',
      hint: 'What to do now, in a few words. Stands beside the contact.',
    });
  });

  it('is optional only where the schema says so', () => {
    expect(fieldOf('messages', 'claim').required).toBe(false);
    expect(fieldOf('messages', 'headline')).not.toHaveProperty('required');
  });

  it('takes its form from the schema, with a sentence to show', () => {
    const [pattern, sentence] = fieldOf('hotlines', 'country').pattern ?? [];
    expect(pattern?.test('EU')).toBe(true);
    expect(pattern?.test('Europe')).toBe(false);
    expect(sentence).toContain('Two capital letters');
  });

  it('accepts letters of every script in a hashtag, and no sign', () => {
    const [pattern] = fieldOf('messages', 'hashtags.item').pattern ?? [];
    expect(pattern?.test('قبل_أن_تدفع')).toBe(true);
    expect(pattern?.test('#قبل')).toBe(false);
  });

  it('takes its limits from the schema', () => {
    expect(fieldOf('sources', 'year')).toMatchObject({ min: 1948, max: 2100, value_type: 'int' });
    expect(fieldOf('messages', 'hotlines')).toMatchObject({ min: 1, multiple: true });
  });

  it('offers choices by their labels', () => {
    expect(fieldOf('messages', 'template').options).toEqual([
      { value: 'statement', label: 'Statement' },
      { value: 'claim', label: 'Claim and answer' },
      { value: 'figure', label: 'Figure' },
      { value: 'quote', label: 'Quote' },
      { value: 'steps', label: 'Steps' },
    ]);
  });

  it('finds other records by their title, and keeps their file name', () => {
    expect(fieldOf('messages', 'campaign')).toMatchObject({
      collection: 'campaigns',
      value_field: '{{slug}}',
      display_fields: ['name'],
    });
  });

  it('has one text for each language of the site, by the language’s own name', () => {
    const languages = fieldOf('hotlines', 'answers').fields ?? [];
    expect(languages.map(({ name }) => name)).toEqual(site.locales);
    expect(languages.map(({ label }) => label)).toContain(`${localeOf('ar').ownName} · Arabic`);
    expect(languages.every(({ name, text_locale }) => name === text_locale)).toBe(true);
  });
});

describe('the configuration', () => {
  it.each(['messages', 'campaigns'])('keeps %s in a folder for each language', (name) => {
    expect(folder(name)).toMatchObject({ i18n: true, extension: 'md', delete: false });
  });

  it.each(['hotlines', 'sources', 'partners'])('keeps %s in one file each', (name) => {
    expect(folder(name)).toMatchObject({ extension: 'yml', delete: true });
    expect(folder(name)).not.toHaveProperty('i18n');
  });

  it('keeps the content where the repository has it', () => {
    expect(folder('messages').folder).toBe('content/messages');
    expect(folder('messages', { contentRoot: '' }).folder).toBe('messages');
    expect(config({ contentRoot: 'site/content' }).media_folder).toBe('site/content/media');
  });

  it('reads and writes every collection with a format of our own', () => {
    const formats = config().collections.map((collection: DecapCollection) => collection.format);
    expect(new Set(formats).size).toBe(6);
    expect(formats.every((format) => format.startsWith('waymark-'))).toBe(true);
  });

  it('leaves pictures alone: the intake has cleaned them before Decap gets them', () => {
    expect(config()).not.toHaveProperty('media_processing');
  });

  it('shows all languages of the site, the source first', () => {
    const reordered = { ...site, locales: ['ar', 'en', 'fr'] as Site['locales'] };
    expect(config({ site: reordered }).i18n).toMatchObject({
      locales: ['en', 'ar', 'fr'],
      default_locale: 'en',
    });
  });

  it('shows only the language that a translator works on', () => {
    expect(config({ beside: 'ur' }).i18n.locales).toEqual(['en', 'ur']);
  });

  it('shows all languages when asked for one that the site does not have', () => {
    expect(config({ beside: 'tr' }).i18n.locales).toEqual(site.locales);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainFormat } from '../../../src/cms/decap-format.ts';
import {
  parseMarkdownFile,
  parseYamlFile,
  writeMarkdownFile,
  writeYamlFile,
} from '../../../src/cms/format.ts';
import { type KeyOrder, keyOrders } from '../../../src/cms/key-order.ts';
import { type CollectionName, contentFolders } from '../../../src/domain/content-folder.ts';

const order: KeyOrder = { headline: {}, steps: {}, image: { file: {}, kind: {} }, on: {} };

describe('writing a file', () => {
  it('puts the keys in the schema’s order, also inside', () => {
    const record = { image: { kind: 'photo', file: 'media/a.jpg' }, headline: 'Ask' };
    expect(writeMarkdownFile(record, order)).toBe(
      '---\nheadline: Ask\nimage:\n  file: media/a.jpg\n  kind: photo\n---\n',
    );
  });

  it('keeps keys that it does not know, behind the others', () => {
    expect(writeYamlFile({ zeal: 1, headline: 'Ask', age: 2 }, order)).toBe(
      'headline: Ask\nage: 2\nzeal: 1\n',
    );
  });

  it.each([
    ['null', null],
    ['an empty text', ''],
    ['blanks', '  '],
    ['an empty list', []],
    ['a list of nothing', ['', null]],
    ['a group of nothing', { file: '', kind: null }],
  ])('leaves out %s', (_, empty) => {
    expect(writeYamlFile({ headline: 'Ask', image: empty }, order)).toBe('headline: Ask\n');
  });

  it('writes a long text on one line, in any script', () => {
    const headline = 'اسأل قبل أن تدفع '.repeat(20).trim();
    expect(writeYamlFile({ headline }, order)).toBe(`headline: ${headline}\n`);
  });

  it('parts the body from the front matter by one empty line, and ends with one line end', () => {
    expect(writeMarkdownFile({ headline: 'Ask', body: '\n\nFirst.\n\nSecond.\n\n' }, order)).toBe(
      '---\nheadline: Ask\n---\n\nFirst.\n\nSecond.\n',
    );
  });

  it.each([
    ['a number as text', '112'],
    ['a day', '2027-05-24'],
    ['yes', 'yes'],
    ['a colon', 'No risk: you pay later'],
    ['a hash', 'a #tag'],
    ['quotes', '"Then the number was off"'],
    ['several lines', 'one\ntwo'],
    ['three dashes', '---'],
    ['an emoji and a joiner', '👩‍👧 می‌دانم'],
  ])('gives back %s', (_, headline) => {
    expect(parseMarkdownFile(writeMarkdownFile({ headline }, order))).toEqual({ headline });
  });
});

describe('reading a file', () => {
  it('takes nothing for an empty record', () => {
    expect(parseMarkdownFile('')).toEqual({});
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(parseMarkdownFile('\uFEFF---\r\nheadline: Ask\r\n---\r\n\r\nOne.\r\nTwo.\r\n')).toEqual({
      headline: 'Ask',
      body: 'One.\nTwo.',
    });
  });

  it('leaves a line of dashes in the body alone', () => {
    expect(parseMarkdownFile('---\nheadline: Ask\n---\n\nOne.\n\n---\n\nTwo.\n').body).toBe(
      'One.\n\n---\n\nTwo.',
    );
  });

  it.each([
    ['a program in the front matter', '---js\n{ headline: alert(1) }\n---\n'],
    ['no front matter', 'Just text.\n'],
    ['front matter without an end', '---\nheadline: Ask\n'],
    ['a list', '---\n- Ask\n---\n'],
    ['broken YAML', '---\nheadline: [Ask\n---\n'],
    ['YAML that grows when it is read', '---\na: &a [x]\nb: [*a, *a]\n---\n'],
  ])('refuses %s', (_, text) => {
    expect(() => parseMarkdownFile(text)).toThrow();
  });

  it('refuses YAML that is not a record', () => {
    expect(() => parseYamlFile('- a\n')).toThrow('name: value');
  });
});

describe('the sample content', () => {
  const root = fileURLToPath(new URL('../../../content', import.meta.url));
  const files = [
    { collection: 'site' as const, path: `${root}/site.yml` },
    ...Object.entries(contentFolders).flatMap(([collection, { folder, isPerLocale, extension }]) =>
      globSync(`${root}/${folder}/${isPerLocale ? '*/' : ''}*.${extension}`).map((path) => ({
        collection: collection as CollectionName, // The table's own keys.
        path,
      })),
    ),
  ];

  it('is there', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('comes back byte for byte: $path', ({ collection, path }) => {
    const text = readFileSync(path, 'utf8');
    const { parse, write } = plainFormat(collection);
    expect(write(parse(text))).toBe(text);
  });
});

describe('the order of keys', () => {
  it('follows the schema through optional fields and lists', () => {
    expect(Object.keys(keyOrders.messages.image ?? {})).toEqual(['file', 'kind', 'credit', 'focus']);
    expect(Object.keys(keyOrders.messages.sources ?? {})).toEqual(['source', 'locator']);
  });

  it('puts the hashes of a translation in the order of its texts', () => {
    expect(Object.keys(keyOrders.messages.translation?.from ?? {}).slice(0, 2)).toEqual([
      'headline',
      'claim',
    ]);
  });

  it('puts languages in the order in which the product names them', () => {
    expect(Object.keys(keyOrders.hotlines.answers ?? {}).slice(0, 3)).toEqual(['en', 'fr', 'es']);
  });
});

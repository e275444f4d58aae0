import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../../src/content/link-catalog.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import type { RawContent } from '../../../src/content/raw-content.ts';
import { edited, smallCampaignWith } from '../../builders/small-campaign.ts';

const message = 'messages/en/phone-number.md';
const arabic = 'messages/ar/phone-number.md';

function parse(
  changes: Parameters<typeof smallCampaignWith>[0] = {},
  unreadable: RawContent['unreadable'] = [],
) {
  const files = [...smallCampaignWith(changes)].map(([path, text]) => ({ path, text }));
  const parsed = parseContent({ files, media: new Map(), unreadable });
  const linked = parsed.records && linkCatalog(parsed.records, parsed.knownIds, parsed.hidden);
  return { ...parsed, catalog: linked?.catalog, issues: [...parsed.issues, ...(linked?.issues ?? [])] };
}

test('a valid campaign has no issues, and its once-only fields reach every locale', () => {
  const { issues, catalog } = parse();
  expect(issues).toEqual([]);
  const [found] = catalog?.messages ?? [];
  expect(found?.code).toBe('A7K3Q9');
  expect(Object.keys(found?.texts ?? {})).toEqual(['en', 'ar']);
  expect(found?.campaign.messages[0]).toBe(found);
  expect(found?.hotlines[0]?.contact).toBe('112');
  expect(found?.sources[0]?.source.publisher).toBe('United Nations');
});

describe('each fault gives exactly one issue with its place', () => {
  const cases: [
    string,
    Parameters<typeof smallCampaignWith>[0],
    { code: string; file: string; field?: string },
  ][] = [
    ['bad YAML', edited(message, 'kind: risk', 'kind: "risk'), { code: 'yaml-invalid', file: message }],
    [
      'a key written twice',
      edited(message, 'kind: risk', 'kind: risk\nkind: claim'),
      { code: 'yaml-invalid', file: message },
    ],
    [
      'an unknown key',
      edited(message, 'fear: low', 'fear: low\nheadlin: x'),
      { code: 'key-unknown', file: message, field: 'headlin' },
    ],
    [
      'a once-only key in a translation',
      edited(arabic, 'headline:', 'code: A7K3Q8\nheadline:'),
      { code: 'key-only-in-default-locale', file: arabic, field: 'code' },
    ],
    [
      'no sources',
      edited(message, 'sources:\n  - source: wg7-2020\n    locator: para. 10\n', 'sources: []\n'),
      { code: 'field-empty', file: message, field: 'sources' },
    ],
    [
      'a missing headline',
      edited(message, 'headline: A phone number proves nothing\n', ''),
      { code: 'field-missing', file: message, field: 'headline' },
    ],
    [
      'an empty headline',
      edited(message, 'headline: A phone number proves nothing', 'headline: " "'),
      { code: 'field-empty', file: message, field: 'headline' },
    ],
    [
      'a kind that does not exist',
      edited(message, 'kind: risk', 'kind: rumour'),
      { code: 'field-not-an-option', file: message, field: 'kind' },
    ],
    [
      'a number where text belongs',
      edited(message, 'headline: A phone number proves nothing', 'headline: 42'),
      { code: 'field-wrong-type', file: message, field: 'headline' },
    ],
    [
      'a code with look-alikes',
      edited(message, 'A7K3Q9', 'A7K3O0'),
      { code: 'field-malformed', file: message, field: 'code' },
    ],
    [
      'a date that does not exist',
      edited(message, '2027-05-01', '2027-02-31'),
      { code: 'field-malformed', file: message, field: 'reviewBy' },
    ],
    [
      'a dangling hotline',
      edited(message, '- eu-112', '- eu-113'),
      { code: 'reference-dangling', file: message, field: 'hotlines.0' },
    ],
    [
      'a dangling source',
      edited(message, 'source: wg7-2020', 'source: wg7-2002'),
      { code: 'reference-dangling', file: message, field: 'sources.0.source' },
    ],
    [
      'a translation of nothing',
      { 'messages/ar/other.md': smallCampaignWith().get(arabic) },
      { code: 'source-text-missing', file: 'messages/ar/other.md' },
    ],
    [
      'an unknown locale folder',
      { 'messages/xx/phone-number.md': 'x' },
      { code: 'locale-unknown', file: 'messages/xx/phone-number.md' },
    ],
    [
      'a locale that is not switched on',
      { 'messages/fr/phone-number.md': smallCampaignWith().get(arabic) },
      { code: 'locale-not-enabled', file: 'messages/fr/phone-number.md' },
    ],
    [
      'a contact for security faults that nobody can write to',
      edited('site.yml', 'licence: CC BY 4.0', 'licence: CC BY 4.0\nsecurityContact: tell us'),
      { code: 'field-malformed', file: 'site.yml', field: 'securityContact' },
    ],
    [
      'a contact for security faults on a page that others may read along',
      edited('site.yml', 'licence: CC BY 4.0', 'licence: CC BY 4.0\nsecurityContact: http://example.org/'),
      { code: 'field-malformed', file: 'site.yml', field: 'securityContact' },
    ],
    [
      'a language of the site that nobody knows',
      edited('site.yml', 'locales: [en, ar]', 'locales: [en, ar, nl]'),
      { code: 'field-not-an-option', file: 'site.yml', field: 'locales.2' },
    ],
    [
      'a source language that nobody knows',
      edited('site.yml', 'defaultLocale: en', 'defaultLocale: nl'),
      { code: 'field-not-an-option', file: 'site.yml', field: 'defaultLocale' },
    ],
    [
      'a purpose in a language that nobody knows',
      edited('site.yml', '  ar: نشرح', '  nl: نشرح'),
      { code: 'key-unknown', file: 'site.yml', field: 'purpose.nl' },
    ],
    [
      'two messages with one slug',
      { 'messages/en/Phone-Number.md': smallCampaignWith().get(message) },
      { code: 'slug-duplicate', file: 'messages/en/Phone-Number.md' },
    ],
    [
      'a file name with capitals',
      { 'sources/WG7.yml': smallCampaignWith().get('sources/wg7-2020.yml') },
      { code: 'file-name-invalid', file: 'sources/WG7.yml' },
    ],
    [
      'a file in a wrong place',
      { 'messages/en/new/a.md': 'x' },
      { code: 'file-unexpected', file: 'messages/en/new/a.md' },
    ],
    [
      'a duplicate code',
      { 'messages/en/second.md': smallCampaignWith().get(message) },
      { code: 'code-duplicate', file: 'messages/en/second.md', field: 'code' },
    ],
    [
      'an empty body',
      edited(message, '\nA number can be rented for a week.\n', ''),
      { code: 'body-empty', file: message, field: 'body' },
    ],
    [
      'a raw script',
      edited(message, 'A number can be rented', '<script>alert(1)</script>\n\nA number can be rented'),
      { code: 'body-raw-html', file: message, field: 'body' },
    ],
    [
      'a javascript: link',
      edited(message, 'A number can be rented', '[A](javascript:alert(1)) number can be rented'),
      { code: 'body-unsafe-link', file: message, field: 'body' },
    ],
    [
      'a javascript: link by reference',
      edited(message, 'for a week.', 'for [a week][w].\n\n[w]: JavaScript:alert(1)'),
      { code: 'body-unsafe-link', file: message, field: 'body' },
    ],
    [
      'a picture in the body',
      edited(message, 'A number can be rented', '![x](x.png) A number can be rented'),
      { code: 'body-image', file: message, field: 'body' },
    ],
    [
      'a script behind a closing tag',
      edited(message, 'A number can be rented', '</p>\n<script>alert(1)</script>\n\nA number can be rented'),
      { code: 'body-raw-html', file: message, field: 'body' },
    ],
    [
      'a site address with a path',
      edited('site.yml', 'before-you-pay.example', 'before-you-pay.example/campaign'),
      { code: 'field-malformed', file: 'site.yml', field: 'address' },
    ],
    [
      'a YAML alias',
      edited(message, 'action: Ask first, it is free', 'action: *a'),
      { code: 'yaml-invalid', file: message },
    ],
    [
      'a picture by reference',
      edited(message, 'for a week.', 'for ![a week][w].\n\n[w]: https://example.org/x.png'),
      { code: 'body-image', file: message, field: 'body' },
    ],
    [
      'front matter that is a program',
      edited(message, '---\ncode', '---js\ncode'),
      { code: 'front-matter-not-yaml', file: message },
    ],
    [
      'a remark behind the dashes',
      edited(message, '---\ncode', '--- # the brief\ncode'),
      { code: 'front-matter-remark', file: message },
    ],
    [
      'a field without anything after its name',
      edited(message, 'headline: A phone number proves nothing', 'headline:'),
      { code: 'field-missing', file: message, field: 'headline' },
    ],
    [
      'an unknown field without anything after its name',
      edited(message, 'fear: low', 'fear: low\nheadlin:'),
      { code: 'key-unknown', file: message, field: 'headlin' },
    ],
    [
      'a stray file of another kind in a known folder',
      { 'messages/en/notes.txt': '' },
      { code: 'file-unexpected', file: 'messages/en/notes.txt' },
    ],
    ['no front matter', { [message]: 'Just text.\n' }, { code: 'front-matter-missing', file: message }],
    ['no site', { 'site.yml': undefined }, { code: 'site-missing', file: 'site.yml' }],
  ];
  test.each(cases)('%s', (_name, changes, expected) => {
    const { issues } = parse(changes);
    expect(
      issues.map(({ code, file, field }) => ({ code, file, ...(field !== undefined && { field }) })),
    ).toEqual([{ ...expected, file: `content/${expected.file}` }]);
  });
});

test('a misspelt key and a misspelt reference suggest the right name', () => {
  expect(parse(edited(message, 'headline:', 'headlin:')).issues).toContainEqual(
    expect.objectContaining({ code: 'key-unknown', args: { key: 'headlin', suggestion: 'headline' } }),
  );
  expect(parse(edited(message, '- eu-112', '- eu112')).issues[0]).toMatchObject({
    args: { suggestion: 'eu-112' },
  });
});

test('lines are counted as the editor sees them', () => {
  expect(parse(edited(message, 'kind: risk', 'kind: [risk')).issues[0]).toMatchObject({
    code: 'yaml-invalid',
  });
  expect(parse(edited(message, 'for a week.', 'for a week.\n\n<b>x</b>')).issues[0]).toMatchObject({
    args: { line: 23 },
  });
});

test('a fault in one record is not reported again by those that refer to it', () => {
  const { issues } = parse(edited('hotlines/eu-112.yml', 'channel: phone', 'channel: pigeon'));
  expect(issues.map(({ code }) => code)).toEqual(['field-not-an-option']);
});

test('raw HTML never reaches a page, inline code that looks like it does', () => {
  const { catalog, issues } = parse(edited(message, 'rented for', 'rented `<b>` for'));
  expect(issues).toEqual([]);
  expect(catalog?.messages[0]?.texts.en?.bodyHtml).toBe(
    '<p>A number can be rented <code>&lt;b&gt;</code> for a week.</p>',
  );
});

test('the page has one heading of the first level, so one in the body becomes the second', () => {
  const { catalog } = parse(edited(message, 'A number can be rented', '# Why\n\nA number can be rented'));
  expect(catalog?.messages[0]?.texts.en?.bodyHtml).toContain('<h2>Why</h2>');
});

/** The English headline, written as in a YAML file with escapes. */
const headed = (escaped: string) =>
  edited(message, 'headline: A phone number proves nothing', `headline: "${escaped}"`);
const codesOf = (changes: Record<string, string>) =>
  parse(changes).issues.map(({ code, field }) => `${code} ${field}`);

describe('a text in which nothing can be seen is refused', () => {
  test.each([
    ['spaces of no width', String.raw`\u200B\u200B`],
    ['marks of direction', String.raw`\u2066\u2069`],
    ['a soft hyphen', String.raw`\u00AD`],
    ['spaces and a soft hyphen', String.raw` \u00AD \u00A0`],
    ['a Hangul filler', String.raw`\u3164`],
    ['an empty Braille cell', String.raw`\u2800`],
  ])('%s', (_what, escaped) => {
    expect(codesOf(headed(escaped))).toEqual(['text-invisible headline']);
  });

  test('in a list, in a text by language and in the site as well', () => {
    const step = edited(message, 'Ask for a name and an office.', '"\\u200B"');
    expect(codesOf(step)).toEqual(['text-invisible steps.0']);
    const answer = edited('hotlines/eu-112.yml', 'Emergency services in the European Union.', '"\\u200B"');
    expect(codesOf(answer)).toEqual(['text-invisible answers.en']);
    expect(codesOf(edited('site.yml', 'Example NGO', '"\\u00AD"'))).toEqual(['text-invisible owner']);
  });

  test('spaces alone count as an empty field', () => {
    expect(codesOf(headed(String.raw` \u00A0\t`))).toEqual(['field-empty headline']);
  });

  test.each([
    ['a picture character', '👍️'],
    ['Persian with a joiner', String.raw`می\u200Cرود`],
    ['a number between marks of direction', String.raw`\u2068112\u2069`],
  ])('but not %s', (_what, escaped) => {
    expect(codesOf(headed(escaped))).toEqual([]);
  });
});

describe('a character that may stand on no page is refused', () => {
  test.each([
    ['a bell', String.raw`\u0007`, 'U+0007'],
    ['nothing, as C writes it', String.raw`\0`, 'U+0000'],
    ['a carriage return alone', String.raw`\r`, 'U+000D'],
    ['a delete', String.raw`\u007F`, 'U+007F'],
    ['a control character of the upper half', String.raw`\u0091`, 'U+0091'],
    ['half a surrogate pair', String.raw`\uD83D`, 'U+D83D'],
    ['a code point that is none', String.raw`\uFFFE`, 'U+FFFE'],
  ])('%s', (_what, escaped, character) => {
    const { issues } = parse(headed(`A${escaped}number`));
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'text-unprintable',
        field: 'headline',
        args: { title: 'Headline', character },
      }),
    ]);
  });

  test('in the Markdown too', () => {
    const changes = edited(message, 'A number can be rented', 'A \u0007number can be rented');
    expect(codesOf(changes)).toEqual(['text-unprintable body']);
  });

  test('but not a tab or a new line, as any system writes it', () => {
    expect(codesOf(headed(String.raw`A\tnumber\nproves nothing`))).toEqual([]);
    const text = smallCampaignWith().get(message) ?? '';
    expect(codesOf({ [message]: text.replaceAll('\n', '\r\n') })).toEqual([]);
  });
});

describe('Markdown that shows nothing is an empty body', () => {
  test.each([
    ['a space that does not break', '&nbsp;'],
    ['a space of no width', '\u200B'],
    ['a link that nothing refers to', '[week]: https://example.org/'],
    ['a closing tag', '</p>'],
    ['a line', '---'],
    ['a list of nothing', '- \n- '],
    ['a heading of nothing', '#'],
  ])('%s', (_what, body) => {
    expect(codesOf(edited(message, 'A number can be rented for a week.', body))).toEqual(['body-empty body']);
  });

  test('but not a single picture character or a number', () => {
    expect(codesOf(edited(message, 'A number can be rented for a week.', '👍'))).toEqual([]);
    expect(codesOf(edited(message, 'A number can be rented for a week.', '112'))).toEqual([]);
  });

  test('a remark is HTML, and refused as that', () => {
    expect(codesOf(edited(message, 'A number can be rented for a week.', '<!-- later -->'))).toEqual([
      'body-raw-html body',
    ]);
  });
});

test('an optional field without anything after its name is as good as left out', () => {
  const { issues, catalog } = parse(edited(message, 'headline:', 'claim:\nimage:\nheadline:'));
  expect(issues).toEqual([]);
  expect(catalog?.messages[0]?.texts.en).not.toHaveProperty('claim');
});

describe('a file that cannot be read is one issue, and those that refer to it are none', () => {
  test.each([
    ['a source text, with its translation', message],
    ['a campaign, with its translation and its message', 'campaigns/en/before-you-pay.md'],
    ['a contact', 'hotlines/eu-112.yml'],
    ['a source', 'sources/wg7-2020.yml'],
    ['the site', 'site.yml'],
    ['a folder of texts', 'messages/en'],
    ['a folder of contacts', 'hotlines'],
  ])('%s', (_what, path) => {
    const gone = [...smallCampaignWith().keys()].filter((file) => file.startsWith(path));
    const { issues } = parse(Object.fromEntries(gone.map((file) => [file, undefined])), [
      { path, obstacle: 'not-utf8' },
    ]);
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'file-unreadable',
        file: `content/${path}`,
        args: { obstacle: 'not-utf8' },
      }),
    ]);
  });
});

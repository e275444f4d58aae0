import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../../../src/content/link-catalog.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { edited, smallCampaignWith } from '../../builders/small-campaign.ts';

const message = 'messages/en/phone-number.md';
const arabic = 'messages/ar/phone-number.md';

function parse(changes: Parameters<typeof smallCampaignWith>[0] = {}) {
  const files = [...smallCampaignWith(changes)].map(([path, text]) => ({ path, text }));
  const parsed = parseContent({ files, media: new Map(), unreadable: [] });
  const linked = parsed.records && linkCatalog(parsed.records, parsed.knownIds);
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

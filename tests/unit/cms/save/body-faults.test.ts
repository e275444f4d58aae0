import { describe, expect, it } from 'vitest';
import { bodyFaults } from '../../../../src/cms/save/body-faults.ts';
import { renderBody } from '../../../../src/content/markdown.ts';
import type { IssueCode } from '../../../../src/domain/issue.ts';

const file = 'content/messages/en/ask.md';

function codes(markdown: string): readonly IssueCode[] {
  return bodyFaults(markdown, file).map(({ code }) => code);
}

const refused: readonly [string, IssueCode, string][] = [
  ['a tag', 'body-raw-html', 'Ask <b>first.'],
  ['a block', 'body-raw-html', 'Ask.\n\n<div class="x">\n'],
  ['a comment', 'body-raw-html', 'Ask <!-- not yet --> first.'],
  ['a tag after code that is never closed', 'body-raw-html', '- one ` tick\n- and <b>another ` tick'],
  ['a tag after a closed block of code', 'body-raw-html', '```\ncode\n```\n\n<p>text'],
  ['a script link', 'body-unsafe-link', '[Ask](javascript:alert(1))'],
  ['a link that is not encrypted', 'body-unsafe-link', '[Ask](http://example.org "Here")'],
  ['a link in angle brackets', 'body-unsafe-link', '[Ask](<http://example.org>)'],
  ['an automatic link that is not encrypted', 'body-unsafe-link', 'See <http://example.org>.'],
  ['a bare address that is not encrypted', 'body-unsafe-link', 'See http://example.org.'],
  ['a bare name of a site', 'body-unsafe-link', 'See www.example.org.'],
  ['a link without an address', 'body-unsafe-link', '[Ask]()'],
  ['a link to another site without its scheme', 'body-unsafe-link', '[Ask](//example.org)'],
  ['the same with escapes', 'body-unsafe-link', '[Ask](/\\/example.org)'],
  ['the same with a character reference', 'body-unsafe-link', '[Ask](/&#47;example.org)'],
  ['a definition', 'body-unsafe-link', '[Ask][here]\n\n[here]: http://example.org'],
  ['a picture', 'body-image', 'Look: ![A boat](media/boat.jpg)'],
];

const allowed: readonly [string, string][] = [
  ['a comparison', 'If a < b, or 3 <5, ask.'],
  [
    'links that open safely',
    '[a](https://example.org) [b](mailto:a@example.org) [c](tel:112) [d](/en/) [e](#top)',
  ],
  ['a link with a title and brackets', '[a](https://example.org/a_(b) "Read (all) of it")'],
  ['automatic links', '<https://example.org> and <a@example.org>'],
  ['a bare address, with another inside', 'https://www.example.org/?to=http://example.org'],
  ['a definition', '[a][b]\n\n[b]: https://example.org "Here"'],
  ['code in a line', 'Write `<b>` or ``a ` <i>`` or `![x](y)`.'],
  ['a block of code', 'Look:\n\n```html\n<b>[a](http://example.org)</b>\n```\n\nDone.'],
  ['what is escaped', 'Write \\<b> and \\![x] and \\[a](http: no link).'],
  ['a note in brackets', '[Ask](twice, please). [Note]: this is no address.'],
  ['Arabic with a safe link', 'اسأل [هنا](https://example.org) قبل أن تدفع.'],
];

describe('what the text of a page may not hold', () => {
  it.each(refused)('is %s', (_, code, markdown) => {
    expect(codes(markdown)).toEqual([code]);
  });

  it.each(refused)('refuses what the site refuses: %s', (_, code, markdown) => {
    expect(renderBody(markdown, file, 0).issues.map((issue) => issue.code)).toContain(code);
  });

  it.each(allowed)('is not %s', (_, markdown) => {
    expect(codes(markdown)).toEqual([]);
    expect(renderBody(markdown, file, 0).issues).toEqual([]);
  });

  it('is a picture that is defined elsewhere in the text', () => {
    expect(codes('![A boat][boat]\n\n[boat]: /media/boat.jpg')).toEqual(['body-image']);
  });

  it('is named with its line and what stands there', () => {
    const faults = bodyFaults('One.\n\nTwo [here](http://example.org).\n<b>Three</b>', file);
    expect(faults.map(({ args }) => args)).toEqual([
      { line: 3, url: 'http://example.org' },
      { line: 4, snippet: '<b>' },
      { line: 4, snippet: '</b>' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { mergeScripts } from '../../../src/cli/merge-scripts.ts';
import { createStyleTrimmer } from '../../../src/cli/trim-styles.ts';

describe('mergeScripts', () => {
  const script = (code: string) => `<script type="module">${code}</script>`;

  it('puts all scripts of a page into the first, each with names of its own', () => {
    const html = mergeScripts(`${script('let a=1')}<p></p>${script('let a="$&"')}`);
    expect(html).toBe(`${script('{let a=1\n}{let a="$&"\n}')}<p></p>`);
  });

  it.each([
    ['a single one', script('let a=1')],
    ['those that load others', script('import "/a.js"') + script('let b=2')],
    ['data', '<script type="application/ld+json">{"a":1}</script>'],
  ])('leaves alone %s', (_what, html) => {
    expect(mergeScripts(html)).toBe(html);
  });
});

describe('the style trimmer', () => {
  const styled = (css: string, body: string, attributes = '') => {
    const page = `<html${attributes}><head><style>${css}</style></head><body>${body}</body></html>`;
    return /<style>(.*)<\/style>/s.exec(createStyleTrimmer()(page))?.[1];
  };

  it.each([
    ['a class that is not there', '.a{margin:0}', '<p></p>'],
    ['a list outside of the text', '.prose ul{margin:0}', '<div class="prose"><p></p></div><ul></ul>'],
    ['a child of another', '.a>b{margin:0}', '<p class="a">x</p><b>y</b>'],
    [
      'right to left where nothing is',
      '.a:dir(rtl){margin:0}',
      '<p class="a"></p><a dir="rtl" href="/ur/">x</a>',
    ],
  ])('leaves out a rule for %s', (_what, css, body) => {
    expect(styled(css, body)).toBe('');
  });

  it.each([
    ['what is there', '.prose ul{margin:0}', '<div class="prose"><br><img alt="a > b"><ul></ul></div>', ''],
    ['a neighbour', '.a+.b{margin:0}', '<p class="a"></p><p class="b"></p>', ''],
    ['a class that a script gives', '.left{margin:0}', '<p></p>', ''],
    ['what a script puts into an answer', 'output a{margin:0}', '<output></output><a href="/">x</a>', ''],
    ['a page from right to left', '.a:dir(rtl){margin:0}', '<p class="a"></p>', ' dir="rtl"'],
    ['a part from right to left', '.a:dir(rtl){margin:0}', '<div dir="rtl"><p class="a"></p></div>', ''],
  ])('keeps a rule for %s', (_what, css, ...page) => {
    expect(styled(css, ...page)).toBe(css);
  });
});

import { expect, it } from 'vitest';
import { createStyleTrimmer } from '../../../src/cli/trim-styles.ts';

const body =
  '<main class="prose"><p>a</p><img src="/a.webp"><a href="tel:112" lang="ur">b</a></main><ul dir="rtl"><li><b></b></ul>';

function stylesFor(css: string, markup = body): string {
  const html = `<!DOCTYPE html><html lang="en" dir="ltr"><head><style>${css}</style></head><body>${markup}</body></html>`;
  return /<style>(.*)<\/style>/.exec(createStyleTrimmer()(html))?.[1] ?? '';
}

it.each([
  ['an element', 'p{top:0}'],
  ['one inside of another', '.prose p{top:0}'],
  ['a child', 'main>p{top:0}'],
  ['after an element without an end', '.prose a{top:0}'],
  ['a language', ':where([lang=ur]){top:0}'],
  ['a kind of address', '[href^=tel\\:]{top:0}'],
  ['a direction', 'li:dir(rtl){top:0}'],
  ['what a script changes', '[hidden]{top:0}'],
  ['what a script makes', '.left{top:0}'],
  ['an element while it is pointed at', 'a:hover{top:0}'],
  ['everything', '*{top:0}'],
])('keeps the style for %s', (_, css) => {
  expect(stylesFor(css)).toBe(css);
});

it.each([
  ['an element', 'h3{top:0}'],
  ['a class', '.claim{top:0}'],
  ['one that stands elsewhere', '.prose li{top:0}'],
  ['a grandchild', 'body>p{top:0}'],
  ['a language', ':where([lang=my]) p{top:0}'],
  ['a kind of address', '[href^=https]{top:0}'],
  ['a direction', 'p:dir(rtl){top:0}'],
])('leaves out the style for %s that is not in the page', (_, css) => {
  expect(stylesFor(css)).toBe('');
});

it('keeps a rule of several that is for one of them, and one with a variable', () => {
  expect(stylesFor('p,h3{color:var(--a)}')).toBe('p,h3{color:var(--a)}');
});

it('keeps what an answer may be made of', () => {
  expect(stylesFor('form output a{top:0}', '<form><output></output></form><a href="/">b</a>')).toBe(
    'form output a{top:0}',
  );
});

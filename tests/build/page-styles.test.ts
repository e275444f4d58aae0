import { describe, expect, test } from 'vitest';
import { attributeValues, siteFiles } from './site-files.ts';

/** Which classes a page uses, and which it has a look for. */
interface PageLook {
  readonly page: string;
  readonly used: ReadonlySet<string>;
  /** Classes that some rule of the page names. */
  readonly named: ReadonlySet<string>;
  /** Classes that a rule of the page is about, whatever they stand in. */
  readonly styled: ReadonlySet<string>;
}

function lookOf(page: string, html: string): PageLook {
  const css = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, rules = '']) => rules).join('');
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return {
    page,
    used: new Set(attributeValues(html, ['class']).flatMap((names) => names.split(/\s+/))),
    named: new Set(selectors.flatMap((selector) => selector.match(/(?<=\.)[a-z][\w-]*/g) ?? [])),
    styled: new Set(
      selectors.filter((selector) => /^\.[a-z][\w-]*$/.test(selector)).map((own) => own.slice(1)),
    ),
  };
}

/** Classes of a page that have a look on another page, and none on this one. */
function unstyled(looks: readonly PageLook[]): string[] {
  const styledSomewhere = new Set(looks.flatMap(({ styled }) => [...styled]));
  return looks.flatMap(({ page, used, named }) =>
    [...used]
      .filter((name) => styledSomewhere.has(name) && !named.has(name))
      .map((name) => `${page}: .${name}`),
  );
}

describe('a look that two kinds of page share', () => {
  test('comes to both', () => {
    const site = siteFiles();
    const readerPages = site.pages.filter((page) => !page.startsWith('admin/'));
    expect(readerPages.length).toBeGreaterThan(300);
    expect(unstyled(readerPages.map((page) => lookOf(page, site.read(page).toString())))).toEqual([]);
  });

  test('would be missed', () => {
    const styled = lookOf('a.html', '<style>.steps,.kind{gap:1rem}</style><ol class=steps></ol>');
    const bare = lookOf('b.html', '<style>.list .kind{gap:0}</style><ol class="steps kind other"></ol>');
    expect(unstyled([styled, bare])).toEqual(['b.html: .steps']);
  });
});

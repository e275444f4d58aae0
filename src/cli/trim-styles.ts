import { type SelectorList, transform } from 'lightningcss';
import { createMatcher } from './can-match.ts';
import { elementsOf } from './page-elements.ts';

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * Makes one style element of all in a page, and leaves out the rules for what is not in it. Astro puts the styles of
 * every component that a page could show into the page, and readers pay for each byte.
 */
export function createStyleTrimmer(): (html: string) => string {
  // Pages of a kind differ in their words, and hardly in what stands in them.
  const selectorsOf = remembering(selectorsIn);
  const trimmed = new Map<string, string>();
  return (html) => {
    const css = [...html.matchAll(styleElement)].map(([, rules = '']) => rules).join('');
    if (css === '') return html;
    const canMatch = createMatcher(elementsOf(html));
    const isNeeded = selectorsOf(css).map((selectors) => selectors.some(canMatch));
    const key = `${isNeeded.map(Number).join('')} ${css}`;
    const rules = trimmed.get(key) ?? trimStyles(css, isNeeded);
    trimmed.set(key, rules);
    return html.replaceAll(styleElement, '').replace('</head>', () => `<style>${rules}</style></head>`);
  };
}

/** The selectors of every rule, in their order. */
function selectorsIn(css: string): readonly SelectorList[] {
  const found: SelectorList[] = [];
  visitRules(css, (selectors) => {
    found.push(selectors);
    return true;
  });
  return found;
}

/** @param isNeeded - whether each rule, in their order, could match. */
function trimStyles(css: string, isNeeded: readonly boolean[]): string {
  let at = 0;
  return visitRules(css, () => isNeeded[at++] ?? true);
}

/** A rule stays as it is or goes: lightningcss cannot take back one that it gave, where that holds a variable. */
function visitRules(css: string, stays: (selectors: SelectorList) => boolean): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Rule: { style: ({ value }) => (stays(value.selectors) ? undefined : []) } },
  });
  return code.toString();
}

function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
}

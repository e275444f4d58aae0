import { type Selector, type SelectorComponent, transform } from 'lightningcss';
import { outlineOf, type PageOutline } from './page-outline.ts';

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Classes that scripts give to elements while the page is open. */
const givenLater: ReadonlySet<string> = new Set(['.heard', '.left']);

/**
 * Makes one style element of all in a page, and leaves out the rules for what is not in it. Astro puts the styles of
 * every component that a page could show into the page, and readers pay for each byte.
 */
export function createStyleTrimmer(): (html: string) => string {
  // Pages of a kind differ in their words, and hardly in what stands in them.
  const trimmed = new Map<string, string>();
  return (html) => {
    const css = [...html.matchAll(styleElement)].map(([, rules = '']) => rules).join('');
    if (css === '') return html;
    const outline = outlineOf(html);
    const { names, nested, hasRightToLeft } = outline;
    const key = `${[...names].sort()} ${[...nested].sort()} ${hasRightToLeft} ${css}`;
    const rules = trimmed.get(key) ?? trimStyles(css, outline);
    trimmed.set(key, rules);
    return html.replaceAll(styleElement, '').replace('</head>', () => `<style>${rules}</style></head>`);
  };
}

function trimStyles(css: string, outline: PageOutline): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // Undefined leaves a rule as it is; no rule at all takes its place where it can match nothing.
        style: ({ value }) =>
          value.selectors.some((selector) => canMatch(selector, outline)) ? undefined : [],
      },
    },
  });
  return code.toString();
}

function canMatch(
  selector: Selector,
  { names, nested, hasRightToLeft, isFilledLater }: PageOutline,
): boolean {
  const isLaidRight = !selector.some(
    (part) => part.type === 'pseudo-class' && part.kind === 'dir' && part.direction === 'rtl',
  );
  if (!isLaidRight && !hasRightToLeft) return false;
  if (selector.flatMap(nameIn).some((name) => !names.has(name) && !givenLater.has(name))) return false;
  return isFilledLater || nestingsIn(selector).every((pair) => nested.has(pair));
}

function nameIn(part: SelectorComponent): readonly string[] {
  if (part.type === 'class') return [`.${part.name}`];
  return part.type === 'type' ? [part.name] : [];
}

/** What has to stand in what: `.prose ul` of `.prose ul > li`, and `ul li`. */
function nestingsIn(selector: Selector): readonly string[] {
  const pairs: string[] = [];
  let outer: readonly string[] = [];
  let inner: string[] = [];
  for (const part of selector) {
    if (part.type === 'combinator') {
      // A neighbour stands in the same elements.
      if (part.value === 'descendant' || part.value === 'child') outer = inner;
      inner = [];
    }
    for (const name of nameIn(part).filter((each) => !givenLater.has(each))) {
      inner.push(name);
      pairs.push(...outer.map((each) => `${each} ${name}`));
    }
  }
  return pairs;
}

import { type Selector, transform } from 'lightningcss';

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Classes that scripts give to elements while the page is open. */
const givenLater = ['heard', 'left'];

/** What selectors can hold on to. */
interface Names {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

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
    const names = namesIn(html);
    const key = `${[...names.classes].sort()} ${[...names.elements].sort()} ${css}`;
    const rules = trimmed.get(key) ?? trimStyles(css, names);
    trimmed.set(key, rules);
    return html.replaceAll(styleElement, '').replace('</head>', () => `<style>${rules}</style></head>`);
  };
}

function namesIn(html: string): Names {
  const markup = html.replaceAll(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '');
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  const elements = [...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = '']) => name);
  return { classes: new Set([...classes, ...givenLater]), elements: new Set(elements) };
}

function trimStyles(css: string, names: Names): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // Undefined leaves a rule as it is; no rule at all takes its place where it can match nothing.
        style: ({ value }) =>
          value.selectors.some((selector) => canMatch(selector, names)) ? undefined : [],
      },
    },
  });
  return code.toString();
}

function canMatch(selector: Selector, { classes, elements }: Names): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return classes.has(part.name);
    if (part.type === 'type') return elements.has(part.name);
    return true;
  });
}

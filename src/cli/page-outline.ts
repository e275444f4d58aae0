/** Which elements stand in a page and in which others, as far as selectors can hold on to it. */
export interface PageOutline {
  /** Names of elements, and classes with a dot before them. */
  readonly names: ReadonlySet<string>;
  /** Pairs of such names, e.g. `.prose ul`: the second stands somewhere in the first. */
  readonly nested: ReadonlySet<string>;
  /** Whether anything but a link runs from right to left. */
  readonly hasRightToLeft: boolean;
  /** Whether scripts put elements into it that are not there yet. */
  readonly isFilledLater: boolean;
}

const tag = /<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const unclosed = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);

interface OpenElement {
  readonly element: string;
  readonly names: readonly string[];
}

/** Reads the outline of a page whose elements are closed where they should be. */
export function outlineOf(html: string): PageOutline {
  const markup = html.replaceAll(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '');
  const names = new Set<string>();
  const nested = new Set<string>();
  const open: OpenElement[] = [];
  for (const [, closing = '', element = '', attributes = ''] of markup.matchAll(tag)) {
    if (closing !== '') {
      open.length = Math.max(
        0,
        open.findLastIndex((each) => each.element === element),
      );
      continue;
    }
    const own = [element, ...classesIn(attributes).map((name) => `.${name}`)];
    const around = new Set(open.flatMap((each) => each.names));
    for (const name of own) {
      names.add(name);
      for (const outer of around) nested.add(`${outer} ${name}`);
    }
    if (!unclosed.has(element) && !attributes.endsWith('/')) open.push({ element, names: own });
  }
  return {
    names,
    nested,
    hasRightToLeft: /<(?!a\s)[a-z][^<>]*\sdir="?rtl/.test(markup),
    isFilledLater: names.has('output'),
  };
}

function classesIn(attributes: string): readonly string[] {
  const [, quoted, bare] = /\sclass=(?:"([^"]*)"|([^\s"'>]+))/.exec(attributes) ?? [];
  return (quoted ?? bare ?? '').split(/\s+/).filter((name) => name !== '');
}

/** An element of a finished page, as far as selectors look at it. */
export interface PageElement {
  readonly name: string;
  readonly classes: readonly string[];
  /** Undefined for `html`. */
  readonly parent: PageElement | undefined;
  /** Undefined where the attribute is missing. */
  attribute(name: string): string | undefined;
}

const withoutEnd = new Set(['meta', 'link', 'br', 'hr', 'img', 'input', 'source', 'wbr']);
const code = /<(script|style)(\s[^>]*)?>[\s\S]*?<\/\1>/g;
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g;

/** Every element of a page in its order. Reads what Astro writes, in which every end stands in the text. */
export function elementsOf(html: string): readonly PageElement[] {
  const elements: PageElement[] = [];
  let parent: PageElement | undefined;
  for (const [, end, name = '', attributes = ''] of html.replaceAll(code, '<$1$2></$1>').matchAll(tag)) {
    if (end === '/') {
      parent = parent?.parent;
    } else {
      const element = elementFrom(name, attributes, parent);
      elements.push(element);
      if (!withoutEnd.has(name)) parent = element;
    }
  }
  return elements;
}

function elementFrom(name: string, attributes: string, parent: PageElement | undefined): PageElement {
  const attribute = (wanted: string): string | undefined => {
    const [, double, bare] = new RegExp(`\\s${wanted}(?:="([^"]*)"|=([^\\s"]+))`).exec(attributes) ?? [];
    return double ?? bare;
  };
  return { name, classes: attribute('class')?.split(/\s+/) ?? [], parent, attribute };
}

import type { Selector, SelectorComponent } from 'lightningcss';
import type { PageElement } from './page-elements.ts';

/** Classes that scripts give to elements while the page is open. */
const givenLater = ['skip', 'left', 'likely'];

/** Whether a style could be for something in the page, now or once a reader has used it. In doubt it could. */
export function createMatcher(elements: readonly PageElement[]): (selector: Selector) => boolean {
  const names = new Set(elements.map(({ name }) => name));
  const classes = new Set([...elements.flatMap((element) => element.classes), ...givenLater]);
  // What an answer will be made of is not in the page yet.
  const isAnswering = names.has('output');
  const namesExist = (selector: Selector) =>
    selector.every((part) => {
      if (part.type === 'class') return classes.has(part.name);
      return part.type !== 'type' || names.has(part.name);
    });
  return (selector) => {
    if (!namesExist(selector)) return false;
    const isForLater = selector.some((part) => part.type === 'class' && givenLater.includes(part.name));
    return isAnswering || isForLater || elements.some((element) => matches(element, selector));
  };
}

function matches(element: PageElement, selector: Selector): boolean {
  const at = selector.findLastIndex(({ type }) => type === 'combinator');
  if (!selector.slice(at + 1).every((part) => fits(element, part))) return false;
  const combinator = selector[at];
  if (combinator?.type !== 'combinator') return true;
  const before = selector.slice(0, at);
  switch (combinator.value) {
    case 'child':
      return element.parent !== undefined && matches(element.parent, before);
    case 'descendant':
      return ancestorsOf(element).some((ancestor) => matches(ancestor, before));
    default:
      return true;
  }
}

function ancestorsOf({ parent }: PageElement): readonly PageElement[] {
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** Of attributes only those are looked at that no script changes. */
function fits(element: PageElement, part: SelectorComponent): boolean {
  if (part.type === 'type') return element.name === part.name;
  if (part.type === 'class') return element.classes.includes(part.name);
  if (part.type === 'attribute') return attributeFits(element, part);
  if (part.type !== 'pseudo-class') return true;
  if (part.kind === 'where' || part.kind === 'is')
    return part.selectors.some((selector) => matches(element, selector));
  return part.kind !== 'dir' || directionOf(element) === part.direction;
}

function attributeFits(
  element: PageElement,
  { name, operation }: Extract<SelectorComponent, { type: 'attribute' }>,
): boolean {
  if (name !== 'lang' && name !== 'href') return true;
  const value = element.attribute(name);
  if (value === undefined || !operation) return value !== undefined;
  if (operation.operator === 'equal') return value === operation.value;
  return operation.operator !== 'prefix' || value.startsWith(operation.value);
}

function directionOf(element: PageElement): string | undefined {
  return element.attribute('dir') ?? (element.parent && directionOf(element.parent));
}

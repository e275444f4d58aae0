/**
 * The part of Stylis' elements that we use. Emotion, which makes Decap's style sheets while the page runs, hands each
 * declaration to plugins before it writes it.
 */
export interface StyleElement {
  readonly type: string;
  /** The property of a declaration; the selectors of a rule. */
  readonly props: string | readonly string[];
  /** The value of a declaration. */
  readonly children: unknown;
  /** The rule that a declaration stands in. */
  readonly root?: StyleElement | null;
  /** What is written in its place. */
  return: string;
}

/**
 * Decap's style sheets say "left" and "right", and mean where a line begins and ends. This says so, so that a page
 * in Arabic is the mirror of one in English, while a text field keeps the direction of its own text.
 */
export function logicalStyles(element: StyleElement): void {
  const { type, props: property, children: value } = element;
  if (type !== 'decl' || typeof property !== 'string' || typeof value !== 'string') return;
  if (property === 'left' && isMeasured(element)) return;
  const logical = logicalDeclaration(property, value);
  if (logical !== undefined) element.return = logical;
}

/** Decap measures where its menus belong, in pixels from the left in every language. */
function isMeasured({ root }: StyleElement): boolean {
  return Array.isArray(root?.props) && root.props.some((selector) => selector.includes('DropdownList'));
}

/** The same declaration in terms of a line's beginning and end, or undefined when it names neither side. */
export function logicalDeclaration(property: string, value: string): string | undefined {
  const name = logicalProperties[property];
  if (name !== undefined) return `${name}:${value};`;
  if (sidedValues.includes(property)) {
    const side = logicalValues[property === 'text-align' ? value : `${property} ${value}`];
    return side && `${property}:${side};`;
  }
  if (fourSided.includes(property)) return fourSides(property, value);
  if (property === 'border-radius') return fourCorners(value);
  return property === 'transform' ? mirroredTransform(value) : undefined;
}

const sidedValues: readonly string[] = ['text-align', 'float', 'clear'];

const logicalValues: Readonly<Record<string, string>> = {
  left: 'start',
  right: 'end',
  'float left': 'inline-start',
  'float right': 'inline-end',
  'clear left': 'inline-start',
  'clear right': 'inline-end',
};

const logicalProperties: Readonly<Record<string, string>> = {
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
  'border-left-color': 'border-inline-start-color',
  'border-right-color': 'border-inline-end-color',
  'border-left-style': 'border-inline-start-style',
  'border-right-style': 'border-inline-end-style',
  'border-left-width': 'border-inline-start-width',
  'border-right-width': 'border-inline-end-width',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
};

const fourSided: readonly string[] = [
  'margin',
  'padding',
  'border-color',
  'border-width',
  'border-style',
  'inset',
];

/** `padding: 1px 2px 3px 4px`; shorter lists are the same on both sides. */
function fourSides(property: string, value: string): string | undefined {
  const sides = partsOf(value);
  if (sides?.length !== 4) return undefined;
  const [top, right, bottom, left] = sides;
  if (right === left) return undefined;
  const [kind, part] = property.split('-');
  const ending = part === undefined ? '' : `-${part}`;
  return `${kind}-block${ending}:${top} ${bottom};${kind}-inline${ending}:${left} ${right};`;
}

/** `border-radius: 5px 0 0 5px`, from the top left corner on, clockwise. */
function fourCorners(value: string): string | undefined {
  const corners = partsOf(value);
  if (!corners || corners.length < 2) return undefined;
  const [topLeft, topRight, bottomRight = topLeft, bottomLeft = topRight] = corners;
  return [
    `border-start-start-radius:${topLeft};`,
    `border-start-end-radius:${topRight};`,
    `border-end-end-radius:${bottomRight};`,
    `border-end-start-radius:${bottomLeft};`,
  ].join('');
}

/** The parts of a list of lengths; undefined where functions or slashes make it more than a plain list. */
function partsOf(value: string): readonly string[] | undefined {
  return /[(/]/.test(value)
    ? undefined
    : value
        .replace(/!important/, '')
        .trim()
        .split(/\s+/);
}

/** A turn to the other side, a shift the other way: `rotate(90deg) translateX(-50%)`. */
function mirroredTransform(value: string): string | undefined {
  const turned = value.replaceAll(/\b(rotate|translateX|translate)\((?=-?[1-9])/g, '$1(-');
  const mirrored = turned.replaceAll('(--', '(');
  return mirrored === value ? undefined : `transform:${mirrored};`;
}

/** A shape of a card's SVG with its own attributes, and the place that its groups give it. */
export interface SvgShape {
  readonly name: 'rect' | 'path' | 'image';
  readonly attributes: ReadonlyMap<string, string>;
  readonly matrix: Matrix;
}

/** An affine map, as SVG and PDF write it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

const WHOLE: Matrix = [1, 0, 0, 1, 0, 0];
const TAG = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const TRANSFORM = /(\w+)\(([^)]*)\)\s*/y;

/**
 * The shapes of a card's own SVG in the order in which they are painted.
 *
 * @throws Error at anything that cards do not draw with: it must not be left out of a print unnoticed.
 */
export function svgShapes(svg: string): readonly SvgShape[] {
  const shapes: SvgShape[] = [];
  const groups: Matrix[] = [];
  for (const { name, attributes, closes, isAlone } of tags(svg)) {
    if (closes) groups.pop();
    else if (isContainer(name)) {
      if (!isAlone) groups.push(placed(groups, attributes));
    } else if (isShape(name)) shapes.push({ name, attributes, matrix: placed(groups, attributes) });
    else throw new Error(`A card's SVG has <${name}>, which print does not know.`);
  }
  return shapes;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closes: boolean;
  readonly isAlone: boolean;
}

function* tags(svg: string): Generator<Tag> {
  let at = 0;
  while (at < svg.length) {
    TAG.lastIndex = at;
    const tag = TAG.exec(svg);
    if (!tag) throw new Error(`A card's SVG cannot be read at ${JSON.stringify(svg.slice(at, at + 60))}.`);
    const [whole, slash, name = '', written = '', end] = tag;
    const attributes = new Map(
      Array.from(written.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key, value]),
    );
    yield { name, attributes, closes: slash === '/', isAlone: end === '/' };
    at += whole.length;
  }
}

function isContainer(name: string): boolean {
  return name === 'svg' || name === 'g';
}

function isShape(name: string): name is SvgShape['name'] {
  return name === 'rect' || name === 'path' || name === 'image';
}

function placed(groups: readonly Matrix[], attributes: ReadonlyMap<string, string>): Matrix {
  return product(groups.at(-1) ?? WHOLE, matrixOf(attributes.get('transform') ?? ''));
}

/** @throws Error at a transform that cards do not use. */
function matrixOf(transform: string): Matrix {
  let matrix = WHOLE;
  let at = 0;
  while (at < transform.length) {
    TRANSFORM.lastIndex = at;
    const [whole, name = '', values = ''] = TRANSFORM.exec(transform) ?? [''];
    matrix = product(
      matrix,
      step(
        name,
        values
          .trim()
          .split(/[\s,]+/)
          .map(Number),
      ),
    );
    at += whole.length;
  }
  return matrix;
}

function step(name: string, [first = Number.NaN, second]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  if (name === 'rotate' && second === undefined) {
    const angle = (first * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  }
  throw new Error(`A card's SVG is transformed by "${name}", which print does not know.`);
}

function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

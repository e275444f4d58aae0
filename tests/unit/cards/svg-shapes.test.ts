import { describe, expect, test } from 'vitest';
import { layoutCard } from '../../../src/cards/layout-card.ts';
import { svgShapes } from '../../../src/cards/svg-shapes.ts';
import { materials } from '../../builders/card-engine.ts';
import {
  claimModel,
  figureModel,
  quoteModel,
  statementModel,
  stepsModel,
} from '../../builders/card-model.ts';

const wrapped = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9">${content}</svg>`;

/** Where a shape's own point 1, 0 comes to lie. */
function placeOfOne(content: string): readonly number[] {
  const [a, b, , , e, f] = svgShapes(wrapped(content))[0]?.matrix ?? [];
  return [(a ?? 0) + (e ?? 0), (b ?? 0) + (f ?? 0)].map((value) => Math.round(value * 1000) / 1000 + 0);
}

describe('the shapes of an SVG', () => {
  test.each([
    ['where they are', '<path d="M0 0"/>', [1, 0]],
    ['in their group', '<g transform="translate(10 20)"><path d="M0 0"/></g>', [11, 20]],
    [
      'in a group of a group',
      '<g transform="translate(10 20)"><g transform="rotate(90)"><path d="M0 0"/></g></g>',
      [10, 21],
    ],
    ['in several steps', '<path transform="translate(10 20) scale(3)" d="M0 0"/>', [13, 20]],
    ['after a group that has ended', '<g transform="translate(10 20)"></g><path d="M0 0"/>', [1, 0]],
  ] as const)('stand %s', (_where, content, expected) => {
    expect(placeOfOne(content)).toEqual(expected);
  });

  test('keep their attributes and their order', () => {
    const shapes = svgShapes(wrapped('<rect x="1" fill="#fff"/><path d="M0 0h1z" fill="none"/>'));
    expect(shapes.map(({ name }) => name)).toEqual(['rect', 'path']);
    expect(shapes[1]?.attributes.get('d')).toBe('M0 0h1z');
  });

  test.each([
    ['an element', '<circle r="1"/>', /<circle>/],
    ['a transform', '<path transform="skewX(3)" d="M0 0"/>', /"skewX"/],
    ['text', 'words', /cannot be read at "words/],
    ['an open quotation mark', '<path d="M0 0/>', /cannot be read/],
  ])('are refused with %s that print does not know', (_what, content, message) => {
    expect(() => svgShapes(wrapped(content))).toThrow(message);
  });

  test.each([
    ['statement', statementModel('en')],
    ['claim', claimModel('ar')],
    ['figure', figureModel('bn')],
    ['quote', quoteModel('ur')],
    ['steps', stepsModel('ti')],
  ])('of a %s are all understood', (_name, model) => {
    const { svg } = layoutCard(model, 'print', materials);
    expect(svgShapes(svg)).toHaveLength(svg.match(/<(?:rect|path|image) /g)?.length ?? 0);
  });
});

import { isOutlinePath } from './outline-path.ts';
import type { SvgShape } from './svg-shapes.ts';

/** A shape as one filled path. */
export interface Outline {
  /** The `d` of a path of absolute commands, in the shape's own units. */
  readonly data: string;
  /** `#RRGGBB` */
  readonly colour: string;
}

const UNDERSTOOD: ReadonlySet<string> = new Set(
  'd fill stroke stroke-width transform x y width height rx'.split(' '),
);
const COLOUR = /^#[\dA-F]{6}$/i;

/** The outline of a filled path or of a rectangle, filled or with a border; null for every other shape. */
export function outlineOf({ name, attributes }: SvgShape): Outline | null {
  if (![...attributes.keys()].every((key) => UNDERSTOOD.has(key))) return null;
  const fill = attributes.get('fill') ?? '';
  const stroke = attributes.get('stroke');
  if (name === 'path') {
    const data = attributes.get('d') ?? '';
    return stroke === undefined && COLOUR.test(fill) && isOutlinePath(data) ? { data, colour: fill } : null;
  }
  if (name !== 'rect') return null;
  const box = boxOf(attributes);
  if (stroke === undefined) return COLOUR.test(fill) ? { data: rectangle(box), colour: fill } : null;
  return fill === 'none' && COLOUR.test(stroke)
    ? { data: border(box, numberOf(attributes, 'stroke-width', 1)), colour: stroke }
    : null;
}

interface RoundBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

function boxOf(attributes: SvgShape['attributes']): RoundBox {
  const [width, height] = [numberOf(attributes, 'width', 0), numberOf(attributes, 'height', 0)];
  const radius = Math.min(numberOf(attributes, 'rx', 0), width / 2, height / 2);
  return { x: numberOf(attributes, 'x', 0), y: numberOf(attributes, 'y', 0), width, height, radius };
}

function numberOf(attributes: SvgShape['attributes'], name: string, otherwise: number): number {
  const written = attributes.get(name);
  return written === undefined ? otherwise : Number(written);
}

/** The outer edge clockwise, the inner one counter-clockwise: what is between them is filled. */
function border(box: RoundBox, width: number): string {
  return rectangle(grown(box, width / 2)) + mirrored(grown(box, -width / 2));
}

function grown({ x, y, width, height, radius }: RoundBox, by: number): RoundBox {
  return {
    x: x - by,
    y: y - by,
    width: width + 2 * by,
    height: height + 2 * by,
    radius: radius === 0 ? 0 : Math.max(0, radius + by),
  };
}

function rectangle({ x, y, width, height, radius }: RoundBox): string {
  const [right, bottom] = [x + width, y + height];
  if (radius === 0) return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  const arm = radius * (1 - CIRCLE);
  return (
    `M${x + radius} ${y}H${right - radius}` +
    `C${right - arm} ${y} ${right} ${y + arm} ${right} ${y + radius}V${bottom - radius}` +
    `C${right} ${bottom - arm} ${right - arm} ${bottom} ${right - radius} ${bottom}H${x + radius}` +
    `C${x + arm} ${bottom} ${x} ${bottom - arm} ${x} ${bottom - radius}V${y + radius}` +
    `C${x} ${y + arm} ${x + arm} ${y} ${x + radius} ${y}Z`
  );
}

/** The same rectangle drawn the other way round. */
function mirrored({ x, y, width, height, radius }: RoundBox): string {
  const [right, bottom] = [x + width, y + height];
  if (radius === 0) return `M${x} ${y}V${bottom}H${right}V${y}Z`;
  const arm = radius * (1 - CIRCLE);
  return (
    `M${x + radius} ${y}C${x + arm} ${y} ${x} ${y + arm} ${x} ${y + radius}V${bottom - radius}` +
    `C${x} ${bottom - arm} ${x + arm} ${bottom} ${x + radius} ${bottom}H${right - radius}` +
    `C${right - arm} ${bottom} ${right} ${bottom - arm} ${right} ${bottom - radius}V${y + radius}` +
    `C${right} ${y + arm} ${right - arm} ${y} ${right - radius} ${y}Z`
  );
}

/** How far the arms of a cubic curve reach that stands for a quarter of a circle of radius 1. */
const CIRCLE = 0.5522847498;

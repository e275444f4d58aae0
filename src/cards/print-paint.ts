import type { SvgShape } from './svg-shapes.ts';

/** A PDF that is being painted, in the card's own pixels. */
export interface PrintCanvas {
  readonly document: PDFKit.PDFDocument;
  /** The card's size: what lies on its edge runs on into the bleed. */
  readonly width: number;
  readonly height: number;
  /** Pictures without transparency, by their address in the SVG. */
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** Pixels past the card's edge: more than any bleed, which the page then cuts off. */
const BEYOND = 120;

/** Paints one shape of a card as PDF paths; letters stay outlines. */
export function paintShape(canvas: PrintCanvas, shape: SvgShape): void {
  const { document } = canvas;
  document.save();
  document.transform(...shape.matrix);
  if (shape.name === 'image') paintPicture(canvas, shape);
  else {
    const paint = brushFor(document, shape);
    if (shape.name === 'rect') layRectangle(canvas, shape);
    else document.path(text(shape, 'd'));
    paint();
  }
  document.restore();
}

function paintPicture({ document, pictures }: PrintCanvas, shape: SvgShape): void {
  const picture = pictures.get(text(shape, 'href'));
  if (!picture) throw new Error('A card shows a picture that was not prepared for print.');
  const { x, y, width, height } = box(shape);
  document.image(picture, x, y, { width, height });
}

function layRectangle(canvas: PrintCanvas, shape: SvgShape): void {
  const { x, y, width, height } = box(shape);
  const radius = number(shape, 'rx', 0);
  if (radius > 0) {
    canvas.document.roundedRect(x, y, width, height, radius);
    return;
  }
  const [left, right] = beyondEdge(x, x + width, canvas.width);
  const [top, bottom] = beyondEdge(y, y + height, canvas.height);
  canvas.document.rect(left, top, right - left, bottom - top);
}

/** Where a side lies on the card's edge, the colour goes on past it. */
function beyondEdge(from: number, to: number, edge: number): readonly [number, number] {
  return [from <= 0 ? from - BEYOND : from, to >= edge ? to + BEYOND : to];
}

/** Takes up the colour, which PDF wants before the path begins; the result paints what was laid since. */
function brushFor(document: PDFKit.PDFDocument, shape: SvgShape): () => void {
  const fill = text(shape, 'fill');
  if (fill !== 'none') {
    document.fillColor(fill);
    return () => document.fill();
  }
  document
    .lineWidth(number(shape, 'stroke-width', 1))
    .lineCap(endOf(shape, 'stroke-linecap', 'butt'))
    .lineJoin(endOf(shape, 'stroke-linejoin', 'miter'))
    .strokeColor(text(shape, 'stroke'));
  return () => document.stroke();
}

function endOf({ attributes }: SvgShape, name: string, otherwise: string): string {
  return attributes.get(name) ?? otherwise;
}

function box(shape: SvgShape) {
  return {
    x: number(shape, 'x', 0),
    y: number(shape, 'y', 0),
    width: number(shape, 'width'),
    height: number(shape, 'height'),
  };
}

function number(shape: SvgShape, name: string, otherwise?: number): number {
  const written = shape.attributes.get(name) ?? otherwise;
  const value = Number(written);
  if (written === undefined || !Number.isFinite(value))
    throw new Error(`A card's <${shape.name}> has no number for ${name}.`);
  return value;
}

function text({ name, attributes }: SvgShape, attribute: string): string {
  const value = attributes.get(attribute);
  if (value === undefined) throw new Error(`A card's <${name}> has no ${attribute}.`);
  return value;
}

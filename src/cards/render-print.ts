import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { CardFile } from '../domain/card-file.ts';
import { cardFormats } from '../domain/card-format.ts';
import { cardAlt } from './card-alt.ts';
import type { CardModel } from './card-model.ts';
import { type CardTools, photoUnder } from './draw-card.ts';
import type { Box } from './frame.ts';
import { type CardLayout, layoutCard } from './layout-card.ts';
import { paintShape } from './print-paint.ts';
import { type PrintSheet, printSheet } from './print-sheet.ts';
import { type SvgShape, svgShapes } from './svg-shapes.ts';

/** A photo has one and a half pixels for each of the card's: 300 dots an inch on A5, 210 on A4. */
const PHOTO_SCALE = 1.5;
const PHOTO_QUALITY = 84;

/** PDF wants a date. The same card is the same file on every day, so it is always this one. */
const NO_DATE = new Date(0);

/** A card on paper: one page, letters as outlines, so that it needs no fonts and any print shop can take it. */
export async function renderPrint(model: CardModel, file: CardFile, tools: CardTools): Promise<Uint8Array> {
  const sheet = printSheet(file, model.cropMarks);
  const layout = layoutCard(model, file.format, tools);
  const shapes = svgShapes(layout.svg);
  const photo = await printedPhoto(layout, sheet, tools);
  const pictures = await opaquePictures(shapes);
  const document = newDocument(model, file, sheet);
  const bytes = collect(document);
  const paint = () => {
    paintCard(document, sheet, { photo, shapes, pictures, size: cardFormats[file.format] });
  };
  document.addStructure(document.struct('Figure', { alt: cardAlt(model) }, paint));
  paintMarks(document, sheet);
  document.end();
  return bytes;
}

function newDocument(
  model: CardModel,
  file: CardFile,
  { page, bleed, trim }: PrintSheet,
): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    font: '',
    lang: model.locale.languageTag,
    displayTitle: true,
    tagged: true,
    info: {
      Title: model.headline,
      Author: model.owner,
      Subject: `${model.code} ${file.id}`,
      Creator: 'Waymark',
      Producer: 'PDFKit',
      CreationDate: NO_DATE,
    },
  });
  Object.assign(document.page.dictionary.data, { BleedBox: corners(bleed), TrimBox: corners(trim) });
  return document;
}

/** PDF counts from the lower left corner; the boxes stand in the middle of the page, so nothing has to be turned. */
function corners({ x, y, width, height }: Box): readonly number[] {
  return [x, y, x + width, y + height];
}

async function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface PrintedCard {
  readonly photo: Buffer | null;
  readonly shapes: readonly SvgShape[];
  readonly pictures: ReadonlyMap<string, Buffer>;
  readonly size: Pick<Box, 'width' | 'height'>;
}

function paintCard(
  document: PDFKit.PDFDocument,
  { bleed, card, scale }: PrintSheet,
  { photo, shapes, pictures, size }: PrintedCard,
): void {
  document.save();
  document.rect(bleed.x, bleed.y, bleed.width, bleed.height).clip();
  if (photo) document.image(photo, bleed.x, bleed.y, { width: bleed.width, height: bleed.height });
  document.transform(scale, 0, 0, scale, card.x, card.y);
  for (const shape of shapes) paintShape({ document, pictures, ...size }, shape);
  document.restore();
}

/** Points: a quarter of one is the line that print shops draw. */
const MARK_WIDTH = 0.25;

function paintMarks(document: PDFKit.PDFDocument, { marks }: PrintSheet): void {
  document.markContent('Artifact', { type: 'Page' }).lineWidth(MARK_WIDTH).strokeColor('#000000');
  for (const { from, to } of marks)
    document
      .moveTo(...from)
      .lineTo(...to)
      .stroke();
  document.endMarkedContent();
}

/** The photo up to the edge of the bleed, as a JPEG. */
async function printedPhoto(
  layout: CardLayout,
  { bleed, card, scale }: PrintSheet,
  { photos }: CardTools,
): Promise<Buffer | null> {
  const pixels = PHOTO_SCALE / scale;
  const [width, height] = [Math.round(bleed.width * pixels), Math.round(bleed.height * pixels)];
  const place = { x: (card.x - bleed.x) * pixels, y: (card.y - bleed.y) * pixels };
  const base = await photoUnder(layout, { ...place, width, height, scale: PHOTO_SCALE, blur: 0 }, photos);
  if (!base) return null;
  return sharp(base, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: PHOTO_QUALITY })
    .toBuffer();
}

/** Logos stand on white: without transparency no print shop's machine has to mix colours. */
async function opaquePictures(shapes: readonly SvgShape[]): Promise<ReadonlyMap<string, Buffer>> {
  const addresses = shapes.flatMap(({ attributes }) => attributes.get('href') ?? []);
  const pictures = addresses.map(async (address) => {
    const png = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    return [address, await sharp(png).flatten({ background: '#FFFFFF' }).png().toBuffer()] as const;
  });
  return new Map(await Promise.all(pictures));
}

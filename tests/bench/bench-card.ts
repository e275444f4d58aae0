import { cardJobs } from '../../src/cards/card-jobs.ts';
import type { CardModel, CardPhoto } from '../../src/cards/card-model.ts';
import { type CardTools, photoUnder } from '../../src/cards/draw-card.ts';
import type { CardShape } from '../../src/cards/drawing.ts';
import { layoutCard } from '../../src/cards/layout-card.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import type { LocaleCode } from '../../src/domain/locale.ts';
import { labelsOf } from './labels.ts';
import { square } from './square.ts';

/** One card that every engine makes: its words, and what the floor gets ready-made. */
export interface BenchCard {
  /** Stands on the photo. */
  readonly model: CardModel;
  /** Our own SVG of it, transparent where the photo is. */
  readonly overlay: string;
  /** The same for our own raster. */
  readonly shapes: readonly CardShape[];
  /** The photo under it, cropped, darkened and shared by all engines: raw red, green and blue. */
  readonly base: Uint8Array;
}

/** Scripts that all peers draw at least in outline; some of them with faults, which cost no time. */
export const benchLocales: readonly LocaleCode[] = ['en', 'fr', 'ar', 'tr'];

/** The sample campaign's statements and quotes in several languages, all on the same photo. */
export function benchCards(catalog: Catalog, tools: CardTools): Promise<readonly BenchCard[]> {
  const photo = anyPhoto(catalog);
  const models = cardJobs(catalog, labelsOf)
    .filter(({ locale }) => benchLocales.includes(locale))
    .filter(({ model }) => model.template === 'statement' || model.template === 'quote')
    .map(({ model }): CardModel => ({ ...model, template: 'statement', photo }));
  return Promise.all(models.map((model) => readyCard(model, tools)));
}

async function readyCard(model: CardModel, tools: CardTools): Promise<BenchCard> {
  const layout = layoutCard(model, square.format, tools);
  const { width, height } = square;
  const base = await photoUnder(layout, { x: 0, y: 0, width, height, scale: 1, blur: 0 }, tools.photos);
  if (base) return { model, overlay: layout.svg, shapes: layout.shapes(), base };
  throw new Error(`The card of "${model.slug}" does not stand on its photo: there is nothing to compare.`);
}

function anyPhoto({ messages }: Catalog): CardPhoto {
  const image = messages.find((message) => message.image)?.image;
  if (image) return { file: image.file, alt: undefined, focus: { x: 0.5, y: 0.5 } };
  throw new Error('No message of the content has a picture. The bench needs one to draw cards on.');
}

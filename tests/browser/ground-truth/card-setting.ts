import type { FontBook } from '../../../src/cards/font-book.ts';
import { analyse, fit, pathData, place } from '../../../src/cards/text/index.ts';
import { MARGIN, pictureSize, type Sample } from './sample.ts';

/** A sample as the card engine sets it. */
export interface CardSetting {
  readonly lines: readonly string[];
  /** Graphemes that no card font can draw. */
  readonly missing: readonly string[];
  readonly svg: string;
}

export function setByCardEngine(sample: Sample, fonts: FontBook): CardSetting {
  const { text, languageTag, direction, family, weight, size, width, lineHeight } = sample;
  const analysed = analyse(text, { languageTag, direction, typefaces: fonts.typefaces(family, weight) });
  const fitted = fit(analysed, {
    width,
    lineHeight,
    height: Number.MAX_SAFE_INTEGER,
    maxLines: Number.MAX_SAFE_INTEGER,
    minSize: size,
    maxSize: size,
    balanced: false,
  });
  const placed = place(analysed, fitted, { x: MARGIN, y: MARGIN, width, align: 'start' });
  const picture = pictureSize(sample, placed.lines.length);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${picture.width}" height="${picture.height}"><path d="${pathData(placed.letters)}"/></svg>`;
  return { lines: placed.lines.map((line) => line.text), missing: analysed.missing, svg };
}

/**
 * A sample in Khmer or Lao with the card's line ends as line feeds. Chromium breaks these two with word lists of its
 * own, Node with those of ICU, and neither is right more often.
 */
export function withItsLineEnds(sample: Sample, fonts: FontBook): Sample {
  return { ...sample, text: setByCardEngine(sample, fonts).lines.join('\n') };
}

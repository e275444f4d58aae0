/** Lays out text of any script as SVG paths. Needs no file system and no browser: fonts come in as bytes. */
export { type AnalysedText, analyse } from './analyse.ts';
export type { Line } from './break-lines.ts';
export { type Box, type Fitted, fit, isLonely, WORTH_OF_FORM } from './fit.ts';
export { isolate } from './isolate.ts';
export { type PlacedLetter, pathData, placesOf } from './letters.ts';
export { type PlacedLine, type PlacedText, place, type TextPosition } from './place.ts';
export { createSubsetTypeface } from './subset-typeface.ts';
export { createTypeface, type Typeface } from './typeface.ts';

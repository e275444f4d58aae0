import LineBreaker from 'linebreak';
import { dictionaryBreaks } from './dictionary-breaks.ts';

/** LB15a. */
const CLOSING_QUOTE_THEN_BRACKET = /(?=\p{Ps})(?<=[^\s\p{Ps}\p{Pi}][\p{Pi}\p{Pf}"'] +)/gu;

/** LB19a, for Chinese and Japanese. */
const WIDE = '\\u1100-\\u11ff\\u2e80-\\u303f\\u3041-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\uff01-\\uff60';
const WIDE_OPENING = '\\u3008\\u300a\\u300c\\u300e\\u3010\\u3014\\uff08\\uff3b\\uff5b';
const WIDE_CLOSING =
  '\\u3001\\u3002\\u3009\\u300b\\u300d\\u300f\\u3011\\u3015\\uff01\\uff09\\uff0c\\uff0e\\uff1a\\uff1b\\uff1f\\uff3d\\uff5d';
const BEFORE_WIDE_QUOTE = new RegExp(`(?<=(?![${WIDE_OPENING}])[${WIDE}])(?=[\\u2018\\u201c][${WIDE}])`, 'g');
const AFTER_WIDE_QUOTE = new RegExp(`(?<=[${WIDE}][\\u2019\\u201d])(?=(?![${WIDE_CLOSING}])[${WIDE}])`, 'g');

/** LB25: only after a number does closing punctuation hold on to the sign of a currency or of percent. */
const CLOSING_THEN_SIGN = /(?=[\p{Sc}+±№%‰°％])(?<=(?<!\d)[、。，．》」』】〕）］｝}])/gu;

/** A place where a line may end. */
export interface Opportunity {
  /** UTF-16 index at which the next line starts. */
  readonly position: number;
  /** Whether the line has to end here, because the text holds a line feed. */
  readonly required: boolean;
}

/**
 * Where lines may end inside a text, in order, without its end. UAX 14 by the `linebreak` package, brought up to
 * what browsers do: dictionary words, web addresses, and the rules LB15a, LB19a, LB20a and LB25, which can go when
 * `linebreak` follows Unicode 16. Stricter than Chromium, as UAX 14 is, in two places: no line starts with a comma
 * or colon after a space (`gratuit : oui`), and a range of numbers stays whole (`15-17`).
 */
export function lineOpportunities(text: string, languageTag: string): readonly Opportunity[] {
  const required = new Map<number, boolean>();
  const read = languageTag.startsWith('zh') ? withChineseQuotes(text) : text;
  const breaker = new LineBreaker(read);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    required.set(found.position, found.required === true);
  }
  for (const position of [...dictionaryBreaks(text, languageTag), ...punctuationBreaks(read)]) {
    if (!required.has(position)) required.set(position, false);
  }
  for (const position of [...insideAddresses(text), ...afterLeadingHyphens(text)]) required.delete(position);
  required.delete(text.length);
  return [...required]
    .sort(([a], [b]) => a - b)
    .map(([position, isRequired]) => ({ position, required: isRequired }));
}

/**
 * Browsers take double quotation marks in Chinese for brackets (the `zh` tailoring of ICU). Braces stand in for them,
 * index for index.
 */
function withChineseQuotes(text: string): string {
  return text.replaceAll('\u201c', '{').replaceAll('\u201d', '}');
}

/** Punctuation glues less than it used to: quotation marks not to a bracket after a space, nor to what is outside. */
function punctuationBreaks(text: string): number[] {
  return [CLOSING_QUOTE_THEN_BRACKET, BEFORE_WIDE_QUOTE, AFTER_WIDE_QUOTE, CLOSING_THEN_SIGN].flatMap(
    (place) => [...text.matchAll(place)].map((match) => match.index),
  );
}

/** Browsers keep what follows these marks without a space, which UAX 14 would tear: `and/or`, `https://…`. */
function insideAddresses(text: string): number[] {
  return [...text.matchAll(/(?<=[!/}])(?=[!-~])/g)].map((place) => place.index);
}

/** LB20a: a hyphen that starts a word stays with it. */
function afterLeadingHyphens(text: string): number[] {
  return [...text.matchAll(/(?<=^|\s)[-\u2010](?=\p{L})/gu)].map((hyphen) => hyphen.index + 1);
}

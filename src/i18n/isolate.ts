import type { Direction } from '../domain/locale.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Any other letter reads left to right. The kashida in an Arabic word has a script only by extension. */
const LEFT_TO_RIGHT_LETTER =
  /(?![\p{Script_Extensions=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/**
 * Keeps a value in one piece inside a sentence that reads the other way, as `<bdi>` does in HTML: without it the full
 * stop after an English name in an Arabic sentence jumps to the wrong side of the name.
 */
export function isolate(value: string, sentenceDirection: Direction): string {
  const opposite = sentenceDirection === 'ltr' ? RIGHT_TO_LEFT_LETTER : LEFT_TO_RIGHT_LETTER;
  return opposite.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;
}

import type { Typeface } from './typeface.ts';

/** Characters that steer the text and are never drawn. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Space characters that HarfBuzz makes from U+0020 where a font lacks them. */
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

const HYPHEN = /[\u2010\u2011]/;

/** Zero width and without joining: it takes the place of a character that nothing can draw. */
const BLANK = '\u200b';

/** How a grapheme is drawn. */
export interface Drawing {
  readonly typeface: Typeface;
  /** What goes to the shaper: as long as the grapheme, so that indices keep. */
  readonly text: string;
  /** Whether any of the grapheme is left out, because no typeface has a glyph for it. */
  readonly complete: boolean;
}

/**
 * Picks the first typeface that can draw a whole grapheme. Invisible graphemes stay with the typeface before them, so
 * that they do not cut a word in two. When nothing draws a mark, its base stands alone; without a base, nothing does.
 *
 * @throws Error when there is no typeface at all.
 */
export function drawGrapheme(
  grapheme: string,
  typefaces: readonly Typeface[],
  previous: Typeface | undefined,
): Drawing {
  const primary = typefaces[0];
  if (!primary) throw new Error('A text needs at least one typeface.');
  const visible = [...grapheme].filter((character) => !INVISIBLE.test(character)).join('');
  if (visible === '') return { typeface: previous ?? primary, text: grapheme, complete: true };
  const whole = typefaces.find((typeface) => canDraw(typeface, visible));
  if (whole) return { typeface: whole, text: withKnownHyphens(grapheme, whole), complete: true };
  const base = String.fromCodePoint(visible.codePointAt(0) ?? 0);
  const partly = typefaces.find((typeface) => canDraw(typeface, base));
  const text = partly ? base + BLANK.repeat(grapheme.length - base.length) : BLANK.repeat(grapheme.length);
  return { typeface: partly ?? previous ?? primary, text, complete: false };
}

/** A hyphen without a glyph of its own becomes the one on the keyboard. */
function withKnownHyphens(text: string, typeface: Typeface): string {
  return text.replace(HYPHEN, (hyphen) => (covers(typeface, hyphen) ? hyphen : '-'));
}

/** HarfBuzz composes and decomposes accented letters, whichever form the font has glyphs for. */
function canDraw(typeface: Typeface, characters: string): boolean {
  return (
    coversAll(typeface, characters) ||
    coversAll(typeface, characters.normalize('NFC')) ||
    coversAll(typeface, characters.normalize('NFD'))
  );
}

function coversAll(typeface: Typeface, characters: string): boolean {
  return [...characters].every(
    (character) =>
      covers(typeface, character) ||
      (SPACE.test(character) && covers(typeface, ' ')) ||
      (HYPHEN.test(character) && covers(typeface, '-')),
  );
}

function covers(typeface: Typeface, character: string): boolean {
  return typeface.has(character.codePointAt(0) ?? 0);
}

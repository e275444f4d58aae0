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
export function graphemeDrawer(
  typefaces: readonly Typeface[],
): (grapheme: string, previous: Typeface | undefined) => Drawing {
  const find = remember((characters) => firstThatDraws(characters, typefaces));
  return (grapheme, previous) => {
    const primary = typefaces[0];
    if (!primary) throw new Error('A text needs at least one typeface.');
    const visible = [...grapheme].filter((character) => !INVISIBLE.test(character)).join('');
    if (visible === '') return { typeface: previous ?? primary, text: grapheme, complete: true };
    const whole = find(visible);
    if (whole) return { typeface: whole, text: asKnownTo(whole, grapheme), complete: true };
    const base = String.fromCodePoint(visible.codePointAt(0) ?? 0);
    const partly = find(base);
    const text = (partly ? base : '').padEnd(grapheme.length, BLANK);
    return { typeface: partly ?? previous ?? primary, text, complete: false };
  };
}

/**
 * The first typeface whose file is meant for all of a grapheme; else the first that is meant for its base letter and
 * happens to hold its marks too. The files of a web font hold more marks than they are meant for, but set them worse.
 */
function firstThatDraws(characters: string, typefaces: readonly Typeface[]): Typeface | undefined {
  const forms = formsOf(characters);
  const isMeantFor = (typeface: Typeface) =>
    forms.some((form) =>
      coversAll(form, (codePoint) => typeface.isFor(codePoint) && typeface.has(codePoint)),
    );
  const canDraw = (typeface: Typeface) =>
    forms.some((form) => typeface.isFor(form.codePointAt(0) ?? 0) && coversAll(form, typeface.has));
  return typefaces.find(isMeantFor) ?? typefaces.find(canDraw);
}

/** HarfBuzz composes and decomposes accented letters, whichever form the font has glyphs for. */
function formsOf(characters: string): readonly string[] {
  return [...new Set([characters, characters.normalize('NFC'), characters.normalize('NFD')])];
}

function coversAll(characters: string, covers: (codePoint: number) => boolean): boolean {
  return [...characters].every(
    (character) =>
      covers(character.codePointAt(0) ?? 0) ||
      (SPACE.test(character) && covers(0x20)) ||
      (HYPHEN.test(character) && covers(0x2d)),
  );
}

/**
 * A hyphen without a glyph of its own becomes the one on the keyboard. A letter with two accents is composed here:
 * HarfBuzz composes one accent at a time and stops where the font lacks the letter with the first one.
 */
function asKnownTo({ has }: Typeface, grapheme: string): string {
  const text = grapheme.replace(HYPHEN, (hyphen) => (has(hyphen.codePointAt(0) ?? 0) ? hyphen : '-'));
  const composed = text.normalize('NFC');
  if (composed.length >= text.length || coversAll(text, has)) return text;
  return coversAll(composed, has) ? composed.padEnd(text.length, BLANK) : text;
}

/** A text has few different graphemes, and asking a hundred typefaces for each takes its time. */
function remember<Value>(compute: (characters: string) => Value): (characters: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (characters) => {
    const found = known.get(characters) ?? { value: compute(characters) };
    known.set(characters, found);
    return found.value;
  };
}

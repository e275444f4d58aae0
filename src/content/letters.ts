/** Marks that show nothing: spaces, format characters, fillers, the empty Braille cell. */
const invisible = /^[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** What HTML forbids: control characters, half a surrogate pair, code points that are no characters. */
const forbidden = /(?!\t|\n|\r\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Whether a reader would see nothing at all. */
export function isInvisible(text: string): boolean {
  return invisible.test(text);
}

/** The number of the first character that may stand on no page, e.g. `U+0007`. */
export function forbiddenCharacter(text: string): string | undefined {
  const point = forbidden.exec(text)?.[0].codePointAt(0);
  return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

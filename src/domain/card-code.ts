/** Digits and capital letters without look-alikes (no 0 O 1 I L U), so that a code can be read aloud and typed. */
export const cardCodeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const cardCodeLength = 6;

/** Whether a text has the form of a code; not whether a card carries it. */
export function isCardCode(text: string): boolean {
  return text.length === cardCodeLength && Array.from(text).every((sign) => cardCodeAlphabet.includes(sign));
}

const digits = /\p{Nd}/gu;
const betweenSigns = /[\s\-_.·]/g;

/**
 * A code as it was typed from a card: in small letters, in groups, in the reader's own digits. Signs that no code holds
 * stay, so that they can be told.
 */
export function readCardCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(digits, digitValue).replaceAll(betweenSigns, '').toUpperCase();
}

/** Digits of every script stand in rows of ten, from zero to nine, at addresses that end in 0, 6 or in the odd place. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}

/** Signs that are taken for one another on a small or smeared picture; each row looks alike. */
const lookAlikes = ['0OQD', '1IL7TJ', '2Z', '38B', '5S', '6G', 'UVY', 'MNW', 'CEF', 'KX', 'PR', '4AH'];

/** The codes that what was typed may have been meant for: look-alikes, and one sign too many, too few or wrong. */
export function similarCardCodes(typed: string, known: readonly string[]): readonly string[] {
  const shape = shapeOf(typed);
  return known.filter((code) => shapeOf(code) === shape || isOneSlipAway(typed, code));
}

function shapeOf(code: string): string {
  return Array.from(code, (sign) => lookAlikes.find((row) => row.includes(sign))?.[0] ?? sign).join('');
}

function isOneSlipAway(typed: string, code: string): boolean {
  if (Math.abs(typed.length - code.length) > 1) return false;
  let start = 0;
  while (start < Math.min(typed.length, code.length) && typed[start] === code[start]) start++;
  const skip = (text: string, by: number) => text.slice(start + by);
  return (
    skip(typed, 1) === skip(code, 1) || skip(typed, 1) === skip(code, 0) || skip(typed, 0) === skip(code, 1)
  );
}

import { firstDirection } from './bidi.ts';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';
const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK_HYPHEN = '\u2011';

/**
 * Wraps a phone number, web address or hashtag so that it keeps its own reading direction inside any text, and its
 * parts stay on one line. Without it, even browsers show `+49 30 1234567` in an Arabic sentence as `1234567 30 49+`.
 */
export function isolate(value: string): string {
  const opening = firstDirection(value) === 'rtl' ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
  const unbroken = value.replaceAll(' ', NO_BREAK_SPACE).replaceAll('-', NO_BREAK_HYPHEN);
  return `${opening}${unbroken}${POP_ISOLATE}`;
}

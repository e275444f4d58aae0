import { expect, test } from 'vitest';
import { isolate } from '../../../../src/cards/text/index.ts';

test.each([
  ['+49 30 123-45', '\u2066+49\u00a030\u00a0123\u201145\u2069'],
  ['help.org/ar?x=1', '\u2066help.org/ar?x=1\u2069'],
  ['#HelpNow', '\u2066#HelpNow\u2069'],
  ['#لست_وحدك', '\u2067#لست_وحدك\u2069'],
  ['٠٣٠ ١٢٣', '\u2066٠٣٠\u00a0١٢٣\u2069'],
])('"%s" is wrapped in its own direction and cannot be broken', (value, expected) => {
  expect(isolate(value)).toBe(expected);
});

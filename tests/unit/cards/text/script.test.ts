import { expect, test } from 'vitest';
import { scriptsOf } from '../../../../src/cards/text/script.ts';

test.each([
  ['a b', ['Latn', 'Latn', 'Latn']],
  ['«ب»', ['Arab', 'Arab', 'Arab']],
  ['a (ب) c', ['Latn', 'Latn', 'Latn', 'Arab', 'Latn', 'Latn', 'Latn']],
  ['ሀ፡a', ['Ethi', 'Ethi', 'Latn']],
  ['𞤀!', ['Adlm', 'Adlm', 'Adlm']],
  ['123', ['Latn', 'Latn', 'Latn']],
])('"%s" is written in %j', (text, expected) => {
  expect(scriptsOf(text)).toEqual(expected);
});

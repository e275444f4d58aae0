import { expect, test } from 'vitest';
import { explain } from '../../../src/checks/explain.ts';
import { error } from '../../../src/domain/issue.ts';

const file = 'content/messages/fr/the-code.md';

test('a sentence says where, what and what now', () => {
  expect(
    explain(
      error('card-overflow', { file, field: 'headline' }, { locale: 'fr', format: 'square', excess: 14 }),
    ),
  ).toBe(`${file} (headline): the text is 14 characters too long for the square card in French. Shorten it.`);
  expect(
    explain(error('key-unknown', { file, field: 'headlin' }, { key: 'headlin', suggestion: 'headline' })),
  ).toBe(`${file} (headlin): no field is called "headlin". Did you mean "headline"?`);
});

test('a missing glyph is named by its number too, for it may look like nothing', () => {
  expect(explain(error('card-glyph-missing', { file }, { locale: 'fr', glyphs: ['𓀀'] }))).toContain(
    '"𓀀" (U+13000)',
  );
});

import { describe, expect, test } from 'vitest';
import { cardFilesFor } from '../../../src/domain/card-file.ts';
import type { Consent } from '../../../src/domain/consent.ts';

function kindsOf(consent: Consent | undefined): readonly string[] {
  return cardFilesFor({ template: 'quote', consent }).map(({ kind }) => kind);
}

describe('the files of a card', () => {
  test.each<[string, Consent | undefined]>([
    ['a message that tells no one’s story', undefined],
    ['several accounts told as one', { voice: 'composite' }],
    ['a person who agreed to be printed', { voice: 'named', scope: ['web', 'card', 'print'] }],
  ])('include sheets to print of %s', (_who, consent) => {
    expect(kindsOf(consent)).toContain('pdf');
  });

  test.each<[string, Consent]>([
    ['agreed to web and card alone', { voice: 'name-changed', scope: ['web', 'card'] }],
    ['said nothing of it', { voice: 'named' }],
  ])('include none of a person who %s', (_what, consent) => {
    expect(kindsOf(consent)).not.toContain('pdf');
    expect(kindsOf(consent)).toContain('jpeg');
  });
});

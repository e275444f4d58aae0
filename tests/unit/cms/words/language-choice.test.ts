import { describe, expect, it } from 'vitest';
import { chooseLanguage, type LanguageHints } from '../../../../src/cms/words/language-choice.ts';

const cases: readonly (Partial<LanguageHints> & { readonly language: string; readonly because: string })[] = [
  { language: 'en', because: 'nothing is known' },
  { language: 'ar', because: 'the browser’s owner reads it', spoken: ['ar-SY', 'de'] },
  { language: 'fr', because: 'it is the first of hers that the desk speaks', spoken: ['de-DE', 'fr', 'en'] },
  { language: 'fa', because: 'it was chosen before', remembered: 'fa', spoken: ['fr'] },
  { language: 'es', because: 'the address asks for it', asked: 'es', remembered: 'fa', spoken: ['fr'] },
  {
    language: 'fr',
    because: 'the address asks for one that the desk does not speak',
    asked: 'xx',
    spoken: ['fr'],
  },
  { language: 'en', because: 'what was remembered means nothing', remembered: 'toString' },
];

describe('the language of the desk', () => {
  it.each(cases)('is $language when $because', ({ language, because: _, ...hints }) => {
    expect(chooseLanguage({ asked: null, remembered: null, spoken: [], ...hints })).toBe(language);
  });
});

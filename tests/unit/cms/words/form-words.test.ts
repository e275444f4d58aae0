import { describe, expect, it } from 'vitest';
import { decapConfig } from '../../../../src/cms/decap-config.ts';
import { translateForm, wordsOfForm } from '../../../../src/cms/translate-form.ts';
import { fieldWordsAt } from '../../../../src/cms/words/form-words.ts';
import { deskSite, textsByPath, translationCases } from '../../../builders/desk-translations.ts';

const backend = { name: 'proxy', proxy_url: '/api/v1/', branch: 'main' } as const;
const english = decapConfig({
  site: deskSite,
  backend,
  contentRoot: 'content',
  siteLink: 'https://desk.example',
});

describe.each(translationCases)('the words of the forms in $language', ({ translation }) => {
  const { form } = translation;

  it('name every field, hint, choice and collection of the schemas, and nothing else', () => {
    const expected = [...textsByPath(wordsOfForm(english.collections)).keys()].sort();
    expect([...textsByPath(form).keys()].sort()).toEqual(expected);
  });

  it('are what editors then see', () => {
    expect(wordsOfForm(translateForm(english.collections, form))).toEqual(form);
  });

  it('explain a wrong form with the hint of the field', () => {
    const translated = translateForm(english.collections, form).find(({ name }) => name === 'hotlines');
    const hours =
      translated && 'fields' in translated
        ? translated.fields.find(({ name }) => name === 'hours')
        : undefined;
    expect(hours?.pattern?.[1]).toBe(fieldWordsAt(form, 'hotlines', 'hours')?.hint);
  });

  it('are found by the path of an entry of a list', () => {
    expect(fieldWordsAt(form, 'messages', 'sources.0.locator')?.title).toEqual(expect.any(String));
    expect(fieldWordsAt(form, 'messages', 'nothing.of.it')).toBeUndefined();
  });
});

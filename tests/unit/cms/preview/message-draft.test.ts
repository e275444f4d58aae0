import { fromJS } from 'immutable';
import { expect, it } from 'vitest';
import { isEntryMap } from '../../../../src/cms/decap-types.ts';
import { cardKey, draftOf, inTemplate } from '../../../../src/cms/preview/message-draft.ts';

const entry = fromJS({
  slug: 'ask',
  data: { headline: 'Ask', template: 'claim', hotlines: ['iom'], body: 'Ask.' },
  i18n: { ar: { data: { headline: 'اسأل', steps: ['واحد'] } } },
});

function draft(locale: 'en' | 'ar' | 'fr') {
  if (!isEntryMap(entry)) throw new Error('The entry is no map.');
  return draftOf(entry, { locale, defaultLocale: 'en' });
}

it('takes texts from the language and facts from the source', () => {
  expect(draft('ar')).toMatchObject({
    slug: 'ask',
    text: { headline: 'اسأل', steps: ['واحد'] },
    facts: { template: 'claim', hotlines: ['iom'] },
  });
});

it('has no texts in a language that nobody wrote in', () => {
  expect(draft('fr').text).toEqual({});
});

it('tries another template without touching the field', () => {
  const own = draft('en');
  expect(inTemplate(own, 'steps').facts.template).toBe('steps');
  expect(own.facts.template).toBe('claim');
});

it('has the same card whatever the page’s text says', () => {
  const own = draft('en');
  const facts = { ...own.facts, body: 'Ask somebody.' };
  expect(cardKey({ ...own, facts, text: facts })).toBe(cardKey(own));
  expect(cardKey(inTemplate(own, 'steps'))).not.toBe(cardKey(own));
});

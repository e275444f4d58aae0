import { expect, it } from 'vitest';
import { notFoundPage } from '../../../src/page-model/not-found-page.ts';
import { contextFor } from './context-for.ts';

const page = notFoundPage(contextFor('en'));

it('leads to the form for codes, and is not to be listed', () => {
  expect(page.check).toEqual({ label: 'Is this card genuine?', href: '/v/' });
  expect(page.frame.head.isIndexable).toBe(false);
});

it('has ready, in every language, that no card has a code', () => {
  expect(page.noCard).toEqual({
    title: 'No card of ours has this code',
    text: 'We know no such code. Do not trust this card or its contact.',
  });
  expect(page.languages.map(({ noCard }) => noCard)).toEqual([
    { title: 'No card of ours has this code', href: '/en/check/' },
    { title: 'لا توجد لدينا بطاقة بهذا الرمز', href: '/ar/check/' },
  ]);
});

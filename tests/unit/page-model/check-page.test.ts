import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../src/page-model/check-page.ts';
import { contextFor } from './context-for.ts';

describe('the page to check a card', () => {
  it('shows the address to type, which needs no script', () => {
    expect(checkPage(contextFor('en')).typeAddress.pattern).toBe('before-you-pay.example/v/');
  });

  it('tells how to tell a fake, by steps in the reader’s digits', () => {
    const { rules } = checkPage(contextFor('ar')).fakes;
    expect(rules).toHaveLength(5);
    expect(rules.every(({ text }) => text.length > 20)).toBe(true);
  });

  it('is found by search engines in every language, and once', () => {
    expect(checkPage(contextFor('en')).frame.head).toMatchObject({
      isIndexable: true,
      canonical: 'https://before-you-pay.example/en/check/',
    });
    expect(checkPage(contextFor('en'), 'codes').frame.head.isIndexable).toBe(false);
  });
});

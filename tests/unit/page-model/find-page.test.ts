import { describe, expect, it } from 'vitest';
import { findPage, searchEntries } from '../../../src/page-model/find-page.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, secondMessage, withdrawn } from './context-for.ts';

const two = smallCatalog(secondMessage);

describe('the page to find a message', () => {
  it('lists every message under its topic, without any script', () => {
    const { topics } = findPage(contextFor('en', two));
    expect(topics.map(({ kind, messages }) => [kind, messages.map(({ href }) => href)])).toEqual([
      [expect.any(String), ['/en/m/phone-number/']],
      ['testimony', ['/en/m/second/']],
    ]);
  });

  it('leads to no withdrawn message', () => {
    const context = contextFor('en', smallCatalog(withdrawn('harmful')));
    expect(findPage(context).topics).toEqual([]);
    expect(searchEntries(context)).toEqual([]);
  });
});

describe('what the search knows', () => {
  it('is every message in the reader’s words, or in those shown in their place', () => {
    const entries = searchEntries(contextFor('ar', two));
    expect(entries.map(({ href, lang }) => [href, lang])).toEqual([
      ['/ar/m/phone-number/', 'ar'],
      ['/ar/m/second/', 'en'],
    ]);
    expect(entries[1]?.text).toContain('Nobody answered any more.');
  });
});

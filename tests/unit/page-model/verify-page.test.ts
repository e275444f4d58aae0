import { describe, expect, it } from 'vitest';
import { verifyPage } from '../../../src/page-model/verify-page.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, theMessage, withdrawn } from './context-for.ts';

describe('the page of a card’s code', () => {
  const context = contextFor('en');
  const page = verifyPage(context, theMessage(context));

  it('shows the genuine card and contact, to compare with', () => {
    expect(page.verdict).toMatchObject({
      state: 'current',
      card: { fullCard: '/cards/phone-number/en/square.jpg' },
      contact: { contact: '112' },
    });
  });

  it('never calls the reader’s own picture genuine', () => {
    expect(page.verdict.state === 'current' && page.verdict.compare).toContain('Compare your picture');
  });

  it('gives the verdict in every other language of the message, reachable from the top', () => {
    expect(page.languages).toMatchObject([
      { anchor: 'ar', lang: 'ar', dir: 'rtl', link: { href: '/ar/m/phone-number/' } },
    ]);
    expect(page.frame.header.likely.map(({ href }) => href)).toEqual(['#ar']);
  });

  it('has one address, without translations', () => {
    expect(page.frame.head).toMatchObject({
      canonical: 'https://before-you-pay.example/v/A7K3Q9/',
      alternates: [],
    });
  });

  it('says in every language that a card was withdrawn, and shows neither card nor words', () => {
    const recalled = contextFor('en', smallCatalog(withdrawn('harmful')));
    const recalledPage = verifyPage(recalled, theMessage(recalled));
    expect(recalledPage.verdict).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: 'It could have done harm.' },
    });
    expect(recalledPage.languages.map(({ sentence }) => sentence)).toEqual([
      'سُحبت هذه البطاقة. من فضلكم لا تشاركوها.',
    ]);
    expect(JSON.stringify(recalledPage)).not.toMatch(/square\.jpg|proves nothing|لا يثبت/);
  });
});

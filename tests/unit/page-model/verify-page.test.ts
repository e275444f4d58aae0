import { describe, expect, it } from 'vitest';
import { verifyPage } from '../../../src/page-model/verify-page.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, secondMessage, theMessage, withdrawn, withFrench } from './context-for.ts';

describe('the page of a card’s code', () => {
  const context = contextFor('en');
  const page = verifyPage(context, theMessage(context));

  it('shows the genuine card and contact, to compare with', () => {
    expect(page.verdict).toMatchObject({
      state: 'current',
      genuine: {
        card: { fullCard: '/cards/phone-number/en/square.jpg' },
        contact: { contact: '112' },
      },
    });
  });

  it('never calls the reader’s own picture genuine', () => {
    expect(page.verdict.state === 'current' && page.verdict.compare).toContain('Compare your picture');
  });

  it('gives the verdict in the other languages, reachable from the top', () => {
    expect(page.languages).toMatchObject([
      {
        anchor: 'ar',
        lang: 'ar',
        dir: 'rtl',
        sentence: 'هذا الرمز لنا، والبطاقة ما زالت صحيحة.',
        link: { href: '/ar/m/phone-number/' },
      },
    ]);
    expect(page.frame.header?.likely.map(({ href }) => href)).toEqual(['#ar']);
  });

  it.each([
    { state: 'current', changes: {}, sentence: 'Ce code est le nôtre et la carte est encore exacte.' },
    {
      state: 'withdrawn',
      changes: withdrawn('harmful'),
      sentence: 'Cette carte a été retirée. Merci de ne pas la partager.',
    },
  ])('says $state also in a language the message has no text in, without a link', ({ changes, sentence }) => {
    const inFrenchToo = contextFor('en', smallCatalog({ ...changes, ...withFrench }));
    const { languages } = verifyPage(inFrenchToo, theMessage(inFrenchToo));
    expect(languages.map(({ anchor, link }) => [anchor, link !== undefined])).toEqual([
      ['ar', true],
      ['fr', false],
    ]);
    expect(languages.at(-1)).toMatchObject({ lang: 'fr', dir: 'ltr', sentence });
  });

  it('says in every language how to tell a changed picture, while the card stands', () => {
    expect(page.languages.map(({ compare }) => compare)).toEqual([expect.stringContaining('قارنوا صورتكم')]);
  });

  it('has one address, without translations', () => {
    expect(page.frame.head).toMatchObject({
      canonical: 'https://before-you-pay.example/v/A7K3Q9/',
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
    expect(recalledPage.languages.map(({ compare }) => compare)).toEqual([undefined]);
    expect(JSON.stringify(recalledPage)).not.toMatch(/square\.jpg|proves nothing|لا يثبت/);
  });

  describe('that has been replaced', () => {
    const replaced = edited(
      'messages/en/phone-number.md',
      'headline:',
      'withdrawn:\n  on: 2026-11-20\n  reason: wrong-contact\n  replacedBy: second\nheadline:',
    );
    const superseded = contextFor('en', smallCatalog({ ...secondMessage, ...replaced }));
    const old = superseded.catalog.messages.find(({ slug }) => slug === 'phone-number');
    const replacedPage = verifyPage(superseded, old ?? theMessage(superseded));

    it('says why, and shows the new card with its code and contact', () => {
      expect(replacedPage.verdict).toMatchObject({
        state: 'superseded',
        sentence: 'This card has been replaced by a new one. Please do not share the old one.',
        withdrawal: {
          reason: 'It named a contact that was wrong or no longer answers.',
          replacement: undefined,
        },
        newCard: {
          title: 'The new card',
          code: { label: 'Card B8M4R2', href: '/v/B8M4R2/' },
          card: { fullCard: '/cards/second/en/square.jpg' },
          contact: { contact: '112' },
          message: { href: '/en/m/second/' },
        },
      });
    });

    it('says so in every language, with a link only where the new message has a text', () => {
      expect(replacedPage.languages).toMatchObject([
        {
          lang: 'ar',
          sentence: 'استُبدلت هذه البطاقة ببطاقة جديدة. من فضلكم لا تشاركوا القديمة.',
          link: undefined,
        },
      ]);
    });

    it('must not be found by searching, and repeats none of its own words', () => {
      expect(replacedPage.frame.head).toMatchObject({ isIndexable: false, canonical: undefined });
      expect(JSON.stringify(replacedPage)).not.toContain('A phone number proves nothing');
    });

    it('is merely withdrawn where what replaced it was withdrawn as well', () => {
      const both = {
        'messages/en/second.md': secondMessage['messages/en/second.md'].replace(
          'headline:',
          'withdrawn:\n  on: 2026-11-21\n  reason: outdated\nheadline:',
        ),
      };
      const context = contextFor('en', smallCatalog({ ...both, ...replaced }));
      const first = context.catalog.messages.find(({ slug }) => slug === 'phone-number');
      expect(verifyPage(context, first ?? theMessage(context)).verdict).toMatchObject({
        state: 'withdrawn',
        withdrawal: { replacement: undefined },
      });
    });
  });
});

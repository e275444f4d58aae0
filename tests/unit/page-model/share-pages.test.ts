import { describe, expect, it } from 'vitest';
import type { CardIndexEntry } from '../../../src/domain/card.ts';
import type { LocaleCode } from '../../../src/domain/locale.ts';
import { shareIndexPage } from '../../../src/page-model/share-index-page.ts';
import { type ShareMessagePage, shareMessagePage } from '../../../src/page-model/share-message-page.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, secondMessage, theMessage, withdrawn, withFrench } from './context-for.ts';

const squareCard: CardIndexEntry = {
  slug: 'phone-number',
  locale: 'en',
  format: 'square',
  path: '/cards/phone-number/en/square.jpg',
  mediaType: 'image/jpeg',
  unit: 'px',
  width: 1080,
  height: 1080,
  bytes: 81_234,
  sha256: 'abc',
  alt: 'Before you pay. A phone number proves nothing.',
  code: 'A7K3Q9',
};

function shareIn(code: LocaleCode, changes: Record<string, string | undefined> = {}): ShareMessagePage {
  const context = contextFor(code, smallCatalog(changes), [squareCard]);
  return shareMessagePage(context, theMessage(context));
}

describe('the partners’ page of a message', () => {
  const page = shareIn(
    'en',
    edited(
      'messages/en/phone-number.md',
      'action:',
      'caption: Ask first.\nhashtags: [BeforeYouPay]\naction:',
    ),
  );

  it('offers every card with its size, and its weight where it has been made', () => {
    expect(page.state === 'ready' && page.kit.cards.map(({ href, details }) => [href, details])).toEqual([
      ['/cards/phone-number/en/preview.jpg', ['1200 × 630 pixels']],
      ['/cards/phone-number/en/square.jpg', ['1080 × 1080 pixels', '82 kB']],
      ['/cards/phone-number/en/portrait.jpg', ['1080 × 1350 pixels']],
      ['/cards/phone-number/en/tall.jpg', ['1080 × 1440 pixels']],
      ['/cards/phone-number/en/story.jpg', ['1080 × 1920 pixels']],
      ['/cards/phone-number/en/wide.jpg', ['1200 × 675 pixels']],
      ['/cards/phone-number/en/sticker.webp', ['512 × 512 pixels']],
      ['/cards/phone-number/en/print-a5.pdf', ['148 × 210 mm']],
      ['/cards/phone-number/en/print-a4.pdf', ['210 × 297 mm']],
    ]);
  });

  it('offers the texts to copy: post, description, and both addresses', () => {
    expect(page.state === 'ready' && page.kit.texts.map(({ text }) => text)).toEqual([
      'Ask first.\nhttps://before-you-pay.example/en/m/phone-number/\n#BeforeYouPay',
      'Before you pay. A phone number proves nothing.',
      'https://before-you-pay.example/en/m/phone-number/',
      'https://before-you-pay.example/v/A7K3Q9/',
    ]);
  });

  it('lists the languages that have cards, and no others', () => {
    const { frame } = shareIn('en', withFrench);
    expect(frame.languages).toMatchObject({
      title: 'Cards in other languages',
      links: [{ href: '/en/share/phone-number/', isCurrent: true }, { href: '/ar/share/phone-number/' }],
    });
  });

  it('lists the languages of the site where no other has cards', () => {
    const context = contextFor('en', smallCatalog(secondMessage));
    const second = context.catalog.messages.find(({ slug }) => slug === 'second');
    expect(second && shareMessagePage(context, second).frame.languages).toMatchObject({
      title: 'Read this page in another language',
      links: [{ href: '/en/share/second/' }, { href: '/ar/share/second/' }],
    });
  });

  it('makes a post of headline and action where there is no caption', () => {
    const bare = shareIn('en');
    expect(bare.state === 'ready' && bare.kit.texts[0]?.text).toMatch(
      /^A phone number proves nothing\nAsk first, it is free\n/,
    );
  });

  it('says that there are no cards in a language without a text', () => {
    expect(shareIn('fr', withFrench)).toMatchObject({
      state: 'untranslated',
      notice: { text: 'Il n’y a pas encore de cartes de ce message en français.' },
      headline: { lang: 'en' },
      frame: { head: { isIndexable: false } },
    });
  });

  it('offers nothing of a withdrawn message', () => {
    const page = shareIn('en', withdrawn('consent'));
    expect(page.state).toBe('withdrawn');
    expect(JSON.stringify(page)).not.toMatch(/square\.jpg|A phone number proves nothing/);
  });
});

describe('the partners’ page', () => {
  it('says whom a campaign is made for and what it hopes for', () => {
    const [campaign] = shareIndexPage(contextFor('ar')).campaigns;
    expect(campaign?.brief.map(({ value }) => value)).toEqual([
      { text: 'Young people who were offered a journey', lang: 'en', dir: 'ltr' },
      { text: 'Ask somebody who gains nothing from it', lang: 'en', dir: 'ltr' },
    ]);
  });

  it('tells messages that have cards in this language from those that have none yet', () => {
    const [campaign] = shareIndexPage(contextFor('ar', smallCatalog(secondMessage))).campaigns;
    expect(campaign?.messages.map(({ href }) => href)).toEqual(['/ar/share/phone-number/']);
    expect(campaign?.untranslated?.messages.map(({ href }) => href)).toEqual(['/ar/share/second/']);
  });

  it('calls withdrawn cards back by their code, and says why', () => {
    const page = shareIndexPage(contextFor('en', smallCatalog(withdrawn('wrong-fact'))));
    expect(page.withdrawn.cards).toEqual([
      {
        code: 'A7K3Q9',
        href: '/v/A7K3Q9/',
        reason: 'Something in it was not correct.',
        on: 'Withdrawn on November 20, 2026',
      },
    ]);
    expect(page.campaigns[0]?.messages).toEqual([]);
  });
});

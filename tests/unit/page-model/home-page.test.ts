import { describe, expect, it } from 'vitest';
import { campaignPage } from '../../../src/page-model/campaign-page.ts';
import { chooserPage } from '../../../src/page-model/chooser-page.ts';
import { homePage } from '../../../src/page-model/home-page.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, secondMessage, withdrawn, withFrench } from './context-for.ts';

describe('the start page of a language', () => {
  it('announces the messages of each campaign with their cards', () => {
    const [campaign] = homePage(contextFor('ar')).campaigns;
    expect(campaign).toMatchObject({ name: { text: 'قبل أن تدفع' }, href: '/ar/c/before-you-pay/' });
    expect(campaign?.messages).toMatchObject([
      {
        href: '/ar/m/phone-number/',
        kindLabel: 'خطر يجب أن تعرفوه',
        card: { src: '/cards/phone-number/ar/thumbnail.webp' },
      },
    ]);
  });

  it('marks a message that is not translated with the language it stands in', () => {
    const [campaign] = homePage(contextFor('ar', smallCatalog(secondMessage))).campaigns;
    expect(campaign?.messages.map(({ headline }) => headline.lang)).toEqual([undefined, 'en']);
  });

  it('announces no withdrawn message', () => {
    const [campaign] = homePage(contextFor('en', smallCatalog(withdrawn('harmful')))).campaigns;
    expect(campaign?.messages).toEqual([]);
  });

  it('counts the contacts in the reader’s grammar', () => {
    expect(homePage(contextFor('ar')).help.text).toMatch(/^جهة اتصال واحدة/);
  });

  it('shows chats a card in the page’s own language, and none where there is none', () => {
    const catalog = smallCatalog(withFrench);
    const image = (code: 'ar' | 'fr') => homePage(contextFor(code, catalog)).frame.head.openGraph?.image?.url;
    expect(image('ar')).toBe('https://before-you-pay.example/cards/phone-number/ar/preview.jpg');
    expect(image('fr')).toBeUndefined();
  });
});

describe('the language chooser', () => {
  const page = chooserPage(contextFor('en'));

  it('names each language in its own script', () => {
    expect(page.languages).toEqual([
      { name: 'English', href: '/en/', lang: 'en', dir: 'ltr', isCurrent: false, messages: '1 message' },
      { name: 'العربية', href: '/ar/', lang: 'ar', dir: 'rtl', isCurrent: false, messages: 'رسالة واحدة' },
    ]);
  });

  it('says in each language how much of it is there, where some is missing', () => {
    const { languages } = chooserPage(contextFor('en', smallCatalog({ ...withFrench, ...secondMessage })));
    expect(languages.map(({ messages }) => messages)).toEqual([
      '2 messages',
      'الرسائل: 1 من 2',
      'Messages : 0 sur 2',
    ]);
  });

  it('counts no withdrawn message', () => {
    const { languages } = chooserPage(
      contextFor('en', smallCatalog({ ...withdrawn('harmful'), ...secondMessage })),
    );
    expect(languages.map(({ messages }) => messages)).toEqual(['1 message', 'الرسائل: 0 من 1']);
  });

  it('has an address of its own', () => {
    expect(page.frame.head.canonical).toBe('https://before-you-pay.example/');
  });

  it('offers the languages once: no row of them above, no list of them below', () => {
    expect(page.frame).toMatchObject({ header: undefined, languages: undefined });
  });
});

describe('the page of a campaign', () => {
  const pageIn = (code: 'en' | 'ar' | 'fr') => {
    const context = contextFor(code, smallCatalog({ ...withFrench, ...secondMessage }));
    const [campaign] = context.catalog.campaigns;
    return campaign && campaignPage(context, campaign);
  };

  it('counts its messages and carries its line on rights', () => {
    expect(pageIn('ar')).toMatchObject({
      messageCount: 'رسالتان',
      rights: { line: { text: 'لكل إنسان أن يطلب الحماية.' } },
    });
  });

  it('keeps the brief, which speaks about its readers, to partners', () => {
    expect(JSON.stringify(pageIn('en'))).not.toContain('Young people who were offered a journey');
  });

  it('asks not to be indexed where it has no text of its own', () => {
    expect(pageIn('ar')?.frame.head.isIndexable).toBe(true);
    expect(pageIn('fr')?.frame.head.isIndexable).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { cardFiles } from '../../../src/domain/card-file.ts';
import { messagePage, type StandingMessagePage } from '../../../src/page-model/message-page.ts';
import type { PageContext } from '../../../src/page-model/page-context.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, secondMessage, theMessage, withdrawn, withFrench } from './context-for.ts';

function standing(context: PageContext): StandingMessagePage {
  const page = messagePage(context, theMessage(context));
  if (page.state !== 'standing') throw new Error('The message has been withdrawn.');
  return page;
}

describe('a message in its source language', () => {
  const page = standing(contextFor('en'));

  it('leads with its card, which opens in full', () => {
    expect(page.story.card).toMatchObject({
      src: '/cards/phone-number/en/thumbnail.webp',
      fullCard: '/cards/phone-number/en/square.jpg',
      width: cardFiles.thumbnail.width,
      height: cardFiles.thumbnail.height,
    });
  });

  it('numbers what the reader can do', () => {
    expect(page.story.steps?.items).toEqual([{ number: '1', text: 'Ask for a name and an office.' }]);
  });

  it('offers the first contact as a link that a phone can open', () => {
    expect(page.contact).toMatchObject({ href: 'tel:112', contact: '112', verb: 'Call' });
    expect(page.frame.help).toEqual({ icon: 'phone', label: '112', href: 'tel:112' });
  });

  it('says what asking costs, when, in which language, where, and when that was tested', () => {
    expect(page.contact?.facts.map(({ value }) => value)).toEqual([
      'Free',
      'Day and night, every day',
      'English',
      'European Union',
      'November 1, 2026',
    ]);
  });

  it('names owner, funder, campaign, day of the next check and code', () => {
    expect(page.imprint.facts.map(({ value, href }) => [value.text, href])).toEqual([
      ['Example NGO', undefined],
      ['Example Fund', undefined],
      ['Before you pay', '/en/c/before-you-pay/'],
      ['By May 1, 2027', undefined],
      ['A7K3Q9', '/v/A7K3Q9/'],
    ]);
  });

  it('gives its sources with the place in them', () => {
    expect(page.sources.lines).toEqual([
      {
        title: 'Successful strategies concerning the use of technology',
        titleLanguage: 'en',
        href: 'https://www.unodc.org/',
        details: ['United Nations', 'para. 10', '2020'],
      },
    ]);
  });

  it('carries the campaign’s line on rights', () => {
    expect(page.rights.line.text).toBe('Everybody may ask for protection.');
  });

  it('warns of nothing', () => {
    expect(page.notices).toEqual([]);
  });

  it('speaks of its preview card to chats', () => {
    expect(page.frame.head.openGraph).toMatchObject({
      type: 'article',
      locale: 'en_US',
      image: {
        url: 'https://before-you-pay.example/cards/phone-number/en/preview.jpg',
        width: 1200,
        height: 630,
        alt: 'Card: A phone number proves nothing',
      },
    });
  });

  it('offers nothing to read next when the campaign has one message', () => {
    expect(page.more.messages).toEqual([]);
  });
});

describe('what a message shows only when it has it', () => {
  it('shows what they say as not true', () => {
    const catalog = smallCatalog(
      edited('messages/en/phone-number.md', 'headline:', 'claim: You can always call me.\nheadline:'),
    );
    expect(standing(contextFor('en', catalog)).story.claim).toEqual({
      label: 'What they say',
      text: 'You can always call me.',
      verdict: 'Not true',
    });
  });

  it('puts whose voice it is beside a testimony', () => {
    const context = contextFor('en', smallCatalog(secondMessage));
    const message = context.catalog.messages.find(({ slug }) => slug === 'second');
    const page = message && messagePage(context, message);
    expect(page?.state === 'standing' && page.story.testimony).toEqual({
      quote: 'Nobody answered any more.',
      voice: 'Several accounts, told as one',
    });
  });

  it('has no claim, testimony or further contacts otherwise', () => {
    const { story, otherContacts } = standing(contextFor('en'));
    expect([story.claim, story.testimony, otherContacts.panels]).toEqual([undefined, undefined, []]);
  });

  it('offers the other messages of the campaign to read next', () => {
    const { more } = standing(contextFor('en', smallCatalog(secondMessage)));
    expect(more.messages.map(({ href }) => href)).toEqual(['/en/m/second/']);
  });
});

describe('a translated message', () => {
  const page = standing(contextFor('ar'));

  it('stands in the language of the page', () => {
    expect(page.frame.head).toMatchObject({ lang: 'ar', dir: 'rtl', isIndexable: true });
    expect(page.storyLanguage).toEqual({ lang: undefined, dir: undefined });
    expect(page.story.headline).toBe('رقم الهاتف لا يثبت شيئًا');
  });

  it('says that a machine made it, and links to the original', () => {
    expect(page.notices).toEqual([
      {
        kind: 'machine-draft',
        text: 'هذه ترجمة آلية لم يراجعها أحد بعد.',
        original: { label: 'اقرؤوا الأصل باللغة الإنجليزية', href: '/en/m/phone-number/' },
      },
    ]);
  });

  it('says in the imprint that no second person has checked a person’s translation', () => {
    const catalog = smallCatalog(
      edited('messages/ar/phone-number.md', 'translation:\n  origin: machine\n  from: {}\n', ''),
    );
    const { notices, imprint } = standing(contextFor('ar', catalog));
    expect(notices).toEqual([]);
    expect(imprint.facts.map(({ value }) => value.text)).toContain('لم يراجعها شخص ثانٍ بعد.');
  });

  it('says that the original has changed since a person translated it', () => {
    const catalog = smallCatalog(edited('messages/ar/phone-number.md', 'origin: machine', 'origin: human'));
    expect(standing(contextFor('ar', catalog)).notices.map(({ text }) => text)).toEqual([
      'تغيّر النص الأصلي بعد هذه الترجمة.',
    ]);
  });
});

describe('a message that is missing in the reader’s language', () => {
  const page = standing(contextFor('fr', smallCatalog(withFrench)));

  it('shows the fallback, marked with its own language and direction', () => {
    expect(page.story.headline).toBe('A phone number proves nothing');
    expect(page.storyLanguage).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('labels the fallback in its own language, and the contact in the reader’s', () => {
    expect(page.story.steps?.title).toBe('What you can do');
    expect(page.contact?.verb).toBe('Appeler');
  });

  it('says so in the reader’s language', () => {
    expect(page.notices.map(({ text }) => text)).toEqual([
      'Ce texte n’existe pas encore en français. Vous le lisez en anglais.',
    ]);
  });

  it('shows the card of the fallback, as it has none of its own', () => {
    expect(page.story.card?.src).toBe('/cards/phone-number/en/thumbnail.webp');
  });

  it('asks not to be indexed and names no other page as the real one', () => {
    expect(page.frame.head).toMatchObject({ isIndexable: false, canonical: undefined });
  });
});

describe('a withdrawn message', () => {
  const context = contextFor('en', smallCatalog(withdrawn('wrong-contact')));
  const page = messagePage(context, theMessage(context));

  it('says since when and why', () => {
    expect(page).toMatchObject({
      state: 'withdrawn',
      withdrawal: {
        on: 'Withdrawn on November 20, 2026',
        reason: 'It named a contact that was wrong or no longer answers.',
        replacement: undefined,
      },
    });
  });

  it('repeats none of its own words, not even in the head', () => {
    expect(JSON.stringify(page)).not.toMatch(/A phone number proves nothing|rented for a week/);
  });

  it('must not be found by searching', () => {
    expect(page.frame.head.isIndexable).toBe(false);
  });

  it('leads to what replaces it', () => {
    const replaced = edited(
      'messages/en/phone-number.md',
      'headline:',
      'withdrawn:\n  on: 2026-11-20\n  reason: outdated\n  replacedBy: second\nheadline:',
    );
    const withSecond = contextFor('ar', smallCatalog({ ...secondMessage, ...replaced }));
    const message = withSecond.catalog.messages.find(({ slug }) => slug === 'phone-number');
    const replacedPage = message && messagePage(withSecond, message);
    expect(replacedPage).toMatchObject({
      withdrawal: {
        replacement: {
          href: '/ar/m/second/',
          headline: { text: 'Then the number was off', lang: 'en', dir: 'ltr' },
        },
      },
    });
  });
});

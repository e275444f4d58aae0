import { describe, expect, it } from 'vitest';
import { withCurrentContacts } from '../../../src/domain/current-contacts.ts';
import { aboutPage } from '../../../src/page-model/about-page.ts';
import { helpPage } from '../../../src/page-model/help-page.ts';
import { notFoundPage } from '../../../src/page-model/not-found-page.ts';
import { smallCampaign } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor } from './context-for.ts';

/** The one hotline of the small campaign, served elsewhere. */
function hotlineIn(country: string): string {
  return smallCampaign['hotlines/eu-112.yml']?.replace('country: EU', `country: ${country}`) ?? '';
}

describe('the help page', () => {
  const catalog = smallCatalog({
    'hotlines/world.yml': hotlineIn('"001"'),
    'hotlines/austria.yml': hotlineIn('AT'),
    'hotlines/egypt.yml': hotlineIn('EG'),
  });

  it.each([
    { code: 'en', places: ['Austria', 'Egypt', 'European Union', 'In every country'] },
    { code: 'ar', places: ['الاتحاد الأوروبي', 'النمسا', 'مصر', 'في كل البلدان'] },
  ] as const)(
    'groups contacts by place in the alphabet of $code, what serves everywhere last',
    ({ code, places }) => {
      expect(helpPage(contextFor(code, catalog)).places.map(({ name }) => name)).toEqual(places);
    },
  );

  it('leads to a place where there are many', () => {
    expect(helpPage(contextFor('en', catalog)).placesTitle).toBe('Where are you?');
    expect(helpPage(contextFor('en')).placesTitle).toBeUndefined();
  });

  it('puts contacts that speak the reader’s language first, and says so', () => {
    const arabic = hotlineIn('EU')
      .replace('contact: "112"', 'contact: "116000"')
      .replace(/languages:.*/, 'languages: [ar]');
    const [place] = helpPage(contextFor('ar', smallCatalog({ 'hotlines/zz.yml': arabic }))).places;
    expect(place?.contacts.map(({ contact, speaksYours }) => [contact, speaksYours !== undefined])).toEqual([
      ['116000', true],
      ['112', false],
    ]);
  });

  it('says where a short code works, and that a chat shows one’s number', () => {
    const chat = hotlineIn('"001"')
      .replace('channel: phone', 'channel: telegram')
      .replace('"112"', '"@waymark_help"');
    const { places } = helpPage(contextFor('en', smallCatalog({ 'hotlines/chat.yml': chat })));
    expect(places.flatMap(({ contacts }) => contacts.map(({ caution }) => caution))).toEqual([
      'This number works only in: European Union.',
      'They will see your phone number.',
    ]);
  });

  it.each([
    { code: 'en', caution: 'This number works only in: Italy.' },
    { code: 'ar', caution: 'هذا الرقم يعمل فقط في: إيطاليا.' },
  ] as const)('says of a number of one country where it works, in $code', ({ code, caution }) => {
    const italian = hotlineIn('IT').replace('contact: "112"', 'contact: "116 006"');
    const { places } = helpPage(contextFor(code, smallCatalog({ 'hotlines/italy.yml': italian })));
    const contacts = places.flatMap((place) => place.contacts);
    expect(contacts.find(({ contact }) => contact === '116 006')).toMatchObject({
      href: 'tel:116006',
      caution,
    });
  });

  it('says no such thing of a number with a country code', () => {
    const abroad = hotlineIn('IT').replace('contact: "112"', 'contact: "+39 06 123456"');
    const { places } = helpPage(contextFor('en', smallCatalog({ 'hotlines/italy.yml': abroad })));
    const contacts = places.flatMap((place) => place.contacts);
    expect(contacts.find(({ contact }) => contact.startsWith('+'))).toMatchObject({
      href: 'tel:+3906123456',
      caution: undefined,
    });
  });

  it('says so when no contact was tested in time', () => {
    const page = helpPage(contextFor('en', withCurrentContacts(catalog, '2030-01-01')));
    expect(page.places).toEqual([]);
    expect(page.none).toContain('no number that may be wrong');
  });

  it('offers no second way to itself', () => {
    expect(helpPage(contextFor('en', catalog)).frame.help).toBeUndefined();
  });
});

describe('the page about the site', () => {
  const page = aboutPage(contextFor('ar'));

  it('names owner and funder', () => {
    expect(page.facts.map(({ value }) => value)).toEqual(['Example NGO', 'Example Fund']);
  });

  it('names the source language in the reader’s', () => {
    expect(JSON.stringify(page.sections)).toContain('تُكتب النصوص باللغة الإنجليزية');
  });

  it('shows how the address of a code begins', () => {
    expect(page.codeAddress.pattern).toBe('before-you-pay.example/v/');
  });
});

describe('the page for wrong addresses', () => {
  const page = notFoundPage(contextFor('en'));

  it('says so in every language and leads to each', () => {
    expect(page.languages.map(({ title, link }) => [title, link.href])).toEqual([
      ['There is no such page', '/en/'],
      ['لا توجد صفحة بهذا العنوان', '/ar/'],
    ]);
  });

  it('is never indexed', () => {
    expect(page.frame.head).toMatchObject({ isIndexable: false, canonical: undefined });
  });
});

import { describe, expect, it } from 'vitest';
import { messagePage } from '../../../src/page-model/message-page.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, theMessage, withdrawn, withFrench } from './context-for.ts';

const english = 'messages/en/phone-number.md';
const claim = edited(english, 'headline:', 'claim: You can always call me.\nheadline:')[english] ?? '';
const claimKind = { [english]: claim.replace(/kind: \S+/, 'kind: claim') };

function dataOf(code: 'en' | 'ar' | 'fr', changes: Record<string, string> = {}): string | undefined {
  const context = contextFor(code, smallCatalog(changes));
  return messagePage(context, theMessage(context)).frame.head.structuredData;
}

describe('what search engines are told of a message', () => {
  it('is an article by whoever runs the site, with its sources, in its language', () => {
    expect(JSON.parse(dataOf('ar') ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'رقم الهاتف لا يثبت شيئًا',
      inLanguage: 'ar',
      mainEntityOfPage: 'https://before-you-pay.example/ar/m/phone-number/',
      expires: '2027-05-01',
      author: {
        '@type': 'Organization',
        name: 'Example NGO',
        url: 'https://before-you-pay.example/ar/about/',
      },
      funder: { '@type': 'Organization', name: 'Example Fund' },
      citation: ['https://www.unodc.org/'],
      image: 'https://before-you-pay.example/cards/phone-number/ar/preview.jpg',
    });
  });

  it('cannot end the script it stands in', () => {
    const hostile = edited(english, 'headline: ', 'headline: </script><script>alert(1)</script> ');
    const text = dataOf('en', hostile) ?? '';
    expect(text).not.toContain('<');
    expect(JSON.parse(text).headline).toContain('</script>');
  });

  it.each([
    ['shows another language’s text', dataOf('fr', withFrench)],
    ['has been withdrawn', dataOf('en', withdrawn('outdated'))],
  ])('is nothing where the message %s', (_, data) => {
    expect(data).toBeUndefined();
  });
});

describe('a verdict on a claim', () => {
  it('is one where the message answers a claim in its own words', () => {
    expect(JSON.parse(dataOf('en', claimKind) ?? '')).toMatchObject({
      '@graph': [
        { '@type': 'Article' },
        {
          '@type': 'ClaimReview',
          url: 'https://before-you-pay.example/en/m/phone-number/',
          claimReviewed: 'You can always call me.',
          author: { name: 'Example NGO' },
          reviewRating: {
            '@type': 'Rating',
            ratingValue: 1,
            worstRating: 1,
            bestRating: 5,
            alternateName: 'Not true',
          },
        },
      ],
    });
  });

  const arabicClaim = edited(
    'messages/ar/phone-number.md',
    'headline:',
    'claim: كلموني متى شئتم.\nheadline:',
  );

  it.each([
    ['a message of another kind', dataOf('en', { [english]: claim.replace(/kind: \S+/, 'kind: risk') })],
    [
      'a claim that is not put in words',
      dataOf('en', { [english]: claimKind[english]?.replace(/claim: You.*\n/, '') ?? '' }),
    ],
    ['a machine’s translation', dataOf('ar', { ...claimKind, ...arabicClaim })],
  ])('is none for %s', (_, data) => {
    expect(data).toContain('"Article"');
    expect(data).not.toContain('ClaimReview');
  });
});

import { describe, expect, it } from 'vitest';
import { pageFrame } from '../../../src/page-model/page-frame.ts';
import { edited } from '../../builders/small-campaign.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, withFrench } from './context-for.ts';

const description = { title: 'Help', description: 'Who to ask', pathIn: (code: string) => `/${code}/help/` };

describe('the frame of a page', () => {
  const frame = pageFrame(contextFor('ar', smallCatalog(withFrench)), description);

  it('names the language of the page and the two likeliest others', () => {
    expect(frame.header?.current).toBe('العربية');
    expect(frame.header?.likely.map(({ lang, href }) => [lang, href])).toEqual([
      ['en', '/en/help/'],
      ['fr', '/fr/help/'],
    ]);
  });

  it('leads to the same page in every language', () => {
    expect(frame.languages?.links.map(({ href }) => href)).toEqual(['/en/help/', '/ar/help/', '/fr/help/']);
    expect(frame.languages?.links.filter(({ isCurrent }) => isCurrent).map(({ lang }) => lang)).toEqual([
      'ar',
    ]);
  });

  it('says who runs the site, who pays for it and why it exists', () => {
    expect(frame.footer.facts.map(({ value }) => value)).toEqual(['Example NGO', 'Example Fund']);
    expect(frame.footer.purpose.text).toBe('نشرح كيف تعمل عروض المهربين.');
  });

  it('always offers the way out', () => {
    expect(frame.exit).toMatchObject({ label: 'اتركوا هذه الصفحة', href: 'https://www.wikipedia.org/' });
  });

  it('says in words that a sample is a sample', () => {
    expect(frame.sampleWarning).toBe('محتوى تجريبي – ليس حملة حقيقية');
  });

  it('carries no such warning on a real site', () => {
    const real = {
      'site.yml': edited('site.yml', 'owner: Example NGO', 'owner: Waystone')['site.yml']?.replace(
        'before-you-pay.example',
        'before-you-pay.org',
      ),
    };
    expect(pageFrame(contextFor('en', smallCatalog(real)), description).sampleWarning).toBeUndefined();
  });
});

describe('the head of a page', () => {
  it('names the page and the site', () => {
    expect(pageFrame(contextFor('en'), description).head.title).toBe('Help – Before you pay');
  });

  it('points to itself', () => {
    const { head } = pageFrame(contextFor('ar'), description);
    expect(head.canonical).toBe('https://before-you-pay.example/ar/help/');
  });
});

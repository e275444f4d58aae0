import { describe, expect, it } from 'vitest';
import { robotsText } from '../../../src/page-model/robots.ts';
import { sitemapEntries, sitemapIndex, sitemapXml } from '../../../src/page-model/sitemap.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, withdrawn, withFrench } from './context-for.ts';

const pathsIn = (code: 'en' | 'ar' | 'fr', changes = withFrench) =>
  sitemapEntries(contextFor(code, smallCatalog(changes))).map(({ url }) => new URL(url).pathname);

describe('the sitemap of a language', () => {
  it('lists every page with a text of its own', () => {
    expect(pathsIn('ar')).toEqual([
      '/ar/',
      '/ar/help/',
      '/ar/find/',
      '/ar/check/',
      '/ar/keep/',
      '/ar/about/',
      '/ar/share/',
      '/ar/c/before-you-pay/',
      '/ar/m/phone-number/',
      '/ar/share/phone-number/',
    ]);
  });

  it('leaves out pages that show another language', () => {
    expect(pathsIn('fr')).toEqual([
      '/fr/',
      '/fr/help/',
      '/fr/find/',
      '/fr/check/',
      '/fr/keep/',
      '/fr/about/',
      '/fr/share/',
    ]);
  });

  it('lists the choice of languages once, beside the default locale', () => {
    expect(pathsIn('en').slice(0, 2)).toEqual(['/', '/en/']);
    const [chooser, home] = sitemapEntries(contextFor('en', smallCatalog(withFrench)));
    expect(chooser?.alternates).toEqual(home?.alternates);
    expect(home?.alternates.at(-1)).toEqual({
      hreflang: 'x-default',
      href: 'https://before-you-pay.example/',
    });
  });

  it('leaves out withdrawn messages', () => {
    expect(pathsIn('en', withdrawn('outdated'))).not.toContain('/en/m/phone-number/');
  });

  it('names the same page in the languages that have it', () => {
    const entries = sitemapEntries(contextFor('ar', smallCatalog(withFrench)));
    const message = entries.find(({ url }) => url.endsWith('/m/phone-number/'));
    expect(message?.alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'ar', 'x-default']);
  });

  it('is XML', () => {
    const href = 'https://example.org/?a=1&b=2';
    expect(sitemapXml([{ url: href, alternates: [{ hreflang: 'en', href }] }])).toContain(
      '<url><loc>https://example.org/?a=1&amp;b=2</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/?a=1&amp;b=2"/></url>',
    );
    expect(sitemapIndex(['https://example.org/en/sitemap.xml'])).toContain(
      '<sitemap><loc>https://example.org/en/sitemap.xml</loc></sitemap>',
    );
  });
});

describe('robots.txt', () => {
  it('keeps crawlers out of the editors’ desk and shows them the sitemap', () => {
    expect(robotsText({ address: 'https://example.org' })).toBe(
      'User-agent: *\nDisallow: /admin/\nSitemap: https://example.org/sitemap.xml\n',
    );
  });
});

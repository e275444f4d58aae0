import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { localeCodes, localeOf } from '../../src/domain/locale.ts';
import { siteFiles } from './site-files.ts';

const site = siteFiles();
const origin = 'https://before-you-pay.example';
const pages = site.pages
  .filter((page) => !page.startsWith('admin/'))
  .map((file) => ({ file, html: site.read(file).toString() }));

/** What schema.org and those who read it ask for: https://schema.org/Article, /ClaimReview, /Rating. */
const address = z.url({ protocol: /^https$/ });
const organisation = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string().min(1),
  url: address.optional(),
});
const article = z.strictObject({
  '@type': z.literal('Article'),
  headline: z.string().min(1).max(110),
  inLanguage: z.string().min(2),
  mainEntityOfPage: address,
  expires: z.iso.date(),
  author: organisation,
  funder: organisation,
  citation: z.array(address).min(1),
  image: address,
});
const claimReview = z.strictObject({
  '@type': z.literal('ClaimReview'),
  url: address,
  claimReviewed: z.string().min(1).max(300),
  author: organisation,
  inLanguage: z.string().min(2),
  expires: z.iso.date(),
  reviewRating: z.strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.int().min(1).max(5),
    bestRating: z.literal(5),
    worstRating: z.literal(1),
    alternateName: z.string().min(1),
  }),
});
const context = { '@context': z.literal('https://schema.org') };
const data = z.union([
  article.extend(context),
  z.strictObject({ ...context, '@graph': z.tuple([article, claimReview]) }),
]);

function structuredData(html: string): string | undefined {
  return /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
}

function titleOf(html: string): string {
  return /<title>([^<]*)/.exec(html)?.[1] ?? '';
}

function metaOf(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
}

/** Pages that give nothing away: the plain twins of messages, and the file to pass on. */
function isDiscreet(file: string): boolean {
  return /^\w+\/(?:d\/|offline\.html$)/.test(file);
}

function canonicalOf(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
}

describe('data for search engines', () => {
  const messages = pages.filter(({ file }) => /^\w+\/m\//.test(file));
  const withData = pages.filter(({ html }) => html.includes('ld+json'));

  test('stands on every message that may be listed, and nowhere else', () => {
    const listed = messages.filter(({ html }) => canonicalOf(html) !== undefined);
    expect(listed.length).toBeGreaterThan(100);
    expect(withData.map(({ file }) => file)).toEqual(listed.map(({ file }) => file));
  });

  test('has what schema.org asks for, and speaks of the page it stands in', () => {
    for (const { file, html } of withData) {
      const { success, data: found, error } = data.safeParse(JSON.parse(structuredData(html) ?? ''));
      expect(success, `${file}: ${error?.message}`).toBe(true);
      const [about] = found && '@graph' in found ? found['@graph'] : [found];
      expect(about?.mainEntityOfPage, file).toBe(canonicalOf(html));
      expect(html, file).toContain(`<html lang="${about?.inLanguage}"`);
    }
  });

  test('calls a page a review of a claim only where a person answers one', () => {
    const reviews = withData.filter(({ html }) => structuredData(html)?.includes('ClaimReview'));
    expect(reviews.length).toBeGreaterThan(0);
    for (const { file, html } of reviews) {
      expect(html, file).toContain('class="verdict"');
      expect(html, file).not.toContain('data-notice');
    }
    const machineMade = withData.filter(({ html }) => html.includes('data-notice="machine-draft"'));
    expect(machineMade.length).toBeGreaterThan(0);
  });
});

describe('titles', () => {
  test('no two pages of a language that may be listed have the same', () => {
    const titles = pages
      .filter(({ html }) => canonicalOf(html) !== undefined)
      .map(({ file, html }) => `${file.split('/')[0]}: ${titleOf(html)}`);
    expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
  });

  test('every page but the discreet ones names itself and the site', () => {
    const bare = pages.filter(
      ({ file, html }) => !isDiscreet(file) && !/\S – \S|Before you pay/.test(titleOf(html)),
    );
    expect(bare.map(({ file }) => file)).toEqual([]);
  });
});

describe('link previews', () => {
  test('every locale has a language and a territory, as Open Graph writes them', () => {
    const wrong = pages
      .map(({ file, html }) => ({ file, locale: metaOf(html, 'og:locale') }))
      .filter(({ file, locale }) => !isDiscreet(file) && !/^[a-z]{2,3}_[A-Z]{2}$/.test(locale ?? ''));
    expect(wrong).toEqual([]);
  });

  test('they speak the language and give the address of their page', () => {
    for (const { file, html } of pages.filter(({ html }) => canonicalOf(html) !== undefined)) {
      expect(metaOf(html, 'og:url'), file).toBe(canonicalOf(html));
      const lang = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(metaOf(html, 'og:locale')?.split('_')[0], file).toBe(new Intl.Locale(lang).language);
    }
  });
});

describe('sitemaps', () => {
  const entriesOf = (file: string) =>
    [
      ...site
        .read(file)
        .toString()
        .matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g),
    ].map(([, url = '', links = '']) => ({ url, alternates: alternatesIn(links) }));
  const sitemaps = [
    ...site
      .read('sitemap.xml')
      .toString()
      .matchAll(/<loc>([^<]*)<\/loc>/g),
  ].map(([, url = '']) => url.slice(origin.length + 1));
  const entries = sitemaps.flatMap(entriesOf);

  test('each is small enough for the protocol, and begins as XML does', () => {
    for (const file of sitemaps) {
      const text = site.read(file).toString();
      expect(text).toMatch(
        /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset [^>]+>\n(?:<url>.*<\/url>\n)+<\/urlset>\n$/,
      );
      expect(text.length).toBeLessThan(50 * 1024 * 1024);
      expect(text.match(/<url>/g)?.length).toBeLessThanOrEqual(50_000);
    }
  });

  test('they list every page that may be listed once, but for the pages of codes', () => {
    const listable = pages
      .map(({ file, html }) => ({ file, url: canonicalOf(html) ?? '' }))
      .filter(({ file, url }) => url !== '' && !file.startsWith('v/'));
    expect(entries.map(({ url }) => url).sort()).toEqual(listable.map(({ url }) => url).sort());
  });

  test('they name the other languages of a page, and each leads back', () => {
    const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
    expect(entries.some(({ alternates }) => alternates.length > 2)).toBe(true);
    for (const { url, alternates } of entries) {
      for (const { href } of alternates) {
        expect(byUrl.get(href)?.alternates, `${url} -> ${href}`).toEqual(alternates);
      }
    }
  });

  test('they use the tags of our locales', () => {
    const known = [...localeCodes.map((code) => localeOf(code).languageTag), 'x-default'];
    const used = new Set(entries.flatMap(({ alternates }) => alternates.map(({ hreflang }) => hreflang)));
    expect([...used].filter((tag) => !known.includes(tag))).toEqual([]);
  });
});

function alternatesIn(markup: string): readonly { readonly hreflang: string; readonly href: string }[] {
  return [...markup.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/?>/g)].map(
    ([, hreflang = '', href = '']) => ({ hreflang, href }),
  );
}

import { translatedLocales } from '../domain/catalog.ts';
import type { Locale, LocaleCode } from '../domain/locale.ts';
import {
  aboutPath,
  absoluteAddress,
  campaignPath,
  checkPath,
  chooserPath,
  findPath,
  helpPath,
  homePath,
  keepPath,
  messagePath,
  shareMessagePath,
  sharePath,
} from './address.ts';
import { isAnnounced } from './message-teaser.ts';
import type { PageContext } from './page-context.ts';

/** A page for search engines, with the same page in other languages. */
export interface SitemapEntry {
  readonly url: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/** A page that exists in several languages under addresses of one pattern. */
interface PageInLanguages {
  readonly pathIn: (code: LocaleCode) => string;
  readonly translatedIn: readonly Locale[];
  /** Where readers go whose language is unknown; the default locale's page unless said otherwise. */
  readonly defaultPath?: string;
}

/**
 * The pages that have a text of their own in the context's locale, and in the default locale the choice of languages, to
 * which they all point. Withdrawn messages and codes are left out.
 */
export function sitemapEntries(context: PageContext): readonly SitemapEntry[] {
  const { catalog, translator } = context;
  const { locale } = translator;
  const entries = pagesInLanguages(context)
    .filter(({ translatedIn }) => translatedIn.some(({ code }) => code === locale.code))
    .map((page) => ({
      url: absoluteAddress(catalog.site, page.pathIn(locale.code)),
      alternates: alternatesOf(page, context),
    }));
  if (locale.code !== catalog.defaultLocale.code) return entries;
  const [home] = entries;
  const chooser = absoluteAddress(catalog.site, chooserPath);
  return [{ url: chooser, alternates: home?.alternates ?? [] }, ...entries];
}

function alternatesOf(page: PageInLanguages, { catalog }: PageContext): SitemapEntry['alternates'] {
  const { site, defaultLocale } = catalog;
  if (page.translatedIn.length < 2) return [];
  return [
    ...page.translatedIn.map(({ code, languageTag }) => ({
      hreflang: languageTag,
      href: absoluteAddress(site, page.pathIn(code)),
    })),
    {
      hreflang: 'x-default',
      href: absoluteAddress(site, page.defaultPath ?? page.pathIn(defaultLocale.code)),
    },
  ];
}

function pagesInLanguages({ catalog }: PageContext): readonly PageInLanguages[] {
  const home = { pathIn: homePath, translatedIn: catalog.locales, defaultPath: chooserPath };
  const everywhere = [helpPath, findPath, checkPath, keepPath, aboutPath, sharePath].map((pathIn) => ({
    pathIn,
    translatedIn: catalog.locales,
  }));
  const campaigns = catalog.campaigns.map(({ slug, texts }) => ({
    pathIn: (code: LocaleCode) => campaignPath(code, slug),
    translatedIn: translatedLocales(texts, catalog.locales),
  }));
  const messages = catalog.messages.filter(isAnnounced).flatMap(({ slug, texts }) => {
    const translatedIn = translatedLocales(texts, catalog.locales);
    return [
      { pathIn: (code: LocaleCode) => messagePath(code, slug), translatedIn },
      { pathIn: (code: LocaleCode) => shareMessagePath(code, slug), translatedIn },
    ];
  });
  return [home, ...everywhere, ...campaigns, ...messages];
}

/** One sitemap as XML. Its addresses come from `URL`, so that `&` is all there is to escape. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ url, alternates }) =>
      `<url><loc>${escapeXml(url)}</loc>${alternates
        .map(
          ({ hreflang, href }) =>
            `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
        )
        .join('')}</url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

/** The sitemap that names the others. */
export function sitemapIndex(addresses: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`).join('')}</sitemapindex>
`;
}

function escapeXml(address: string): string {
  return address.replaceAll('&', '&amp;');
}

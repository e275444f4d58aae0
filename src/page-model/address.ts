import type { LocaleCode } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';

/** Addresses below the site's root. Others link to them, so they never change; each page ends with a slash. */
export const chooserPath = '/';
export const sitemapIndexPath = '/sitemap.xml';
export const localeSitemapPath = (locale: LocaleCode): string => `/${locale}/sitemap.xml`;
export const homePath = (locale: LocaleCode): string => `/${locale}/`;
export const messagePath = (locale: LocaleCode, slug: string): string => `/${locale}/m/${slug}/`;
export const campaignPath = (locale: LocaleCode, slug: string): string => `/${locale}/c/${slug}/`;
export const helpPath = (locale: LocaleCode): string => `/${locale}/help/`;
export const aboutPath = (locale: LocaleCode): string => `/${locale}/about/`;
export const sharePath = (locale: LocaleCode): string => `/${locale}/share/`;
export const shareMessagePath = (locale: LocaleCode, slug: string): string => `/${locale}/share/${slug}/`;

/** The whole address, for search engines, chat previews and partners. */
export function absoluteAddress(site: Pick<Site, 'address'>, path: string): string {
  return new URL(path, site.address).href;
}

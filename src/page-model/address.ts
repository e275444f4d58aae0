import type { LocaleCode } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';

/** Addresses below the site's root. Others link to them, so they never change; each page ends with a slash. */
export const chooserPath = '/';
/** The place that RFC 9116 gives it. */
export const securityTextPath = '/.well-known/security.txt';
export const sitemapIndexPath = '/sitemap.xml';
export const localeSitemapPath = (locale: LocaleCode): string => `/${locale}/sitemap.xml`;
export const homePath = (locale: LocaleCode): string => `/${locale}/`;
export const messagePath = (locale: LocaleCode, slug: string): string => `/${locale}/m/${slug}/`;
/** The plain twin of a message. Its code stands for it: words in the address bar would say what is being read. */
export const discreetPath = (locale: LocaleCode, code: string): string =>
  `/${locale}/d/${code.toLowerCase()}/`;
export const campaignPath = (locale: LocaleCode, slug: string): string => `/${locale}/c/${slug}/`;
export const helpPath = (locale: LocaleCode): string => `/${locale}/help/`;
export const checkPath = (locale: LocaleCode): string => `/${locale}/check/`;
/** Where the addresses of codes begin. */
export const codeStartPath = '/v/';
export const codeListPath = '/v/codes.json';
export const findPath = (locale: LocaleCode): string => `/${locale}/find/`;
export const searchListPath = (locale: LocaleCode): string => `/${locale}/find.json`;
/** Where a reader saves the pages of a language. */
export const keepPath = (locale: LocaleCode): string => `/${locale}/keep/`;
/** Every text of a language in one file. */
export const offlineFilePath = (locale: LocaleCode): string => `/${locale}/offline.html`;
/** At the root, where it may answer for any language, and is registered for one. */
export const offlineWorkerPath = '/offline-worker.js';
export const aboutPath = (locale: LocaleCode): string => `/${locale}/about/`;
export const sharePath = (locale: LocaleCode): string => `/${locale}/share/`;
export const shareMessagePath = (locale: LocaleCode, slug: string): string => `/${locale}/share/${slug}/`;

/** The whole address, for search engines, chat previews and partners. */
export function absoluteAddress(site: Pick<Site, 'address'>, path: string): string {
  return new URL(path, site.address).href;
}

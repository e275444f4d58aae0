import type { Site } from '../domain/site.ts';
import { absoluteAddress, sitemapIndexPath } from './address.ts';

/** What crawlers may visit: everything but the editors' desk. Pages that must not be listed say so themselves. */
export function robotsText(site: Pick<Site, 'address'>): string {
  return `User-agent: *\nDisallow: /admin/\nSitemap: ${absoluteAddress(site, sitemapIndexPath)}\n`;
}

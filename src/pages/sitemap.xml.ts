import type { APIRoute } from 'astro';
import { absoluteAddress, localeSitemapPath } from '../page-model/address.ts';
import { sitemapIndex } from '../page-model/sitemap.ts';
import { getCatalog } from './_catalog.ts';

/** Names one sitemap a language: each stays far below the 50,000 addresses that the protocol allows. */
export const GET: APIRoute = async () => {
  const { site, locales } = await getCatalog();
  return new Response(
    sitemapIndex(locales.map(({ code }) => absoluteAddress(site, localeSitemapPath(code)))),
    {
      headers: { 'content-type': 'application/xml' },
    },
  );
};

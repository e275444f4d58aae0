import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pageContexts } from '../../page-model/page-context.ts';
import { sitemapEntries, sitemapXml } from '../../page-model/sitemap.ts';
import { getCatalog } from '../_catalog.ts';

export const getStaticPaths = (async () =>
  pageContexts(await getCatalog(), []).map((context) => ({
    params: { locale: context.translator.locale.code },
    props: { entries: sitemapEntries(context) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(sitemapXml(props.entries), { headers: { 'content-type': 'application/xml' } });

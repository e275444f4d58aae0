import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { securityText } from '../../page-model/security-text.ts';
import { getCatalog, today } from '../_catalog.ts';

/** The one file there is, on a site that names a contact. */
export const getStaticPaths = (async () => {
  const { site, defaultLocale } = await getCatalog();
  const text = securityText(site, defaultLocale.languageTag, today());
  return text === undefined ? [] : [{ params: { file: 'security.txt' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pageContexts } from '../../../page-model/page-context.ts';
import { getCatalog } from '../../_catalog.ts';
import { cardRecords } from '../_card-records-node.ts';
import { pageWords } from '../_page-words.ts';
import { hasDesk } from '../_settings.ts';

/** What the desk draws cards with: the records once, and for each language what cards and pages say beside a message. */
export const getStaticPaths = (async () => {
  if (!hasDesk(process.env, import.meta.env.DEV)) return [];
  const catalog = await getCatalog();
  const words = pageContexts(catalog, []).map((context) => ({
    params: { name: `words-${context.translator.locale.code}` },
    props: { answer: pageWords(context) },
  }));
  return [{ params: { name: 'records' }, props: { answer: await cardRecords(catalog) } }, ...words];
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.answer);

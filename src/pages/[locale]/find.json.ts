import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { searchEntries } from '../../page-model/find-page.ts';
import { pageContexts } from '../../page-model/page-context.ts';
import { getCatalog } from '../_catalog.ts';

export const getStaticPaths = (async () =>
  pageContexts(await getCatalog(), []).map((context) => ({
    params: { locale: context.translator.locale.code },
    props: { entries: searchEntries(context) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.entries);

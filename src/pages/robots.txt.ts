import type { APIRoute } from 'astro';
import { robotsText } from '../page-model/robots.ts';
import { getCatalog } from './_catalog.ts';

export const GET: APIRoute = async () => {
  const { site } = await getCatalog();
  return new Response(robotsText(site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

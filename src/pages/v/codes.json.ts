import type { APIRoute } from 'astro';
import { getCatalog } from '../_catalog.ts';

/** Every code there is, of withdrawn cards too, in one order. */
export const GET: APIRoute = async () => {
  const { messages } = await getCatalog();
  return Response.json(messages.map(({ code }) => code).sort());
};

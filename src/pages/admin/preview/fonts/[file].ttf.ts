import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../_catalog.ts';
import { fontFilesOf, fontName } from '../../_card-records-node.ts';
import { hasDesk } from '../../_settings.ts';

export const getStaticPaths = (async () => {
  if (!hasDesk(process.env, import.meta.env.DEV)) return [];
  const files = await fontFilesOf(await getCatalog());
  return files.map((font) => ({ params: { file: fontName(font) }, props: { font } }));
}) satisfies GetStaticPaths;

/** A font file as the card engine reads it: decompressed, which web fonts are not. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const bytes = props.font.read();
  if (!bytes) throw new Error(`The font file ${fontName(props.font)} cannot be read.`);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'font/ttf' } });
};

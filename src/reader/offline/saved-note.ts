import { sha256 } from './kept-list.ts';

const STYLE =
  '.saved{padding:.5rem 1rem;background:#f5b301;color:#14213d;font-size:.9rem;font-weight:700;text-align:center}';

/**
 * The saved copy of a page, with a line at the top of its text that says so. The worker adds the line and its style, and
 * lets that very style through the page's policy: written into the pages, they would cost every reader.
 *
 * @param note - plain text of our own.
 */
export async function withSavedNote(copy: Response, note: string): Promise<Response> {
  if (!copy.headers.get('content-type')?.startsWith('text/html')) return copy;
  const hash = await sha256(new TextEncoder().encode(STYLE));
  const html = (await copy.text())
    .replace('style-src ', () => `style-src 'sha256-${hash}' `)
    .replace('</head>', () => `<style>${STYLE}</style></head>`)
    .replace(/<main[^>]*>/, (main) => `${main}<p class="saved">${note}</p>`);
  return new Response(html, { headers: copy.headers });
}

import type { Direction } from '../../domain/locale.ts';

/** What stands above every page of a draft, in the words and the language of the desk. */
export interface DraftNotice {
  /** That this is not published, and which draft it is. */
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

const style = `
.draft-notice { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; padding: 0.55rem 1rem; background: #a32d17; color: #fff; font: 700 1rem/1.4 system-ui, sans-serif; }
.draft-notice a { color: #fff; font-weight: 400; }
`;

/** The page with the notice, closed to search engines. */
export function withDraftNotice(html: string, notice: DraftNotice): string {
  const robots = '<meta name="robots" content="noindex, nofollow">';
  return html
    .replace(/<\/head>/iu, () => `${robots}<style>${style}</style></head>`)
    .replace(/<body\b[^>]*>/iu, (body) => body + bar(notice));
}

function bar({ text, language, direction, links }: DraftNotice): string {
  const items = links.map(({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`);
  return `<aside class="draft-notice" lang="${escapeHtml(language)}" dir="${direction}"><span>${escapeHtml(text)}</span>${items.join('')}</aside>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { error, type Issue } from '../domain/issue.ts';
import { forbiddenCharacter, isInvisible } from './letters.ts';

export interface RenderedBody {
  /** HTML without raw HTML, pictures or script links: whatever the Markdown, it is safe to publish. */
  readonly html: string;
  readonly issues: readonly Issue[];
}

const safeLink = /^(?:https:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** Renders a message's Markdown and reports what may not be in it. `linesBefore`: lines of the file before the body. */
export function renderBody(markdown: string, file: string, linesBefore: number): RenderedBody {
  const place = { file, field: 'body' };
  if (isInvisible(markdown)) return { html: '', issues: [error('body-empty', place, {})] };
  const character = forbiddenCharacter(markdown);
  const issues: Issue[] =
    character === undefined ? [] : [error('text-unprintable', place, { title: 'Text', character })];
  const lineOf = (snippet: string) => lineContaining(markdown, snippet) + linesBefore;
  const guard = defineMdastPlugin({
    name: 'waymark-safe-markdown',
    // The page's own headline is the only heading of the first level.
    heading(node, context) {
      if (node.depth === 1) context.setProperty(node, 'depth', 2);
    },
    html({ value }) {
      // Nothing but the tag: a block that begins with one runs on to the next blank line, scripts included.
      const isClosingTag = /^<\/[a-z][\w-]*\s*>$/i.test(value);
      if (!isClosingTag)
        issues.push(error('body-raw-html', place, { line: lineOf(value), snippet: value.slice(0, 60) }));
    },
    link({ url }) {
      if (!safeLink.test(url)) issues.push(error('body-unsafe-link', place, { line: lineOf(url), url }));
    },
    definition({ url }) {
      if (!safeLink.test(url)) issues.push(error('body-unsafe-link', place, { line: lineOf(url), url }));
    },
    image({ url }) {
      issues.push(error('body-image', place, { line: lineOf(url), url }));
    },
    imageReference({ identifier }) {
      issues.push(error('body-image', place, { line: lineOf(`[${identifier}]`), url: identifier }));
    },
  });
  try {
    const { html } = markdownToHtml(markdown, {
      mdastPlugins: [guard],
      features: { gfm: { footnotes: false } },
    });
    // A remark, a link that nothing refers to, a lone rule: Markdown all the same, and an empty page.
    if (issues.length === 0 && isInvisible(wordsIn(html))) issues.push(error('body-empty', place, {}));
    return { html: issues.length > 0 ? '' : html.trim(), issues };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { html: '', issues: [error('body-unrenderable', place, { reason })] };
  }
}

/** What stays of rendered Markdown without its tags. It holds entities only for characters that can be seen. */
function wordsIn(html: string): string {
  return html.replaceAll(/<[^<>]*>/g, '');
}

/** Line of the first place where the snippet stands, from 1; the first line when it was written in another form. */
function lineContaining(markdown: string, snippet: string): number {
  const index = markdown.indexOf(snippet);
  return index < 0 ? 1 : markdown.slice(0, index).split('\n').length;
}

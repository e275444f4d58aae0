import { error, type Issue } from '../../domain/issue.ts';

const safeLink = /^(?:https:\/\/|mailto:|tel:|\/(?![/\\&])|#)/i;

/** What may follow a link's address before the bracket, or the line, ends. */
const title = String.raw`(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?`;
const image = /!\[([^\]]*)\](?:\(\s*<?([^\s)>]*)[^)\n]*\)?)?/g;
const inlineLink = new RegExp(String.raw`\]\(\s*(<[^<>\n]*>|\S*?)${title}\s*\)`, 'dg');
const definition = new RegExp(
  String.raw`^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*\[[^\]]+\]:\s*(<[^<>\n]*>|\S+)${title}[ \t]*$`,
  'dgm',
);
const autolink = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/dgi;
const mailLink = /<[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+>/g;
const bareLink = /(?<![\p{L}\p{N}/])(https?:\/\/[^\s<]+|www\.[^\s<]+\.[^\s<]+)/dgiu;
/** In the order in which they are looked for: the address is the first group of each. */
const links = [inlineLink, definition, autolink, bareLink];
const html = /<[a-z/!?][^\n>]*>?/gi;

/**
 * HTML, unsafe links and pictures in a Markdown text, with their lines in it. A scan of the text and no parser: the
 * one that makes the pages does not run in a browser. In doubt it refuses; the site's own check has the last word.
 */
export function bodyFaults(markdown: string, file: string): readonly Issue[] {
  const place = { file, field: 'body' };
  const lineAt = (index: number) => markdown.slice(0, index).split('\n').length;
  let rest = withoutEscapes(withoutCode(markdown));
  /** What a pattern finds; the patterns after it do not see it any more. */
  const take = (pattern: RegExp) => {
    const found = [...rest.matchAll(pattern)];
    rest = rest.replace(pattern, blank);
    return found;
  };

  const pictures = take(image).map(({ 1: alt, 2: url = alt ?? '', index: at }) => ({
    at,
    issue: error('body-image', place, { line: lineAt(at), url }),
  }));
  const unsafeLinks = links.flatMap(take).flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    // As it was written: what is escaped counts.
    const url = addressIn(markdown.slice(start, end));
    if (safeLink.test(url)) return [];
    return [{ at: start, issue: error('body-unsafe-link', place, { line: lineAt(start), url }) }];
  });
  take(mailLink);
  const tags = take(html).map(({ 0: tag, index: at }) => ({
    at,
    issue: error('body-raw-html', place, { line: lineAt(at), snippet: tag.slice(0, 60) }),
  }));
  const faults = [...pictures, ...unsafeLinks, ...tags];
  return faults.sort((one, other) => one.at - other.at).map(({ issue }) => issue);
}

function addressIn(written: string): string {
  return written.replace(/^<(.*)>$/s, '$1').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Fenced blocks, and spans within one line. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^ {0,3}(`{3,})[^`\n]*\n(?:[\s\S]*?^ {0,3}\1`*[ \t]*$|[\s\S]*)/gm, blank)
    .replace(/^ {0,3}(~{3,})[^\n]*\n(?:[\s\S]*?^ {0,3}\1~*[ \t]*$|[\s\S]*)/gm, blank)
    .replace(/(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank);
}

/** Filled with a character that means nothing, and no space: an escape may stand in an address. */
function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, '\uFFFC\uFFFC');
}

/** As long as the text, so that places stay the same. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

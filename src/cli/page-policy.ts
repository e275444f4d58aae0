import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { closeUpBlanks } from './close-up-blanks.ts';
import { mergeScripts } from './merge-scripts.ts';
import { createStyleTrimmer } from './trim-styles.ts';

const policyTag = '<meta http-equiv="Content-Security-Policy"';

/**
 * Finishes the readers' pages of a site: leaves out the styles and blanks that a page does not need, and gives it a
 * policy of its own, by which only the styles and scripts that stand in this very page count, and nothing comes from
 * elsewhere.
 * Leaves alone what has a policy already, as the desk has.
 *
 * @throws Error when a page holds a style or a script in an attribute, which no policy of ours lets through.
 */
export async function finishPages(site: string): Promise<void> {
  const trim = createStyleTrimmer();
  const files = await readdir(site, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = path.join(site, file);
    const html = await readFile(page, 'utf8');
    if (!html.includes(policyTag))
      await writeFile(page, withPolicy(mergeScripts(trim(closeUpBlanks(html))), file));
  }
}

/** @param name - of the page, for the error. */
export function withPolicy(html: string, name: string): string {
  const attribute = attributeWithCode(html);
  if (attribute)
    throw new Error(`${name} holds ${attribute}: move it into a style or a script of a component.`);
  const head = /<head[^>]*>/.exec(html);
  if (!head) throw new Error(`${name} has no <head>, so it can be given no policy.`);
  const start = head.index + head[0].length;
  return `${html.slice(0, start)}${policyTag} content="${policyOf(html)}">${html.slice(start)}`;
}

function policyOf(html: string): string {
  const startsWorker = /\sdata-worker="/.test(html);
  // A file that is to be passed on carries its pictures in itself, and asks nobody for anything.
  const standsAlone = /\ssrc="data:/.test(html);
  const scripts = [
    ...[...elements(html, 'script')].filter(isInlineCode).map(({ content }) => hashSource(content)),
    ...(loadsScripts(html) ? ["'self'"] : []),
  ];
  const styles = [...elements(html, 'style')].map(({ content }) => hashSource(content));
  return [
    "default-src 'none'",
    `img-src ${standsAlone ? 'data:' : "'self'"}`,
    ...(/<(?:audio|video)\b/.test(html) ? ["media-src 'self'"] : []),
    // What a form answers is made from a file of the site, and what a page saves; and tools that judge a page ask for its
    // robots.txt through it.
    ...(standsAlone ? [] : ["connect-src 'self'"]),
    ...(startsWorker ? ["worker-src 'self'"] : []),
    ...(styles.length > 0 ? [`style-src ${distinct(styles)}`] : []),
    ...(scripts.length > 0 ? [`script-src ${distinct(scripts)}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** With the page, or by a script in it after a tap: such a one is named by the element that waits for the tap. */
function loadsScripts(html: string): boolean {
  return (
    [...elements(html, 'script')].some(({ attributes }) => /\ssrc=/.test(attributes)) ||
    /<[a-z][^<>]*\sdata-script="?\/[^/]/.test(html)
  );
}

interface Element {
  /** As written, with the space before the first. */
  readonly attributes: string;
  readonly content: string;
}

function* elements(html: string, name: 'script' | 'style'): Iterable<Element> {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*)?)>([\\s\\S]*?)</${name}>`, 'g');
  for (const [, attributes = '', content = ''] of html.matchAll(pattern)) yield { attributes, content };
}

/** Structured data for search engines is no code, and needs no permission. */
function isInlineCode({ attributes }: Element): boolean {
  return !/\ssrc=/.test(attributes) && !/\stype="?application\/(?:ld\+)?json/.test(attributes);
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function distinct(sources: readonly string[]): string {
  return [...new Set(sources)].join(' ');
}

/** The first attribute of an element that holds a style or code; what stands in scripts and styles is none. */
function attributeWithCode(html: string): string | undefined {
  const markup = html.replaceAll(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '');
  for (const [tag] of markup.matchAll(/<[a-z][^<>]*>/gi)) {
    const names = tag.replaceAll(/"[^"]*"|'[^']*'/g, '""');
    const found = /\s(style|on[a-z]+)=/i.exec(names);
    if (found) return `the attribute "${found[1]}"`;
  }
  return undefined;
}

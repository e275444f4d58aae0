import { error, type Issue } from '../domain/issue.ts';

export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  /** Lines of the file before the body, so that a line in the body can be named as the editor counts. */
  readonly linesBeforeBody: number;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)([\s\S]*)$/m;

/**
 * Splits `---` YAML `---` Markdown. Only YAML: other languages after the dashes (`---js`) would be run as
 * a program by some readers of these files, so they are refused.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | Issue {
  const language = /^\uFEFF?---[ \t]*(\S+)/.exec(text)?.[1];
  if (language !== undefined && language !== '---')
    return error('front-matter-not-yaml', { file }, { language });
  const match = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? frontMatter.exec(text) : null;
  if (!match) return error('front-matter-missing', { file }, {});
  const body = (match[2] ?? '').replace(/^(?:[ \t]*\r?\n)+/, '');
  const linesBeforeBody = text.slice(0, text.length - body.length).split('\n').length - 1;
  return { yaml: match[1] ?? '', body, linesBeforeBody };
}

/** A file of fields and text: `---`, YAML, `---`, Markdown. */
export interface FrontMatter {
  readonly yaml: string;
  /** Without the blank lines before it. */
  readonly body: string;
  /** Lines of the file before the body, so that a line in the body can be named as the editor counts. */
  readonly linesBeforeBody: number;
}

const fences = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n([\s\S]*))?$/u;

/**
 * Takes the two apart; undefined when the file is not of that form. Only three dashes alone begin the fields: another
 * language after them (`---js`) would be run as a program by some readers of such files.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = fences.exec(text);
  if (!match) return undefined;
  const body = (match[2] ?? '').replace(/^(?:[ \t]*\r?\n)+/u, '');
  const linesBeforeBody = text.slice(0, text.length - body.length).split('\n').length - 1;
  return { yaml: match[1] ?? '', body, linesBeforeBody };
}

/** The language that is named after the first three dashes, if any. */
export function foreignLanguage(text: string): string | undefined {
  return /^\uFEFF?---[ \t]*([^\s-]\S*)/u.exec(text)?.[1];
}

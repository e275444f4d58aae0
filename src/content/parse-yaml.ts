import { type Alias, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { error, type Issue } from '../domain/issue.ts';

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: Issue[] };

/** Parses YAML into a plain object. `firstLine` is the line of the file on which the YAML starts, from 1. */
export function parseYaml(yaml: string, file: string, firstLine = 1): Parsed<Record<string, unknown>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: true, prettyErrors: false });
  // Only the first: what follows an unclosed quote or bracket is its consequence, not another mistake.
  const problem = [...document.errors, ...document.warnings][0];
  if (problem) {
    const line = lineCounter.linePos(problem.pos[0]).line + firstLine - 1;
    return { ok: false, issues: [error('yaml-invalid', { file }, { line, reason: problem.message })] };
  }
  const aliases: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) });
  const [alias] = aliases;
  if (alias) {
    const line = lineCounter.linePos(alias.range?.[0] ?? 0).line + firstLine - 1;
    const reason = `"*${alias.source}" repeats another value; write the text itself, in quotation marks if it begins with *`;
    return { ok: false, issues: [error('yaml-invalid', { file }, { line, reason })] };
  }
  if (!isMap(document.contents)) {
    return {
      ok: false,
      issues: [error('yaml-invalid', { file }, { line: firstLine, reason: 'expected "name: value" lines' })],
    };
  }
  return { ok: true, value: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown> };
}

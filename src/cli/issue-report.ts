import { explain } from '../checks/explain.ts';
import type { Issue } from '../domain/issue.ts';
import type { TextWriter } from './verb.ts';

/** How many issues stop a build, and how many are only worth a look. */
export interface IssueCount {
  readonly errors: number;
  readonly warnings: number;
}

export function countIssues(issues: readonly Issue[]): IssueCount {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** One line an issue, errors last, where a terminal shows them; then how many there are. */
export function printIssues(issues: readonly Issue[], out: TextWriter): IssueCount {
  const count = countIssues(issues);
  for (const issue of inReadingOrder(issues)) out.write(`${issue.severity}: ${explain(issue)}\n`);
  if (issues.length > 0)
    out.write(`${numberOf(count.errors, 'error')}, ${numberOf(count.warnings, 'warning')}\n`);
  return count;
}

/** The same for machines: one JSON array, each issue with its sentence. */
export function issuesAsJson(issues: readonly Issue[]): string {
  return `${JSON.stringify(
    inReadingOrder(issues).map((issue) => ({ ...issue, sentence: explain(issue) })),
    null,
    2,
  )}\n`;
}

function inReadingOrder(issues: readonly Issue[]): Issue[] {
  const rank = ({ severity, file, field = '' }: Issue) => `${severity === 'error' ? 1 : 0} ${file} ${field}`;
  const order = new Intl.Collator('en').compare;
  return [...issues].sort((a, b) => order(rank(a), rank(b)));
}

function numberOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

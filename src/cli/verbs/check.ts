import { parseArgs } from 'node:util';
import { recordingCoverage } from '../../checks/recording-coverage.ts';
import { inspectContent } from '../inspect-content.ts';
import { countIssues, issuesAsJson, printIssues } from '../issue-report.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  name: 'check',
  summary: 'Check the content and say what to mend',
  usage:
    '  --json     the findings as JSON\n  --release  also the rules for publishing, e.g. no example name or address',
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, release: { type: 'boolean' } },
    });
    const { catalog, issues } = await inspectContent(context, { isRelease: values.release ?? false });
    if (values.json) {
      context.stdout.write(issuesAsJson(issues));
      return countIssues(issues).errors > 0 ? 1 : 0;
    }
    const { errors } = printIssues(issues, context.stdout);
    if (issues.length === 0) context.stdout.write('The content is in order.\n');
    if (catalog) context.stdout.write(`${recordingCoverage(catalog)}\n`);
    return errors > 0 ? 1 : 0;
  },
};

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rulesPage } from '../../checks/rules-page.ts';
import { checks, releaseChecks } from '../../checks/run-checks.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  name: 'docs',
  summary: 'Write the pages of docs/ that are generated from the code',
  async run(_args, { projectRoot, stdout }) {
    const file = path.join('docs', 'checks.md');
    await writeFile(path.join(projectRoot, file), rulesPage(checks, releaseChecks));
    stdout.write(`Wrote ${file}\n`);
    return 0;
  },
};

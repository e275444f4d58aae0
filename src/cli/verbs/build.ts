import path from 'node:path';
import { parseArgs } from 'node:util';
import { withDraft } from '../build-draft.ts';
import { buildSite } from '../build-site.ts';
import { fileFault } from '../file-fault.ts';
import { inspectContent } from '../inspect-content.ts';
import { printIssues } from '../issue-report.ts';
import { mayReplace, replaceFolder } from '../replace-folder.ts';
import { Stopped, stoppable } from '../stop-signal.ts';
import type { Verb, VerbContext } from '../verb.ts';

export const verb: Verb = {
  name: 'build',
  summary: 'Check the content, then build pages and cards into dist/',
  usage:
    '  --out <folder>  build into another folder\n  --release       refuse what may not be published, e.g. the example name',
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, release: { type: 'boolean' } },
    });
    const startedIn = process.cwd();
    const target = path.resolve(values.out ?? path.join(context.projectRoot, 'dist'));
    // Astro keeps some of its work below the working folder, wherever the project is.
    process.chdir(context.projectRoot);
    try {
      const isBuilt = await buildInto(target, context, { isRelease: values.release ?? false });
      if (isBuilt) context.stdout.write(`Built ${path.relative(startedIn, target) || target}\n`);
      return isBuilt ? 0 : 1;
    } catch (cause) {
      return endAfter(cause, context);
    }
  },
};

/** False when the content or the folder does not allow it; why is printed. */
async function buildInto(
  target: string,
  context: VerbContext,
  { isRelease }: { readonly isRelease: boolean },
): Promise<boolean> {
  const { catalog, studio, issues } = await inspectContent(context, { isRelease });
  const { errors } = printIssues(issues, context.stderr);
  if (errors > 0 || !catalog || !studio) {
    context.stderr.write('Nothing was published. Mend the errors above, then build again.\n');
    return false;
  }
  if (!(await mayReplace(target))) {
    context.stderr.write(
      `${target} holds something else than a build, and a build replaces the whole folder. Choose an empty one.\n`,
    );
    return false;
  }
  await stoppable((signal) =>
    withDraft(context.projectRoot, async (draft) => {
      await buildSite({ context, catalog, studio, draft, signal });
      await replaceFolder(draft.site, target, signal);
    }),
  );
  return true;
}

/** What was published before a failed or stopped build is still there. */
function endAfter(cause: unknown, { stderr }: VerbContext): number {
  if (cause instanceof Stopped) {
    stderr.write('Stopped. What was published before is as it was.\n');
    // Astro cannot be stopped from within: it would go on in a folder that is no longer there.
    process.exit(cause.exitCode);
  }
  const fault = fileFault(cause);
  if (fault === undefined) throw cause;
  stderr.write(`${fault}\nNothing was published; what was published before is as it was.\n`);
  return 1;
}

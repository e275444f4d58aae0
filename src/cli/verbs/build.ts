import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../build-site.ts';
import { inspectContent } from '../inspect-content.ts';
import { printIssues } from '../issue-report.ts';
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
    const { catalog, studio, issues } = await inspectContent(context, { isRelease: values.release ?? false });
    const { errors } = printIssues(issues, context.stderr);
    if (errors > 0 || !catalog || !studio) {
      context.stderr.write('Nothing was published. Mend the errors above, then build again.\n');
      return 1;
    }
    const target = path.resolve(values.out ?? path.join(context.projectRoot, 'dist'));
    if (!(await mayReplace(target))) {
      context.stderr.write(
        `${target} holds something else than a build, and a build replaces the whole folder. Choose an empty one.\n`,
      );
      return 1;
    }
    await replaceWhole(
      target,
      (draft) => buildSite({ context, catalog, studio, outputDirectory: draft }),
      context,
    );
    return 0;
  },
};

/** Whether the folder is missing, empty, or an earlier build: nobody's other files are thrown away. */
async function mayReplace(target: string): Promise<boolean> {
  const names = await readdir(target).catch((cause: NodeJS.ErrnoException): string[] => {
    ignoreMissing(cause);
    return [];
  });
  return names.length === 0 || (names.includes('404.html') && names.includes('cards'));
}

/** Builds beside the target and swaps at the end, so that a failed or interrupted build leaves the last good one. */
async function replaceWhole(
  target: string,
  build: (draft: string) => Promise<void>,
  { stdout }: VerbContext,
): Promise<void> {
  const draft = `${target}.${process.pid}.new`;
  const giveUp = () => {
    rmSync(draft, { recursive: true, force: true });
    process.exit(128 + constants.signals.SIGINT);
  };
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  try {
    await mkdir(draft, { recursive: true });
    await build(draft);
    await swap(draft, target);
    stdout.write(`Built ${path.relative(process.cwd(), target) || target}\n`);
  } finally {
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
    await rm(draft, { recursive: true, force: true });
  }
}

/** Puts the draft in the target's place; when that fails, what stood there stays. */
async function swap(draft: string, target: string): Promise<void> {
  const old = `${target}.${process.pid}.old`;
  await rename(target, old).catch(ignoreMissing);
  try {
    await rename(draft, target);
  } catch (cause) {
    await rename(old, target).catch(ignoreMissing);
    throw cause;
  }
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(cause: NodeJS.ErrnoException) {
  if (cause.code !== 'ENOENT') throw cause;
}

import { join } from 'node:path';
import { isGreen, type TestTally, tallyLine, tallyTests } from '../test-tally.ts';
import { UsageError, type Verb, type VerbContext } from '../verb.ts';

const PROJECTS: readonly string[] = ['unit', 'content', 'build', 'browser'];

/** Counted as one failure, so that the closing line cannot be read as good news. */
const NOT_STARTED: TestTally = { passed: 0, failed: 1, skipped: 0 };

export const verb: Verb = {
  name: 'test',
  summary: 'Run the tests; the last line reads "N passed, N failed, N skipped"',
  usage: [
    `  ${PROJECTS.join(' | ')}    only these groups of tests`,
    `  ${'<words>'.padEnd(32)}    only test files with one of these words in their path`,
    `  ${'-t <pattern>'.padEnd(32)}    only tests with this in their name; other options of vitest work too`,
  ].join('\n'),
  async run(args, context) {
    const request = await readRequest(args);
    if (wantsBrowser(request.projects)) await provideBrowser(context);
    const tally = await runTests(request, context);
    if (tally.passed + tally.failed === 0) context.stderr.write('No test ran.\n');
    context.stdout.write(`\n${tallyLine(tally)}\n`);
    return isGreen(tally) ? 0 : 1;
  },
};

interface TestRequest {
  readonly projects: readonly string[];
  readonly filters: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A bare project name chooses the project; anything else is vitest's to read. */
async function readRequest(args: readonly string[]): Promise<TestRequest> {
  const { createCLI, parseCLI } = await import('vitest/node');
  try {
    const { filter, options } = parseCLI(['vitest', 'run', ...args]);
    // parseCLI lets a mistyped option pass, and the tests would run as if it had not been given.
    const cli = createCLI();
    cli.parse(['node', 'vitest', 'run', ...args], { run: false });
    cli.matchedCommand?.checkUnknownOptions();
    return {
      projects: filter.filter((word) => PROJECTS.includes(word)),
      filters: filter.filter((word) => !PROJECTS.includes(word)),
      options: { ...options },
    };
  } catch (cause) {
    throw new UsageError(`test: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function wantsBrowser(projects: readonly string[]): boolean {
  return projects.length === 0 || projects.includes('browser');
}

/** Without a browser the tests run all the same: those that need one fail, and say what is missing. */
async function provideBrowser({ stderr }: VerbContext): Promise<void> {
  const { ensureBrowser, machineSearch } = await import('../browser.ts');
  const finding = ensureBrowser(machineSearch(process.env), (sentence) => stderr.write(`${sentence}\n`));
  if (finding.status === 'found') process.env.WAYMARK_CHROMIUM = finding.path;
  else stderr.write(`${finding.why}\n`);
}

async function runTests(
  { projects, filters, options }: TestRequest,
  context: VerbContext,
): Promise<TestTally> {
  const { startVitest } = await import('vitest/node');
  try {
    const vitest = await startVitest([...filters], {
      ...options,
      ...(projects.length > 0 && { project: [...projects] }),
      config: join(context.projectRoot, 'tests', 'vitest.config.ts'),
      root: context.projectRoot,
      watch: false,
    });
    const tally = tallyTests(vitest.state.getTestModules(), vitest.state.getUnhandledErrors());
    // Vitest also fails for what belongs to no test: a failed set-up or tear-down of a whole run, no file found.
    return process.exitCode && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch (error) {
    context.stderr.write(
      `The tests could not start.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return NOT_STARTED;
  }
}

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileFault } from './file-fault.ts';
import { UsageError, type Verb, type VerbContext, type VerbModule } from './verb.ts';

/** Loaded on demand, so that `check` does not wait for a renderer it never uses. */
const VERBS: Readonly<Record<string, () => Promise<VerbModule>>> = {
  bench: () => import('./verbs/bench.ts'),
  build: () => import('./verbs/build.ts'),
  cards: () => import('./verbs/cards.ts'),
  check: () => import('./verbs/check.ts'),
  code: () => import('./verbs/code.ts'),
  'contact-sheet': () => import('./verbs/contact-sheet.ts'),
  docs: () => import('./verbs/docs.ts'),
  lint: () => import('./verbs/lint.ts'),
  stamp: () => import('./verbs/stamp.ts'),
  start: () => import('./verbs/start.ts'),
  test: () => import('./verbs/test.ts'),
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [name, ...verbArgs] = args;
  try {
    if (name === undefined || isHelpFlag(name)) return await printVerbs(name === undefined ? 2 : 0);
    const verb = await loadVerb(name);
    if (verbArgs.some(isHelpFlag)) return printVerb(verb);
    return await verb.run(verbArgs, readContext(process.env));
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    process.stderr.write(`${refusal.sentence}\n`);
    return refusal.exitCode;
  }
}

/** What a person is told of an error that is no fault of ours: wrong use, a disk that refuses, a missing package. */
function refusalOf(error: unknown): { readonly sentence: string; readonly exitCode: number } | undefined {
  if (isUsageError(error)) return { sentence: error.message, exitCode: 2 };
  // By its name: the class lives with the renderer, which most verbs never load.
  const isPackageMissing = error instanceof Error && error.name === 'PackageMissing';
  const sentence = isPackageMissing ? error.message : fileFault(error);
  return sentence === undefined ? undefined : { sentence, exitCode: 1 };
}

function isHelpFlag(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

/** Wrong use is a `UsageError` of ours, or what `parseArgs` of `node:util` throws. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

async function loadVerb(name: string): Promise<Verb> {
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (load) return (await load()).verb;
  throw new UsageError(`There is no verb "${name}". The verbs are: ${Object.keys(VERBS).join(', ')}.`);
}

async function printVerbs(exitCode: number): Promise<number> {
  const verbs = (await Promise.all(Object.values(VERBS).map((load) => load()))).map(({ verb }) => verb);
  const width = Math.max(...verbs.map(({ name }) => name.length));
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  process.stdout.write(`npm run waymark -- <verb> [arguments]\n\n${lines.join('\n')}\n`);
  return exitCode;
}

function printVerb({ name, summary, usage }: Verb): number {
  process.stdout.write(
    `npm run waymark -- ${name}: ${summary}\n${usage === undefined ? '' : `\n${usage}\n`}`,
  );
  return 0;
}

function readContext(environment: NodeJS.ProcessEnv): VerbContext {
  const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
  return {
    projectRoot,
    contentDirectory: resolve(environment.CONTENT_DIR || resolve(projectRoot, 'content')),
    today: readToday(environment.WAYMARK_TODAY),
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: process.stdout.isTTY === true,
  };
}

function readToday(chosen: string | undefined): string {
  if (!chosen) return new Date().toISOString().slice(0, 10);
  const date = new Date(`${chosen}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${chosen}T`)) return chosen;
  throw new UsageError(`WAYMARK_TODAY is "${chosen}"; write a date like 2026-03-09.`);
}

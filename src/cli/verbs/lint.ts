import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Verb, VerbContext } from '../verb.ts';

interface LintTool {
  /** What the tool looks at, for the closing line. */
  readonly subject: string;
  /** Name in `node_modules/.bin`. */
  readonly program: string;
  readonly args: readonly string[];
  /** Arguments that let the tool mend what it can. */
  readonly fixArgs?: readonly string[];
}

/** `astro check` checks the `.ts` files of `src` and `tests` as well as the pages: `tsc` would find the same again. */
const TOOLS: readonly LintTool[] = [
  {
    subject: 'format and code rules (biome)',
    program: 'biome',
    args: ['check', '--error-on-warnings', '--max-diagnostics=200'],
    fixArgs: ['--write'],
  },
  {
    subject: 'types (astro check)',
    program: 'astro',
    args: ['check', '--minimumFailingSeverity', 'hint'],
  },
  { subject: 'unused code and packages (knip)', program: 'knip', args: ['--treat-config-hints-as-errors'] },
];

export const verb: Verb = {
  name: 'lint',
  summary: 'Check the code: format, rules, types, unused code',
  usage: '  --fix    mend what can be mended',
  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: { fix: { type: 'boolean', default: false } } });
    const failed: string[] = [];
    for (const tool of TOOLS) {
      context.stdout.write(`\n== ${tool.subject}\n`);
      const toolArgs = values.fix ? [...tool.args, ...(tool.fixArgs ?? [])] : tool.args;
      if ((await runTool(tool.program, toolArgs, context)) !== 0) failed.push(tool.subject);
    }
    context.stdout.write(closingLine(failed));
    return failed.length === 0 ? 0 : 1;
  },
};

function closingLine(failed: readonly string[]): string {
  return failed.length === 0 ? '\nlint: no findings\n' : `\nlint: findings in ${failed.join(', ')}\n`;
}

/** Runs a tool on our own Node: what is in the shell may be older than the tool allows. */
function runTool(program: string, args: readonly string[], { projectRoot }: VerbContext): Promise<number> {
  const script = join(projectRoot, 'node_modules', '.bin', program);
  const tool = spawn(process.execPath, [script, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    tool.on('error', reject);
    tool.on('close', (code) => resolve(code ?? 1));
  });
}
